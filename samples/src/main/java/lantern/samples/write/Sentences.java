package lantern.samples.write;

import java.time.LocalDate;
import java.util.Locale;
import lantern.samples.plan.Saying;
import lantern.samples.world.Dice;
import lantern.samples.world.Fact;
import lantern.samples.world.Person;
import lantern.samples.world.Thing;
import lantern.samples.world.When;
import org.jspecify.annotations.Nullable;

/** Turns each saying into a sentence of one hand's English, and notes its truth. */
final class Sentences {

    private static final double OPENING = 0.15;
    private static final double PRONOUN = 0.4;
    private final Draft draft;
    private final Naming naming;
    private final Wordings wordings;
    private final Register register;
    private final DateStyle dates;
    private final Dice dice;
    private final RouteSentences routes;
    private final RemarkSentences remarks;
    private @Nullable Person spokenOf;

    Sentences(
            Draft draft,
            Naming naming,
            Wordings wordings,
            Register register,
            DateStyle dates,
            LocalDate today,
            Dice dice) {
        this.draft = draft;
        this.naming = naming;
        this.wordings = wordings;
        this.register = register;
        this.dates = dates;
        this.dice = dice;
        this.routes = new RouteSentences(draft, wordings, register, this, dice);
        this.remarks = new RemarkSentences(draft, naming, wordings, register, this, today, dice);
    }

    void write(Saying saying) {
        switch (saying) {
            case Saying.Tell(var fact) -> tell(fact);
            case Saying.Travel(var journey) -> {
                routes.write(journey);
                spokenOf = null;
            }
            case Saying.Remark remark -> {
                remarks.write(remark);
                spokenOf = null;
            }
        }
    }

    private void tell(Fact fact) {
        Wordings.Wording wording =
                wordings.tie(
                        fact.heading(),
                        fact.stance(),
                        register,
                        dice,
                        words -> fits(words, fact.when()));
        boolean pronoun = takesPronoun(wording, fact);
        if (!pronoun
                && wording.startsWithName()
                && dice.chance(OPENING)
                && register != Register.TERSE) {
            draft.say(wordings.opening(register, dice).words() + " ");
        }
        int[] ends = {-1, -1};
        String[] when = {""};
        Slots slots =
                new Slots()
                        .put(
                                "from",
                                () -> ends[0] = pronoun ? pronoun(fact.from()) : name(fact.from()))
                        .put("to", () -> ends[1] = name(fact.to()))
                        .put("money", () -> draft.say(money()))
                        .put("when", () -> when[0] = when(fact.when(), " ", ""))
                        .put("When", () -> when[0] = when(fact.when(), "", ", "))
                        .put("in", () -> when[0] = month(fact.when(), " in ", ""))
                        .put("In", () -> when[0] = month(fact.when(), "In ", ", "));
        pronouns(slots, "", fact.from());
        pronouns(slots, "to.", fact.to());
        slots.write(wording.words(), draft);
        draft.state(fact.tie(), ends[0], ends[1], fact.stance(), when[0]);
        spokenOf =
                wording.words().startsWith("{from}") && fact.from() instanceof Person person
                        ? person
                        : null;
    }

    private static boolean fits(String words, @Nullable When when) {
        if (words.contains("{When}")) {
            return when != null && !when.since();
        }
        boolean needsMonth = words.contains("{in}") || words.contains("{In}");
        return when != null || !needsMonth;
    }

    /** Only straight after a sentence about the same person, and where nobody else is meant. */
    private boolean takesPronoun(Wordings.Wording wording, Fact fact) {
        return spokenOf != null
                && spokenOf.equals(fact.from())
                && !(fact.to() instanceof Person)
                && register != Register.TERSE
                && wording.words().startsWith("{from} ")
                && dice.chance(PRONOUN);
    }

    private int pronoun(Thing thing) {
        draft.say(thing instanceof Person person && person.female() ? "She" : "He");
        return draft.last(thing);
    }

    private static void pronounSlot(Slots slots, String slot, Draft draft, String word) {
        slots.put(slot, () -> draft.say(word));
    }

    void pronouns(Slots slots, String prefix, Thing thing) {
        boolean she = thing instanceof Person person && person.female();
        pronounSlot(slots, prefix + "he", draft, she ? "she" : "he");
        pronounSlot(slots, prefix + "his", draft, she ? "her" : "his");
        pronounSlot(slots, prefix + "him", draft, she ? "her" : "him");
    }

    int name(Thing thing) {
        String words = naming.write(thing);
        if (thing instanceof Person && draft.atSentenceStart()) {
            words = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
        return draft.name(thing, words);
    }

    private String money() {
        int amount = dice.between(2, 90) * 100;
        String grouped = String.format(Locale.ROOT, "%,d", amount);
        return dice.chance(0.5) ? "£" + grouped : "EUR " + grouped;
    }

    /**
     * Writes when it was, and returns it as the truth has it: "12 March 2025", "since March 2025".
     */
    String when(@Nullable When when, String before, String after) {
        if (when == null) {
            return "";
        }
        String word = when.since() ? "since " : when.dayKnown() ? "on " : "in ";
        String shown =
                before.isEmpty()
                        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                        : word;
        draft.say(before + shown);
        String date = dates.write(when);
        draft.date(date, when.value());
        draft.say(after);
        return when.since() ? word + date : date;
    }

    private String month(@Nullable When when, String before, String after) {
        if (when == null) {
            return "";
        }
        String date = dates.writeMonth(when.date());
        draft.say(before).date(date, when.date().toString().substring(0, 7));
        draft.say(after);
        return date;
    }

    boolean hasOtherSpelling(Person person) {
        return remarks.hasOtherSpelling(person);
    }

    void born(Person person) {
        draft.date(dates.write(person.born()), person.born().toString());
    }

    void date(LocalDate date) {
        draft.date(dates.write(date), date.toString());
    }
}
