package lantern.samples.corpus.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lantern.samples.world.Dice;
import lantern.samples.world.Fact;
import lantern.samples.world.Item;
import lantern.samples.world.Journey;
import lantern.samples.world.Person;
import lantern.samples.world.Role;
import lantern.samples.world.Stance;
import lantern.samples.world.TieKind;
import lantern.samples.world.When;

/** Draws one network after the other; each from its own dice, so that none needs the others. */
public final class RingBuilder {

    private static final LocalDate FIRST = LocalDate.of(2023, 9, 1);
    private static final List<String> CULTURES =
            List.of("ro", "al", "vn", "ng", "bg", "ua", "ar", "pl", "tr", "gr", "en");
    private static final List<String> HELPERS = List.of("en", "pl", "it", "fr", "tr", "bg", "gr");
    private static final List<String> TRANSIT =
            List.of("DE", "FR", "BE", "NL", "IT", "HU", "AT", "GR", "TR", "RS", "CZ", "PL");
    private static final List<String> PURPOSES =
            List.of("sexual", "forced labour", "cannabis", "domestic servitude", "criminal");

    private final Towns towns;
    private final Folk folk;

    public RingBuilder(Towns towns) {
        this.towns = towns;
        this.folk = new Folk(towns);
    }

    /**
     * @param dice of this network alone
     */
    public Ring build(int number, Dice dice) {
        return new Building(number, dice).ring();
    }

    /** One network in the making. */
    private final class Building {
        private final int number;
        private final Dice dice;
        private final String culture;
        private final List<String> countries = new ArrayList<>();
        private final List<Person> people = new ArrayList<>();
        private final Set<Person> children = new HashSet<>();
        private final Goods goods;

        Building(int number, Dice dice) {
            this.number = number;
            this.dice = dice;
            this.culture = dice.pick(CULTURES);
            this.goods = new Goods(dice, number);
            countries.add(Folk.country(culture));
            int transits = dice.between(1, 3);
            for (String country : dice.shuffled(TRANSIT).subList(0, transits)) {
                if (!countries.contains(country)) {
                    countries.add(country);
                }
            }
            String destination = dice.pick(List.of("GB", "GB", "GB", "GB", "IE", "ES", "NL"));
            countries.add(culture.equals("en") ? "IE" : destination);
        }

        Ring ring() {
            cast();
            RingFacts facts = new RingFacts(dice, goods, people, countries, towns);
            List<Known> known = facts.build();
            Optional<Ring.Back> back = dice.chance(0.4) ? Optional.of(back()) : Optional.empty();
            Optional<Ring.Namesake> namesake =
                    dice.chance(0.3) ? Optional.of(namesake()) : Optional.empty();
            return new Ring(
                    number,
                    dice.pick(PURPOSES),
                    countries,
                    people,
                    goods.all(),
                    known,
                    journeys(),
                    children,
                    back,
                    namesake);
        }

        private void cast() {
            add(Role.ORGANISER, 1, 1);
            add(Role.RECRUITER, 1, 3);
            add(Role.VICTIM_RECRUITER, 0, 1);
            add(Role.TRANSPORTER, 1, 3);
            add(Role.HARBOURER, 1, 2);
            add(Role.FORGER, 0, 1);
            add(Role.MONEY_HANDLER, 1, 2);
            add(Role.EXPLOITER, 1, 3);
            add(Role.VICTIM, 3, 8);
        }

        private void add(Role role, int least, int most) {
            int count = dice.between(least, most);
            for (int at = 0; at < count; at++) {
                boolean victim = role == Role.VICTIM;
                boolean child = victim && dice.chance(0.25);
                LocalDate born =
                        child
                                ? LocalDate.of(2008, 9, 1).plusDays(dice.below(1100))
                                : LocalDate.of(victim ? 1985 : 1965, 1, 1)
                                        .plusDays(dice.below(victim ? 7300 : 12_000));
                boolean own = victim || dice.chance(0.65);
                Person person =
                        folk.person(
                                dice,
                                "n" + number + "-p" + people.size(),
                                own ? culture : dice.pick(HELPERS),
                                dice.chance(victim ? 0.65 : 0.35),
                                role,
                                born);
                people.add(person);
                if (child) {
                    children.add(person);
                }
            }
        }

        private Ring.Back back() {
            Person victim = people.getLast();
            LocalDate safe = LocalDate.of(2024, 11, 1).plusDays(dice.below(150));
            When again = new When(safe.plusDays(dice.between(60, 200)), true, false);
            Person driver =
                    dice.pick(people.stream().filter(it -> it.role() == Role.TRANSPORTER).toList());
            Item house =
                    goods.address(countries.getLast(), dice.pick(towns.in(countries.getLast())));
            return new Ring.Back(
                    victim,
                    safe,
                    List.of(
                            RingFacts.known(
                                    new Fact(TieKind.SEEN_AT, victim, house, Stance.STATED, again)),
                            RingFacts.known(
                                    new Fact(
                                            TieKind.TRANSPORTED,
                                            driver,
                                            victim,
                                            Stance.STATED,
                                            again))));
        }

        private Ring.Namesake namesake() {
            Person known =
                    dice.pick(people.stream().filter(it -> it.role().facilitates()).toList());
            return new Ring.Namesake(
                    known, folk.namesake(dice, "n" + number + "-p" + people.size(), known));
        }

        private List<Journey> journeys() {
            List<Person> drivers =
                    people.stream().filter(it -> it.role() == Role.TRANSPORTER).toList();
            List<Journey> journeys = new ArrayList<>();
            for (Person person : people) {
                boolean goes = person.role() == Role.VICTIM || person.role() == Role.TRANSPORTER;
                if (goes && dice.chance(0.6)) {
                    boolean taken = person.role() == Role.VICTIM && dice.chance(0.4);
                    When when = new When(FIRST.plusDays(dice.below(500)), dice.chance(0.7), false);
                    journeys.add(
                            new Journey(
                                    person,
                                    taken ? dice.pick(drivers) : null,
                                    towns.route(dice, countries),
                                    when));
                }
            }
            return journeys;
        }
    }
}
