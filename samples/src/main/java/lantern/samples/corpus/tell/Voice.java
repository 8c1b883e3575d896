package lantern.samples.corpus.tell;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lantern.samples.world.Dice;
import lantern.samples.world.Item;
import lantern.samples.world.Kind;
import lantern.samples.world.Name;
import lantern.samples.world.Person;
import lantern.samples.world.Place;
import lantern.samples.world.Thing;
import lantern.samples.world.When;
import lantern.samples.write.DateStyle;
import lantern.samples.write.Draft;
import lantern.samples.write.Naming;
import org.jspecify.annotations.Nullable;

/** What one hand calls people, things and days. */
public final class Voice {

    private static final double TITLE = 0.05;
    private static final double ORIGIN_BEFORE = 0.35;
    private static final double ORIGIN_BEHIND = 0.25;
    private static final Place KINGDOM =
            new Place("x-UK", "GB", new Name("UK", List.of("United Kingdom", "U.K.")));
    private static final Map<String, String> ORIGINS =
            Map.ofEntries(
                    Map.entry("RO", "Romanian"),
                    Map.entry("AL", "Albanian"),
                    Map.entry("BG", "Bulgarian"),
                    Map.entry("UA", "Ukrainian"),
                    Map.entry("PL", "Polish"),
                    Map.entry("DE", "German"),
                    Map.entry("NL", "Dutch"),
                    Map.entry("BE", "Belgian"),
                    Map.entry("FR", "French"),
                    Map.entry("IT", "Italian"),
                    Map.entry("ES", "Spanish"),
                    Map.entry("HU", "Hungarian"),
                    Map.entry("LT", "Lithuanian"),
                    Map.entry("IE", "Irish"),
                    Map.entry("GR", "Greek"),
                    Map.entry("CZ", "Czech"));

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
        if (thing instanceof Item item && item.kind() == Kind.VEHICLE) {
            return plate(item, words);
        }
        return draft.name(thing, words);
    }

    /** A foreign plate often comes with the country that it is from. */
    private int plate(Item item, String words) {
        String origin = ORIGINS.get(item.country());
        double throwing = dice.below(100) / 100.0;
        if (origin != null && throwing < ORIGIN_BEFORE) {
            draft.say(origin + dice.pick(List.of("-registered ", " plate ", "-plated ")));
            return draft.name(item, words);
        }
        int mention = draft.name(item, words);
        if (origin != null && throwing < ORIGIN_BEFORE + ORIGIN_BEHIND) {
            draft.say(dice.chance(0.5) ? " (" + item.country() + ")" : " (" + origin + ")");
        }
        return mention;
    }

    void kingdom() {
        draft.name(KINGDOM, KINGDOM.name().main());
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
