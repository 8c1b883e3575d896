package lantern.samples.corpus.tell;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import lantern.samples.corpus.cast.Towns;
import lantern.samples.world.Dice;
import lantern.samples.world.Person;
import lantern.samples.world.Stance;
import lantern.samples.write.Draft;
import lantern.samples.write.Slots;

/** Writes what makes no tie: who somebody is, what else they are called, and what leads away. */
final class RemarkTeller {

    private static final Map<String, String> NATIONALITIES =
            Map.ofEntries(
                    Map.entry("ro", "Romanian"),
                    Map.entry("al", "Albanian"),
                    Map.entry("vn", "Vietnamese"),
                    Map.entry("ng", "Nigerian"),
                    Map.entry("en", "British"),
                    Map.entry("bg", "Bulgarian"),
                    Map.entry("ua", "Ukrainian"),
                    Map.entry("ar", "Iraqi"),
                    Map.entry("gr", "Greek"),
                    Map.entry("tr", "Turkish"),
                    Map.entry("pl", "Polish"),
                    Map.entry("fr", "French"),
                    Map.entry("it", "Italian"));

    private final Draft draft;
    private final Frames frames;
    private final Hand hand;
    private final Voice voice;
    private final Towns towns;
    private final LocalDate today;
    private final Dice dice;

    RemarkTeller(
            Draft draft,
            Frames frames,
            Hand hand,
            Voice voice,
            Towns towns,
            LocalDate today,
            Dice dice) {
        this.draft = draft;
        this.frames = frames;
        this.hand = hand;
        this.voice = voice;
        this.towns = towns;
        this.today = today;
        this.dice = dice;
    }

    void write(Saying.Remark remark) {
        String topic = remark.topic();
        Person about = remark.about();
        if (about != null && callings(topic, about).isEmpty()) {
            topic = "INTRODUCED";
        }
        Slots slots =
                new Slots()
                        .put("money", () -> draft.money(Teller.Sums.draw(dice)))
                        .put("number", () -> draft.say(dice.digits(dice.between(6, 8))))
                        .put("town", () -> voice.name(dice.pick(towns.in("GB"))));
        if (about != null) {
            person(slots, topic, about);
        }
        Person other = remark.other();
        if (other != null) {
            slots.put("other", () -> voice.name(other)).put("born2", () -> voice.day(other.born()));
        }
        LocalDate date = remark.date();
        if (date != null) {
            slots.put("date", () -> voice.day(date));
        }
        var organisation = remark.organisation();
        if (organisation != null) {
            slots.put("organisation", () -> voice.name(organisation));
        }
        if (topic.equals("NAMESAKE") && about != null && other != null) {
            voice.naming().inFull(about);
            voice.naming().inFull(other);
        }
        slots.write(frames.pick(topic, Stance.STATED, hand.register(), dice, _ -> true), draft);
        if (about != null && topic.equals("ALIAS")) {
            voice.naming().alias(about);
        }
    }

    private void person(Slots slots, String topic, Person about) {
        Teller.pronouns(slots, "", about, draft);
        slots.put("from", () -> voice.name(about))
                .put("born", () -> voice.day(about.born()))
                .put("place", () -> voice.name(about.birthplace()))
                .put("nationality", () -> draft.say(nationality(about)))
                .put("age", () -> draft.say(String.valueOf(age(about))))
                .put("alias", () -> draft.name(about, dice.pick(callings(topic, about))));
    }

    /** For topics that give another name: the names that can be given. */
    private List<String> callings(String topic, Person about) {
        return switch (topic) {
            case "ALIAS" -> about.aliases();
            case "SPELLING" -> voice.otherSpellings(about);
            default -> List.of(about.plain());
        };
    }

    private static String nationality(Person person) {
        return NATIONALITIES.getOrDefault(person.culture(), "unknown");
    }

    private int age(Person person) {
        return Math.max(1, Period.between(person.born(), today).getYears());
    }
}
