package lantern.samples.corpus.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lantern.samples.world.Dice;
import lantern.samples.world.Fact;
import lantern.samples.world.Item;
import lantern.samples.world.Person;
import lantern.samples.world.Place;
import lantern.samples.world.Role;
import lantern.samples.world.Stance;
import lantern.samples.world.Thing;
import lantern.samples.world.TieKind;
import lantern.samples.world.When;

/** What ties the people and things of one network, some of it doubted and some denied. */
final class RingFacts {

    private static final LocalDate FIRST = LocalDate.of(2023, 6, 1);
    private static final double HEDGED = 0.11;
    private static final double DENIED = 0.06;

    private final Dice dice;
    private final Goods goods;
    private final List<Person> people;
    private final String origin;
    private final String destination;
    private final List<String> countries;
    private final Towns towns;
    private final List<Known> known = new ArrayList<>();

    RingFacts(Dice dice, Goods goods, List<Person> people, List<String> countries, Towns towns) {
        this.dice = dice;
        this.goods = goods;
        this.people = people;
        this.countries = countries;
        this.origin = countries.getFirst();
        this.destination = countries.getLast();
        this.towns = towns;
    }

    static Known known(Fact fact) {
        return new Known(fact, fact.heading());
    }

    List<Known> build() {
        List<Item> houses =
                list(2 + dice.below(2), () -> goods.address(destination, town(destination)));
        List<Item> firms = list(2, () -> goods.company(destination));
        firms.add(goods.company(origin));
        List<Item> vehicles = list(2 + dice.below(2), () -> goods.vehicle(dice.pick(countries)));
        offenders(houses, vehicles, firms);
        victims(houses, firms);
        between();
        things(houses, firms, vehicles);
        return List.copyOf(known);
    }

    private <T> List<T> list(int count, java.util.function.Supplier<T> draw) {
        List<T> list = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            list.add(draw.get());
        }
        return list;
    }

    private Place town(String country) {
        return dice.pick(towns.in(country));
    }

    private List<Person> of(Role role) {
        List<Person> all = people.stream().filter(it -> it.role() == role).toList();
        return all.isEmpty()
                ? people.stream().filter(it -> it.role() == Role.ORGANISER).toList()
                : all;
    }

    private void offenders(List<Item> houses, List<Item> vehicles, List<Item> firms) {
        List<Item> phones = new ArrayList<>();
        for (Person person : people) {
            if (person.role() == Role.VICTIM) {
                continue;
            }
            Item phone = goods.phone(dice.chance(0.6) ? destination : dice.pick(countries));
            add(TieKind.USES, person, phone);
            phones.add(phone);
            if (dice.chance(0.2)) {
                add(TieKind.USES, person, goods.phone(dice.pick(countries)));
            }
            maybe(0.25, TieKind.USES, person, () -> goods.email(person));
            maybe(0.2, TieKind.USES, person, () -> goods.handle(person));
            maybe(0.2, TieKind.USES, person, goods::device);
            maybe(0.25, TieKind.USES, person, () -> goods.passport(person));
            maybe(0.25, TieKind.OWNS, person, () -> goods.account(dice.pick(countries)));
            maybe(0.3, TieKind.DRIVES, person, () -> dice.pick(vehicles));
            maybe(0.15, TieKind.OWNS, person, () -> dice.pick(vehicles));
            maybe(0.12, TieKind.MEMBER_OF, person, () -> dice.pick(firms));
            add(
                    TieKind.LIVES_AT,
                    person,
                    dice.chance(0.6)
                            ? goods.address(destination, town(destination))
                            : town(destination));
            maybe(0.3, TieKind.SEEN_AT, person, () -> dice.pick(houses));
            maybe(0.2, TieKind.SEEN_AT, person, () -> town(dice.pick(countries)));
            paper(person);
        }
        for (int at = 1; at < phones.size(); at++) {
            TieKind tie = dice.chance(0.75) ? TieKind.CALLED : TieKind.LINKED_TO;
            add(tie, phones.get(at), phones.get(dice.below(at)));
        }
        add(TieKind.USES, of(Role.HARBOURER).getFirst(), phones.getFirst());
    }

    private void paper(Person person) {
        String type = dice.pick(List.of("Card", "NationalInsurance", "Licence"));
        if (dice.chance(0.15)) {
            Item paper = goods.paper(person, type);
            known.add(
                    new Known(
                            new Fact(TieKind.USES, person, paper, Stance.STATED, null),
                            "USES Person " + type));
        }
    }

    private void victims(List<Item> houses, List<Item> firms) {
        for (Person victim : of(Role.VICTIM)) {
            add(TieKind.RECRUITED, dice.pick(of(Role.RECRUITER)), victim);
            add(TieKind.TRANSPORTED, dice.pick(of(Role.TRANSPORTER)), victim);
            add(TieKind.HARBOURED, dice.pick(of(Role.HARBOURER)), victim);
            add(
                    dice.chance(0.6) ? TieKind.EXPLOITS : TieKind.CONTROLS,
                    dice.pick(of(Role.EXPLOITER)),
                    victim);
            maybe(0.4, TieKind.OWES_DEBT_TO, victim, () -> of(Role.ORGANISER).getFirst());
            maybe(0.5, TieKind.STAYS_AT, victim, () -> dice.pick(houses));
            maybe(0.3, TieKind.WORKS_AT, victim, () -> dice.pick(firms));
            maybe(0.15, TieKind.ADVERTISED_BY, victim, () -> goods.phone(destination));
            maybe(0.1, TieKind.ADVERTISED_BY, victim, goods::url);
            maybe(0.25, TieKind.USES, victim, () -> goods.passport(victim));
            maybe(0.2, TieKind.TRAVELLED, victim, goods::flight);
            maybe(0.2, TieKind.SEEN_AT, victim, () -> dice.pick(houses));
            if (dice.chance(0.3)) {
                add(TieKind.FORGED_FOR, dice.pick(of(Role.FORGER)), victim);
            }
        }
        for (Person turned :
                people.stream().filter(it -> it.role() == Role.VICTIM_RECRUITER).toList()) {
            add(TieKind.EXPLOITS, dice.pick(of(Role.EXPLOITER)), turned);
            add(TieKind.RECRUITED, turned, dice.pick(of(Role.VICTIM)));
        }
    }

    private void between() {
        List<Person> offenders = people.stream().filter(it -> it.role() != Role.VICTIM).toList();
        List<TieKind> ties =
                List.of(
                        TieKind.MET,
                        TieKind.MET,
                        TieKind.ASSOCIATE_OF,
                        TieKind.ASSOCIATE_OF,
                        TieKind.FAMILY_OF,
                        TieKind.EMPLOYS,
                        TieKind.SUPPLIES,
                        TieKind.PAID,
                        TieKind.PAID,
                        TieKind.CALLED,
                        TieKind.LINKED_TO);
        for (int at = 0; at < offenders.size() * 2; at++) {
            Person one = dice.pick(offenders);
            Person other = dice.pick(offenders);
            if (!one.equals(other)) {
                add(dice.pick(ties), one, other);
            }
        }
    }

    private void things(List<Item> houses, List<Item> firms, List<Item> vehicles) {
        add(TieKind.LEADS, of(Role.ORGANISER).getFirst(), firms.getFirst());
        add(TieKind.OWNS, of(Role.EXPLOITER).getFirst(), firms.get(1));
        add(TieKind.LOCATED_IN, firms.getFirst(), goods.address(destination, town(destination)));
        add(TieKind.CONTROLS, firms.get(1), houses.getFirst());
        add(TieKind.CONTROLS, of(Role.HARBOURER).getFirst(), houses.getLast());
        add(TieKind.OWNS, firms.getLast(), vehicles.getFirst());
        for (Item vehicle : vehicles) {
            add(TieKind.SEEN_AT, vehicle, dice.chance(0.5) ? dice.pick(houses) : town(destination));
        }
        Item account = goods.account(origin);
        add(TieKind.PAID, goods.account(destination), account);
        add(TieKind.OWNS, of(Role.MONEY_HANDLER).getFirst(), account);
        if (dice.chance(0.3)) {
            Item ship = goods.ship();
            add(TieKind.SEEN_AT, ship, town(destination));
            add(TieKind.OWNS, firms.getLast(), ship);
        }
        if (dice.chance(0.4)) {
            add(TieKind.SEEN_AT, goods.container(), town(destination));
        }
    }

    private void maybe(
            double probability, TieKind tie, Thing from, java.util.function.Supplier<Thing> to) {
        if (dice.chance(probability)) {
            add(tie, from, to.get());
        }
    }

    private void add(TieKind tie, Thing from, Thing to) {
        double throwing = dice.below(1000) / 1000.0;
        Stance stance =
                throwing < HEDGED
                        ? Stance.HEDGED
                        : throwing < HEDGED + DENIED ? Stance.DENIED : Stance.STATED;
        boolean told =
                known.stream()
                        .map(Known::fact)
                        .anyMatch(it ->
                                it.tie() == tie && it.from().equals(from) && it.to().equals(to));
        if (!from.equals(to) && !told) {
            known.add(known(new Fact(tie, from, to, stance, when(tie))));
        }
    }

    /** Events have a day; what lasts has a month since when. */
    private When when(TieKind tie) {
        LocalDate date = FIRST.plusDays(dice.below(600));
        return switch (tie) {
            case USES, LIVES_AT, WORKS_AT -> new When(date.withDayOfMonth(1), false, true);
            case OWNS, LEADS, MEMBER_OF, RECRUITED, EMPLOYS, FORGED_FOR, HARBOURED, EXPLOITS ->
                    new When(date.withDayOfMonth(1), false, false);
            default -> new When(date, true, false);
        };
    }
}
