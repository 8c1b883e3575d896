package lantern.samples.corpus.tell;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lantern.samples.world.Dice;
import lantern.samples.world.Person;
import lantern.samples.world.Thing;
import lantern.samples.world.When;
import lantern.samples.write.DateStyle;
import lantern.samples.write.Draft;
import lantern.samples.write.Naming;
import org.jspecify.annotations.Nullable;

/** What one hand calls people, things and days. */
public final class Voice {

    private static final double TITLE = 0.05;

    private final Draft draft;
    private final Naming naming;
    private final DateStyle dates;
    private final boolean plain;
    private final Dice dice;

    Voice(Draft draft, Hand hand, Dice dice) {
        this.draft = draft;
        this.naming = new Naming(hand.habit(), hand.spelling(), hand.byGivenName(), dice);
        this.dates = hand.dates();
        this.plain = hand.habit() == Naming.Habit.PLAIN;
        this.dice = dice;
    }

    Naming naming() {
        return naming;
    }

    /** Names a thing, and returns the place of the mention. */
    public int name(Thing thing) {
        String words = naming.write(thing);
        boolean starts = draft.atSentenceStart();
        if (thing instanceof Person person) {
            if (plain && words.indexOf(' ') > 0 && dice.chance(TITLE)) {
                draft.say(person.female() ? "Ms " : "Mr ");
            }
            if (starts) {
                words = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
            }
        }
        return draft.name(thing, words);
    }

    /** In full, as a header has it. */
    public int full(Person person) {
        return draft.name(person, naming.full(person));
    }

    /** Writes when it was behind a blank, and returns it as the truth has it. */
    String when(@Nullable When when) {
        if (when == null) {
            return "";
        }
        String lead = when.since() ? "since" : when.dayKnown() ? "on" : "in";
        draft.say(" " + lead + " ");
        String words = dates.write(when);
        draft.date(words, when.value());
        // "since" says more than the date does.
        return when.since() ? "since " + words : words;
    }

    public void day(LocalDate date) {
        draft.date(dates.write(date), date.toString());
    }

    /** The other ways in which somebody's name is spelled, without the one in use. */
    List<String> otherSpellings(Person person) {
        String full = naming.full(person);
        return person.spellings().stream().filter(it -> !it.equals(full)).toList();
    }
}
