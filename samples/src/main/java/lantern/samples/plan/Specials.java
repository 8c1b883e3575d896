package lantern.samples.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lantern.samples.world.Fact;
import lantern.samples.world.Network;
import lantern.samples.world.Person;
import lantern.samples.world.Role;
import lantern.samples.world.Stance;
import lantern.samples.world.TieKind;
import lantern.samples.world.World;

/** What must be told once or twice and no more: the broker, the namesakes, those who came back. */
final class Specials {

    /**
     * @param from the first day on which it can be reported
     */
    record Special(Network network, LocalDate from, Person subject, List<Saying> sayings) {}

    private static final int BROKER_FACTS_A_REPORT = 3;

    private final List<Special> waiting = new ArrayList<>();

    Specials(World world) {
        broker(world);
        for (World.Namesake namesake : world.namesakes()) {
            namesake(namesake, LocalDate.of(2025, 2, 1));
            namesake(namesake, LocalDate.of(2025, 12, 1));
        }
        world.returns().forEach(this::comeBack);
        world.networks().forEach(this::turned);
        waiting.sort(Comparator.comparing(Special::from));
    }

    /** The next thing that a report on this network has to tell by this day. */
    Optional<Special> next(Network network, LocalDate day) {
        Optional<Special> next =
                waiting.stream()
                        .filter(special -> special.network().equals(network))
                        .filter(special -> !special.from().isAfter(day))
                        .findFirst();
        next.ifPresent(waiting::remove);
        return next;
    }

    private void broker(World world) {
        List<Fact> own =
                world.brokerFacts().stream()
                        .filter(fact -> !(fact.to() instanceof Person))
                        .toList();
        for (Network network : world.networks()) {
            List<Fact> ties =
                    world.brokerFacts().stream()
                            .filter(fact ->
                                    network.people().contains(fact.from())
                                            || network.people().contains(fact.to()))
                            .toList();
            for (int at = 0; at < ties.size(); at += BROKER_FACTS_A_REPORT) {
                List<Saying> sayings = new ArrayList<>();
                sayings.add(Saying.Remark.on(at == 0 ? "INTRODUCED" : "ALIAS", world.broker()));
                sayings.add(Saying.Remark.on(at == 0 ? "ALIAS" : "SPELLING", world.broker()));
                if (at == 0) {
                    own.forEach(fact -> sayings.add(new Saying.Tell(fact)));
                }
                ties.subList(at, Math.min(ties.size(), at + BROKER_FACTS_A_REPORT))
                        .forEach(fact -> sayings.add(new Saying.Tell(fact)));
                LocalDate from = LocalDate.of(2025, 6, 10).plusDays(at * 25L);
                waiting.add(new Special(network, from, world.broker(), sayings));
            }
        }
    }

    private void namesake(World.Namesake namesake, LocalDate from) {
        Person other = namesake.other();
        List<Saying> sayings = new ArrayList<>();
        sayings.add(new Saying.Remark("NAMESAKE", namesake.known(), other, null, null));
        sayings.add(Saying.Remark.on("NAMESAKE_LIFE", other));
        // Where the very same name stands for both, a sentence without a birthday would be a
        // riddle.
        if (!other.plain().equals(namesake.known().plain())) {
            Fact home = new Fact(TieKind.LIVES_AT, other, namesake.town(), Stance.STATED, null);
            sayings.add(new Saying.Tell(home));
        }
        waiting.add(new Special(namesake.network(), from, namesake.known(), sayings));
    }

    private void comeBack(World.Return back) {
        LocalDate day = back.safeguarded();
        waiting.add(
                new Special(
                        back.network(),
                        day.plusDays(2),
                        back.victim(),
                        List.of(
                                Saying.Remark.on("INTRODUCED", back.victim()),
                                Saying.Remark.on("SAFEGUARDED", back.victim(), day))));
        List<Saying> again = new ArrayList<>();
        back.seen().forEach(fact -> again.add(new Saying.Tell(fact)));
        again.add(Saying.Remark.on("REAPPEARS", back.victim(), day));
        LocalDate seen = LocalDate.of(2026, 5, 2);
        waiting.add(new Special(back.network(), seen, back.victim(), again));
    }

    /** Both sides of one who was exploited and recruits: in one report, so that it can be seen. */
    private void turned(Network network) {
        Person turned = network.people(Role.VICTIM_RECRUITER::equals).getFirst();
        List<Saying> sayings = new ArrayList<>();
        sayings.add(Saying.Remark.on("INTRODUCED", turned));
        sayings.add(Saying.Remark.on("ALIAS", turned));
        for (Fact fact : network.facts()) {
            boolean suffered = fact.tie() == TieKind.EXPLOITS && fact.to().equals(turned);
            boolean recruited = fact.tie() == TieKind.RECRUITED && fact.from().equals(turned);
            boolean owes = fact.tie() == TieKind.OWES_DEBT_TO && fact.from().equals(turned);
            if (suffered || recruited || owes) {
                sayings.add(
                        new Saying.Tell(
                                new Fact(fact.tie(), fact.from(), fact.to(), fact.stance(), null)));
            }
        }
        waiting.add(new Special(network, LocalDate.of(2025, 4, 1), turned, sayings));
    }
}
