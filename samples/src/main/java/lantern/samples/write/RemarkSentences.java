package lantern.samples.write;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lantern.samples.plan.Saying;
import lantern.samples.world.Dice;
import lantern.samples.world.Person;

/** Writes what makes no tie: who somebody is, what else they are called, who stands by a child. */
final class RemarkSentences {

    private static final Map<String, String> NATIONALITIES =
            Map.ofEntries(
                    Map.entry("ro", "Romanian"),
                    Map.entry("al", "Albanian"),
                    Map.entry("vn", "Vietnamese"),
                    Map.entry("ng", "Nigerian"),
                    Map.entry("en", "British"),
                    Map.entry("bg", "Bulgarian"),
                    Map.entry("ua", "Ukrainian"),
                    Map.entry("hu", "Hungarian"),
                    Map.entry("fr", "French"),
                    Map.entry("be", "Belgian"),
                    Map.entry("it", "Italian"),
                    Map.entry("es", "Spanish"));

    private final Draft draft;
    private final Naming naming;
    private final Wordings wordings;
    private final Register register;
    private final Sentences sentences;
    private final LocalDate today;
    private final Dice dice;

    RemarkSentences(
            Draft draft,
            Naming naming,
            Wordings wordings,
            Register register,
            Sentences sentences,
            LocalDate today,
            Dice dice) {
        this.draft = draft;
        this.naming = naming;
        this.wordings = wordings;
        this.register = register;
        this.sentences = sentences;
        this.today = today;
        this.dice = dice;
    }

    void write(Saying.Remark remark) {
        Person about = remark.about();
        List<String> others = about == null ? List.of() : callings(remark.topic(), about);
        boolean needsOther = remark.topic().equals("ALIAS") || remark.topic().equals("SPELLING");
        if (needsOther && others.isEmpty()) {
            return;
        }
        Slots slots = new Slots();
        LocalDate date = remark.date();
        if (date != null) {
            slots.put("date", () -> sentences.date(date));
        }
        var agency = remark.agency();
        if (agency != null) {
            slots.put("agency", () -> sentences.name(agency));
        }
        if (about != null) {
            sentences.pronouns(slots, "", about);
            slots.put("from", () -> sentences.name(about))
                    .put("born", () -> sentences.born(about))
                    .put("place", () -> sentences.name(about.birthplace()))
                    .put("nationality", () -> draft.say(nationality(about)))
                    .put("age", () -> draft.say(String.valueOf(age(about))))
                    .put("alias", () -> draft.name(about, dice.pick(others)));
        }
        Person other = remark.other();
        if (other != null) {
            slots.put("other", () -> sentences.name(other))
                    .put("born2", () -> sentences.born(other));
        }
        slots.write(wordings.remark(remark.topic(), register, dice).words(), draft);
        if (about != null && remark.topic().equals("ALIAS")) {
            naming.alias(about);
        }
    }

    private List<String> callings(String topic, Person about) {
        if (topic.equals("ALIAS")) {
            return about.aliases();
        }
        List<String> spellings = new ArrayList<>(about.spellings());
        spellings.remove(naming.full(about));
        return spellings;
    }

    boolean hasOtherSpelling(Person person) {
        return !callings("SPELLING", person).isEmpty();
    }

    private static String nationality(Person person) {
        return NATIONALITIES.getOrDefault(person.culture(), "unknown");
    }

    private int age(Person person) {
        return Period.between(person.born(), today).getYears();
    }
}
