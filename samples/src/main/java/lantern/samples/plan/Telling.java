package lantern.samples.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import lantern.samples.world.Dice;
import lantern.samples.world.Fact;
import lantern.samples.world.Item;
import lantern.samples.world.Journey;
import lantern.samples.world.Network;
import lantern.samples.world.Person;
import lantern.samples.world.Role;
import lantern.samples.world.When;

/**
 * Chooses what a report on one network tells: the facts that were told least, around one person.
 */
final class Telling {

    private static final int OTHERS = 4;

    private final Network network;
    private final int[] told;
    private int journeys;

    Telling(Network network) {
        this.network = network;
        this.told = new int[network.facts().size()];
    }

    /** What a report tells, and of whom. */
    record Told(Person subject, List<Saying> sayings) {}

    Told choose(Manner manner, LocalDate day, Item guardians, Dice dice) {
        List<Fact> facts = new ArrayList<>();
        Fact first = tell(least(day, dice, _ -> true), facts);
        Person subject = subject(first, manner, dice);
        // One more that nothing but its turn brings here: else what stands apart is never told.
        tell(least(day, dice, fact -> !facts.contains(fact)), facts);
        int more = dice.between(3, 6);
        for (int at = 0; at < more; at++) {
            int next =
                    least(day, dice, fact -> !facts.contains(fact) && isNear(fact, subject, facts));
            if (next >= 0) {
                tell(next, facts);
            }
        }
        facts.sort(Comparator.comparingInt((Fact fact) -> fact.from().equals(subject) ? 0 : 1));
        List<Saying> sayings = new ArrayList<>();
        introduce(subject, sayings, dice);
        for (Fact fact : facts) {
            sayings.add(new Saying.Tell(fact));
            if (dice.chance(0.12)) {
                sayings.add(Saying.Remark.noise());
            }
        }
        travel(manner, day, sayings, dice);
        children(sayings, guardians);
        return new Told(subject, sayings);
    }

    /** Some of what was told least and does not speak of one person. */
    List<Saying> others(LocalDate day, Person than, Dice dice) {
        List<Fact> facts = new ArrayList<>();
        for (int at = 0; at < OTHERS; at++) {
            int next = least(day, dice, fact -> !fact.touches(than) && !facts.contains(fact));
            if (next >= 0) {
                tell(next, facts);
            }
        }
        return List.copyOf(facts.stream().<Saying>map(Saying.Tell::new).toList());
    }

    private Fact tell(int fact, List<Fact> facts) {
        told[fact]++;
        facts.add(network.facts().get(fact));
        return facts.getLast();
    }

    private static void introduce(Person subject, List<Saying> sayings, Dice dice) {
        if (dice.chance(0.7)) {
            sayings.add(Saying.Remark.on("INTRODUCED", subject));
        }
        if (dice.chance(0.55)) {
            sayings.add(Saying.Remark.on("ALIAS", subject));
        }
        if (dice.chance(0.25)) {
            sayings.add(Saying.Remark.on("SPELLING", subject));
        }
    }

    private void travel(Manner manner, LocalDate day, List<Saying> sayings, Dice dice) {
        boolean likely = manner == Manner.BORDER || manner == Manner.LIAISON;
        if (!dice.chance(likely ? 0.8 : 0.35)) {
            return;
        }
        List<Journey> past =
                network.journeys().stream()
                        .filter(journey -> !journey.when().date().isAfter(day))
                        .toList();
        if (!past.isEmpty()) {
            sayings.add(new Saying.Travel(past.get(journeys % past.size())));
            journeys++;
        }
    }

    /** Whoever is a child is said to be one, and who stands by them. */
    private void children(List<Saying> sayings, Item guardians) {
        Set<Person> named = new LinkedHashSet<>();
        for (Saying saying : sayings) {
            if (saying instanceof Saying.Tell(Fact fact) && fact.to() instanceof Person to) {
                named.add(to);
            }
            if (saying instanceof Saying.Tell(Fact fact) && fact.from() instanceof Person from) {
                named.add(from);
            }
        }
        named.stream()
                .filter(network.children()::contains)
                .forEach(child ->
                        sayings.add(new Saying.Remark("CHILD", child, null, null, guardians)));
    }

    private Person subject(Fact first, Manner manner, Dice dice) {
        boolean ofVictims = manner == Manner.CHARITY;
        List<Person> ends = new ArrayList<>();
        for (var end : List.of(first.from(), first.to())) {
            if (end instanceof Person person && (person.role() == Role.VICTIM) == ofVictims) {
                ends.add(person);
            }
        }
        if (!ends.isEmpty()) {
            return ends.getFirst();
        }
        return dice.pick(network.people(role -> (role == Role.VICTIM) == ofVictims));
    }

    private static boolean isNear(Fact fact, Person subject, List<Fact> facts) {
        return fact.touches(subject)
                || facts.stream()
                        .anyMatch(told -> fact.touches(told.from()) || fact.touches(told.to()));
    }

    /**
     * The place of the fact that was told least and can be known by this day; -1 when none fits.
     */
    private int least(LocalDate day, Dice dice, Predicate<Fact> fits) {
        List<Integer> best = new ArrayList<>();
        int fewest = Integer.MAX_VALUE;
        for (int at = 0; at < told.length; at++) {
            Fact fact = network.facts().get(at);
            When when = fact.when();
            boolean later = when != null && when.date().isAfter(day);
            if (later || told[at] > fewest || !fits.test(fact)) {
                continue;
            }
            if (told[at] < fewest) {
                fewest = told[at];
                best.clear();
            }
            best.add(at);
        }
        return best.isEmpty() ? -1 : dice.pick(best);
    }
}
