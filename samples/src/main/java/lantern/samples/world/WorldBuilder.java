package lantern.samples.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Draws the networks of networks.txt and plants what ties them and what misleads. */
final class WorldBuilder {

    private final Dice dice;
    private final Gazetteer places = new Gazetteer();
    private final Maker maker;

    WorldBuilder(long seed) {
        this.dice = new Dice(seed).fork("world");
        this.maker = new Maker(dice, places);
    }

    World build() {
        List<Network> networks = new ArrayList<>();
        for (List<String> row : Table.rows("networks.txt")) {
            networks.add(new NetworkBuilder(dice, maker, places, row).build());
        }
        Person broker = maker.person("bg", false, Role.BROKER, LocalDate.of(1974, 3, 9), true);
        Item phone = maker.phone(PhonePlan.of("BG"));
        Item passport = maker.passport("BG");
        List<Fact> facts = new ArrayList<>();
        facts.add(since(TieKind.USES, broker, phone));
        facts.add(since(TieKind.USES, broker, passport));
        facts.add(since(TieKind.LIVES_AT, broker, places.get("Brussels")));
        tie(facts, broker, networks.get(1));
        tie(facts, broker, networks.get(2));
        return new World(
                List.copyOf(networks),
                broker,
                List.of(phone, passport),
                List.copyOf(facts),
                namesakes(networks),
                returns(networks),
                places);
    }

    /** To every cell of a network, so that none of its members carries all that he brings. */
    private void tie(List<Fact> facts, Person broker, Network network) {
        facts.add(on(TieKind.ASSOCIATE_OF, broker, first(network, Role.ORGANISER)));
        facts.add(on(TieKind.SUPPLIES, broker, first(network, Role.TRANSPORTER)));
        facts.add(on(TieKind.MET, broker, last(network, Role.TRANSPORTER)));
        facts.add(on(TieKind.MET, broker, last(network, Role.EXPLOITER)));
        facts.add(on(TieKind.PAID, first(network, Role.MONEY_HANDLER), broker));
        facts.add(on(TieKind.ASSOCIATE_OF, first(network, Role.RECRUITER), broker));
        facts.add(on(TieKind.CALLED, broker, last(network, Role.HARBOURER)));
        facts.add(on(TieKind.MET, first(network, Role.EXPLOITER), broker));
    }

    private static Person first(Network network, Role role) {
        return network.people(role::equals).getFirst();
    }

    private static Person last(Network network, Role role) {
        return network.people(role::equals).getLast();
    }

    private Fact on(TieKind tie, Thing from, Thing to) {
        LocalDate day = LocalDate.of(2024, 8, 1).plusDays(dice.below(300));
        return new Fact(tie, from, to, Stance.STATED, new When(day, true, false));
    }

    private Fact since(TieKind tie, Thing from, Thing to) {
        LocalDate month = LocalDate.of(2024, 1 + dice.below(8), 1);
        return new Fact(tie, from, to, Stance.STATED, new When(month, false, true));
    }

    private List<World.Namesake> namesakes(List<Network> networks) {
        List<World.Namesake> namesakes = new ArrayList<>();
        for (Network network : networks) {
            Person known = network.people(Role::facilitates).get(dice.below(4));
            LocalDate born = known.born().plusDays(dice.between(900, 4000));
            Place town = dice.pick(places.in(network.countries().getLast()));
            boolean secondName = namesakes.size() % 2 == 1 && !known.familyFirst();
            Person other = maker.namesake(known, born, secondName);
            namesakes.add(new World.Namesake(network, known, other, town));
        }
        return List.copyOf(namesakes);
    }

    private List<World.Return> returns(List<Network> networks) {
        List<World.Return> returns = new ArrayList<>();
        for (Network network : List.of(networks.get(0), networks.get(2))) {
            Person victim = network.people(Role.VICTIM::equals).getFirst();
            Item house = network.safeHouses().getLast();
            Person driver = last(network, Role.TRANSPORTER);
            LocalDate safeguarded = LocalDate.of(2025, 5, 1).plusDays(dice.below(60));
            When again = new When(LocalDate.of(2026, 3, 1).plusDays(dice.below(60)), true, false);
            List<Fact> seen =
                    List.of(
                            new Fact(TieKind.SEEN_AT, victim, house, Stance.STATED, again),
                            new Fact(TieKind.TRANSPORTED, driver, victim, Stance.STATED, again));
            returns.add(new World.Return(network, victim, safeguarded, seen));
        }
        return List.copyOf(returns);
    }
}
