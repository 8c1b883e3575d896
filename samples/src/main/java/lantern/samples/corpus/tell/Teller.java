package lantern.samples.corpus.tell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lantern.samples.corpus.cast.Towns;
import lantern.samples.world.Dice;
import lantern.samples.world.Fact;
import lantern.samples.world.Person;
import lantern.samples.world.Stance;
import lantern.samples.world.Thing;
import lantern.samples.write.Draft;
import lantern.samples.write.Register;
import lantern.samples.write.Slots;
import org.jspecify.annotations.Nullable;

/** Tells sayings in one hand's English, and notes the truth of each as it is written. */
public final class Teller {

    private static final double OPENING = 0.16;
    private static final double PRONOUN = 0.35;
    private static final double WHOLE = 0.25;

    private final Voice voice;
    private final Draft draft;
    private final Frames frames;
    private final Hand hand;
    private final Towns towns;
    private final Dice dice;
    private final JourneyTeller journeys;
    private final RemarkTeller remarks;
    private @Nullable Person spokenOf;

    public Teller(Draft draft, Frames frames, Hand hand, Towns towns, LocalDate today, Dice dice) {
        this.draft = draft;
        this.frames = frames;
        this.hand = hand;
        this.towns = towns;
        this.dice = dice;
        this.voice = new Voice(draft, hand, dice);
        this.journeys = new JourneyTeller(draft, frames, hand, voice, dice);
        this.remarks = new RemarkTeller(draft, frames, hand, voice, towns, today, dice);
    }

    public Voice voice() {
        return voice;
    }

    /** Sayings as one paragraph. */
    public void paragraph(List<? extends Saying> sayings) {
        spokenOf = null;
        int at = 0;
        while (at < sayings.size()) {
            draft.say(at == 0 ? "" : " ");
            at += sentence(sayings, at);
        }
    }

    /** Writes one sentence, and returns how many sayings it holds. */
    private int sentence(List<? extends Saying> sayings, int at) {
        return switch (sayings.get(at)) {
            case Saying.Tell(var known) -> {
                List<Saying.Tell> alike = alike(sayings, at);
                if (alike.size() > 1 && dice.chance(hand.joins())) {
                    joined(alike);
                    yield alike.size();
                }
                tell(known.fact(), known.heading());
                yield 1;
            }
            case Saying.Travel(var journey) -> {
                journeys.write(journey);
                spokenOf = null;
                yield 1;
            }
            case Saying.Remark remark -> {
                remarks.write(remark);
                spokenOf = null;
                yield 1;
            }
        };
    }

    /** The next two or three sayings, where all tell something of one person. */
    private List<Saying.Tell> alike(List<? extends Saying> sayings, int at) {
        List<Saying.Tell> alike = new ArrayList<>();
        for (Saying saying : sayings.subList(at, Math.min(sayings.size(), at + 3))) {
            boolean joins =
                    saying instanceof Saying.Tell(var known)
                            && known.fact().stance() == Stance.STATED
                            && known.fact().from() instanceof Person
                            && !frames.phrases(known.heading()).isEmpty()
                            && hand.register() == Register.PLAIN
                            && (alike.isEmpty()
                                    || alike.getFirst()
                                            .known()
                                            .fact()
                                            .from()
                                            .equals(known.fact().from()));
            if (!joins) {
                break;
            }
            alike.add((Saying.Tell) saying);
        }
        return alike;
    }

    /** "X, who does this, does that." and "X does this and does that." */
    private void joined(List<Saying.Tell> tells) {
        Fact first = tells.getFirst().known().fact();
        int from = voice.name(first.from());
        boolean relative = dice.chance(0.4);
        String[] gaps =
                relative
                        ? new String[] {", who ", ", ", " and "}
                        : tells.size() == 2
                                ? new String[] {" ", " and ", ""}
                                : new String[] {" ", ", ", " and "};
        for (int at = 0; at < tells.size(); at++) {
            Fact fact = tells.get(at).known().fact();
            draft.say(gaps[at]);
            String phrase = dice.pick(frames.phrases(tells.get(at).known().heading()));
            Telling telling = new Telling(fact, from);
            telling.write(phrase);
            telling.note();
        }
        draft.say(".");
        spokenOf = first.from() instanceof Person person ? person : null;
    }

    private void tell(Fact fact, String heading) {
        Stance stance = fact.stance();
        boolean whole = stance == Stance.HEDGED && dice.chance(WHOLE);
        boolean direct = frames.has(heading, stance) && !whole;
        String words =
                frames.pick(
                        heading,
                        direct ? stance : Stance.STATED,
                        hand.register(),
                        dice,
                        it -> fact.when() != null || !it.contains("{when}"));
        if (!direct) {
            // A stated sentence is doubted or denied whole; so is what has no wording for it.
            draft.say(frames.pick("clause", stance, Register.PLAIN, dice, _ -> true) + " ");
            words = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
        }
        boolean pronoun = direct && takesPronoun(fact, words);
        boolean stated = stance == Stance.STATED;
        boolean opened = stated && !pronoun && words.startsWith("{from} ") && dice.chance(OPENING);
        if (opened) {
            draft.say(frames.pick("opening", stance, hand.register(), dice, _ -> true) + " ");
        }
        Telling telling = new Telling(fact, -1);
        if (pronoun) {
            draft.say(fact.from() instanceof Person person && person.female() ? "She" : "He");
            telling = new Telling(fact, draft.last(fact.from()));
            words = words.substring("{from}".length());
        }
        telling.write(words);
        telling.note();
        boolean about = words.startsWith("{from}") || pronoun;
        spokenOf = about && fact.from() instanceof Person person ? person : null;
    }

    /** Only straight after a sentence about the same person, and where nobody else is meant. */
    private boolean takesPronoun(Fact fact, String words) {
        return fact.from().equals(spokenOf)
                && !(fact.to() instanceof Person)
                && hand.register() != Register.TERSE
                && words.startsWith("{from} ")
                && dice.chance(PRONOUN);
    }

    /** One fact on its way into the draft. */
    private final class Telling {
        private final Fact fact;
        private int from;
        private int to = -1;
        private String when = "";

        Telling(Fact fact, int from) {
            this.fact = fact;
            this.from = from;
        }

        void write(String words) {
            Slots slots =
                    new Slots()
                            .put("from", () -> from = voice.name(fact.from()))
                            .put("to", () -> to = voice.name(fact.to()))
                            .put("money", this::money)
                            .put("town", () -> voice.name(dice.pick(towns.in("GB"))))
                            .put("uk", voice::kingdom)
                            .put("when", () -> when = voice.when(fact.when()));
            pronouns(slots, "", fact.from());
            pronouns(slots, "to.", fact.to());
            slots.write(words, draft);
        }

        private void money() {
            draft.money(Sums.draw(dice));
        }

        void note() {
            draft.state(fact.tie(), from, to, fact.stance(), when);
        }
    }

    static void pronouns(Slots slots, String prefix, Thing thing, Draft draft) {
        boolean she = thing instanceof Person person && person.female();
        slots.put(prefix + "he", () -> draft.say(she ? "she" : "he"))
                .put(prefix + "his", () -> draft.say(she ? "her" : "his"))
                .put(prefix + "him", () -> draft.say(she ? "her" : "him"));
    }

    private void pronouns(Slots slots, String prefix, Thing thing) {
        pronouns(slots, prefix, thing, draft);
    }

    /** Sums of money as hands write them. */
    static final class Sums {

        private Sums() {}

        static String draw(Dice dice) {
            int amount = dice.between(2, 190) * 50;
            String grouped = String.format(Locale.ROOT, "%,d", amount);
            return switch (dice.below(7)) {
                case 0 -> "£" + amount;
                case 1, 2 -> "£" + grouped;
                case 3 -> "EUR " + grouped;
                case 4 -> "€" + grouped;
                case 5 -> grouped + " euros";
                default -> "USD " + grouped;
            };
        }
    }
}
