package lantern.samples.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lantern.samples.plan.Access;
import lantern.samples.plan.Plan;
import lantern.samples.plan.Saying;
import lantern.samples.world.Dice;
import lantern.samples.world.Fact;
import lantern.samples.world.Person;
import lantern.samples.world.Place;
import lantern.samples.world.Role;
import lantern.samples.world.Stance;

/** One hand at one report: the plan, the draft, and how this hand writes. */
final class Scribe {

    /** What one hand is used to. */
    record Hand(
            Register register,
            DateStyle dates,
            Naming.Habit habit,
            double spelling,
            boolean given) {}

    private final Plan plan;
    private final Draft draft = new Draft();
    private final Naming naming;
    private final Sentences sentences;
    private final Dice dice;

    Scribe(Plan plan, Hand hand, Wordings wordings, Dice dice) {
        this.plan = plan;
        this.dice = dice;
        this.naming = new Naming(hand.habit(), hand.spelling(), hand.given(), dice);
        this.sentences =
                new Sentences(
                        draft, naming, wordings, hand.register(), hand.dates(), plan.date(), dice);
        for (Saying saying : plan.sayings()) {
            if (saying instanceof Saying.Remark(String topic, Person about, Person other, _, _)
                    && topic.equals("NAMESAKE")) {
                naming.inFull(about);
                naming.inFull(other);
            }
        }
    }

    Plan plan() {
        return plan;
    }

    Draft draft() {
        return draft;
    }

    Dice dice() {
        return dice;
    }

    Scribe keep(String words) {
        draft.keep(words);
        return this;
    }

    Scribe date(LocalDate date) {
        sentences.date(date);
        return this;
    }

    Scribe organisation() {
        draft.name(plan.partner().organisation(), plan.partner().organisation().full());
        return this;
    }

    /** The person the report is about, in full; the body names them in full once more. */
    Scribe subject() {
        draft.name(plan.subject(), naming.full(plan.subject()));
        return this;
    }

    /** Who signs: an officer, and nobody of the world's. */
    Scribe signature() {
        String signs = plan.partner().signs();
        String rank = signs.replaceAll("^((?:DC|DS|Officer|Inspector) |).*$", "$1");
        keep(rank);
        Signatory officer = new Signatory(plan.partner(), signs.substring(rank.length()));
        draft.name(officer.item(), officer.name());
        return this;
    }

    /** Who may read it, each on a line of its own; an open charity letter says nothing. */
    Scribe access(boolean always) {
        Access access = plan.access();
        if (always || access.restricted()) {
            keep(access.marking() + "\n");
        }
        if (!access.group().isEmpty()) {
            keep("Restricted to: OP " + access.group() + "\n");
        }
        return this;
    }

    void write(Saying saying) {
        sentences.write(saying);
    }

    /** Sayings as one paragraph. */
    void paragraph(List<Saying> sayings) {
        for (int at = 0; at < sayings.size(); at++) {
            draft.say(at == 0 ? "" : " ");
            write(sayings.get(at));
        }
    }

    /** The plan's sayings in runs of one to {@code most}. */
    List<List<Saying>> runs(int most) {
        List<List<Saying>> runs = new ArrayList<>();
        List<Saying> left = new ArrayList<>(plan.sayings().stream().filter(this::sayable).toList());
        while (!left.isEmpty()) {
            int size = Math.min(left.size(), dice.between(1, most));
            runs.add(List.copyOf(left.subList(0, size)));
            left.subList(0, size).clear();
        }
        return runs;
    }

    /** People without a nickname or another spelling have no sentence about one. */
    private boolean sayable(Saying saying) {
        return !(saying instanceof Saying.Remark remark)
                || remark.about() == null
                || switch (remark.topic()) {
                    case "ALIAS" -> !remark.about().aliases().isEmpty();
                    case "SPELLING" -> sentences.hasOtherSpelling(remark.about());
                    default -> true;
                };
    }

    /** A grade that fits how sure the sayings are, noted as the truth of the item. */
    Graded grade(int item, List<Saying> sayings) {
        boolean unsure =
                sayings.stream()
                        .anyMatch(saying ->
                                saying instanceof Saying.Tell(Fact fact)
                                        && fact.stance() == Stance.HEDGED);
        String source =
                unsure ? dice.pick(List.of("2", "2", "3")) : dice.pick(List.of("1", "1", "2"));
        String assessment =
                unsure ? dice.pick(List.of("C", "D")) : dice.pick(List.of("A", "A", "B", "B", "C"));
        List<String> conditions =
                dice.chance(0.25)
                        ? List.of(
                                dice.pick(List.of("A1", "A2", "A3")),
                                dice.pick(List.of("S1", "S2")))
                        : List.of();
        String code = source + assessment + (conditions.isEmpty() ? "P" : "C");
        draft.grade(item, code, conditions);
        return new Graded(code, conditions);
    }

    /**
     * @param conditions empty or the action's and the sanitisation's
     */
    record Graded(String code, List<String> conditions) {}

    /** A road, port or town to head a page with: one of the network's. */
    Place town() {
        return plan.subject().role() == Role.VICTIM
                ? plan.subject().birthplace()
                : plan.network().journeys().getFirst().route().stops().getLast().place();
    }
}
