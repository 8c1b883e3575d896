package lantern.samples.corpus;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lantern.samples.corpus.cast.Known;
import lantern.samples.corpus.cast.Ring;
import lantern.samples.corpus.page.Plan;
import lantern.samples.corpus.page.Source;
import lantern.samples.corpus.tell.Saying;
import lantern.samples.world.Dice;
import lantern.samples.world.Fact;
import lantern.samples.world.Item;
import lantern.samples.world.Journey;
import lantern.samples.world.Person;
import lantern.samples.world.Role;

/** Plans the reports on one network, oldest first, so that every fact is told now and then. */
final class Reports {

    private static final LocalDate FIRST = LocalDate.of(2025, 2, 3);
    private static final int DAYS_APART = 10;
    private static final int REPEATED_EVERY = 14;

    private final Ring ring;
    private final List<Source> sources;
    private final Dice dice;
    private final Deque<Known> waiting;
    private final Deque<Journey> journeys;
    private final List<Plan> plans = new ArrayList<>();
    private boolean safeguardedTold;
    private boolean returnTold;

    Reports(Ring ring, List<Source> sources, Dice dice) {
        this.ring = ring;
        this.sources = near(ring, sources);
        this.dice = dice;
        this.waiting = new ArrayDeque<>(dice.shuffled(ring.known()));
        this.journeys = new ArrayDeque<>(ring.journeys());
    }

    private static List<Source> near(Ring ring, List<Source> sources) {
        return sources.stream()
                .filter(it -> it.country().equals("GB") || ring.countries().contains(it.country()))
                .toList();
    }

    /**
     * @param first number of the first report in the corpus
     */
    List<Plan> plan(int first, int count) {
        for (int at = 0; at < count; at++) {
            plans.add(plan(first + at, FIRST.plusDays((long) at * DAYS_APART + dice.below(9))));
        }
        return List.copyOf(plans);
    }

    private Plan plan(int number, LocalDate date) {
        Source source = dice.pick(sources);
        String name = String.format(Locale.ROOT, "%s-%06d", source.folder(), number);
        if (plans.size() % REPEATED_EVERY == REPEATED_EVERY - 1) {
            for (Plan earlier : dice.shuffled(plans)) {
                List<Saying> told = repeated(earlier);
                if (!earlier.source().equals(source) && told.size() > 2) {
                    return new Plan(
                            name,
                            number,
                            ring,
                            source,
                            date,
                            earlier.subject(),
                            told,
                            earlier.name());
                }
            }
        }
        Person subject = subject(source);
        return new Plan(name, number, ring, source, date, subject, sayings(subject, date), "");
    }

    private static List<Saying> repeated(Plan earlier) {
        List<Saying> told = new ArrayList<>();
        for (Saying saying : earlier.sayings()) {
            if (saying instanceof Saying.Tell || saying instanceof Saying.Travel) {
                told.add(saying);
            }
        }
        Item from = earlier.source().organisation();
        told.add(new Saying.Remark("REPEATED", null, null, null, from));
        return told;
    }

    private Person subject(Source source) {
        boolean victims = source.kind().equals("charity");
        boolean ofVictims = victims || dice.chance(0.15);
        return dice.pick(
                ring.people().stream()
                        .filter(it -> (it.role() == Role.VICTIM) == ofVictims)
                        .toList());
    }

    private List<Saying> sayings(Person subject, LocalDate date) {
        List<Saying> sayings = new ArrayList<>();
        introduce(subject, sayings);
        for (Known known : facts(subject)) {
            sayings.add(new Saying.Tell(known));
            if (dice.chance(0.12)) {
                sayings.add(Saying.Remark.noise());
            }
        }
        if (!journeys.isEmpty() && dice.chance(0.4)) {
            Journey journey = journeys.poll();
            journeys.add(journey);
            sayings.add(new Saying.Travel(journey));
        }
        children(sayings);
        special(sayings, date);
        return sayings;
    }

    private void introduce(Person subject, List<Saying> sayings) {
        if (dice.chance(0.6)) {
            sayings.add(Saying.Remark.on("INTRODUCED", subject));
        }
        if (!subject.aliases().isEmpty() && dice.chance(0.6)) {
            sayings.add(Saying.Remark.on("ALIAS", subject));
        }
        if (!subject.spellings().isEmpty() && dice.chance(0.25)) {
            sayings.add(Saying.Remark.on("SPELLING", subject));
        }
    }

    /** Some of the subject, then those whose turn it is; those of one person stand together. */
    private List<Known> facts(Person subject) {
        Set<Known> facts = new LinkedHashSet<>();
        int own = dice.between(2, 4);
        for (Known known : waiting) {
            if (facts.size() < own && known.fact().touches(subject)) {
                facts.add(known);
            }
        }
        waiting.removeAll(facts);
        int more = dice.between(2, 5);
        for (int at = 0; at < more && !waiting.isEmpty(); at++) {
            facts.add(waiting.poll());
        }
        waiting.addAll(facts);
        List<Known> ordered = new ArrayList<>(facts);
        ordered.sort(
                Comparator.comparing((Known known) -> !known.fact().from().equals(subject))
                        .thenComparing(known -> known.fact().from().id()));
        return ordered;
    }

    private void children(List<Saying> sayings) {
        Set<Person> named = new LinkedHashSet<>();
        for (Saying saying : sayings) {
            if (saying instanceof Saying.Tell(var known)) {
                named.addAll(
                        ring.children().stream().filter(it -> known.fact().touches(it)).toList());
            }
        }
        named.stream()
                .sorted(Comparator.comparing(Person::id))
                .filter(_ -> dice.chance(0.5))
                .forEach(child -> sayings.add(Saying.Remark.on("CHILD", child)));
    }

    /** The namesake once, and whoever was safeguarded and came back. */
    private void special(List<Saying> sayings, LocalDate date) {
        if (plans.size() == 3) {
            ring.namesake()
                    .ifPresent(it ->
                            sayings.add(
                                    new Saying.Remark(
                                            "NAMESAKE", it.known(), it.other(), null, null)));
        }
        if (ring.back().isEmpty()) {
            return;
        }
        Ring.Back back = ring.back().get();
        Fact again = back.seen().getFirst().fact();
        var seen = again.when();
        if (!safeguardedTold && date.isAfter(back.safeguarded())) {
            safeguardedTold = true;
            sayings.add(
                    new Saying.Remark(
                            "SAFEGUARDED", back.victim(), null, back.safeguarded(), null));
        } else if (!returnTold && seen != null && date.isAfter(seen.date())) {
            returnTold = true;
            sayings.add(
                    new Saying.Remark(
                            "REAPPEARS", back.victim(), null, seen.date().minusDays(9), null));
            back.seen().forEach(known -> sayings.add(new Saying.Tell(known)));
        }
    }
}
