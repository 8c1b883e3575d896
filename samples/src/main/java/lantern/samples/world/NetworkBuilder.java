package lantern.samples.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws the people and things of one network from its row in networks.txt. */
final class NetworkBuilder {

    private static final int STRANGERS = 6;
    private static final LocalDate YOUNGEST_ADULT = LocalDate.of(2002, 1, 1);

    private final Dice dice;
    private final Maker maker;
    private final Gazetteer places;
    private final List<String> row;
    private final String origin;
    private final String transit;
    private final String destination;
    private final String culture;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Set<Person> children = new LinkedHashSet<>();

    NetworkBuilder(Dice dice, Maker maker, Gazetteer places, List<String> row) {
        this.dice = dice;
        this.maker = maker;
        this.places = places;
        this.row = row;
        this.origin = row.get(2);
        this.transit = Table.cut(row.get(3), " ").getLast();
        this.destination = row.get(4);
        this.culture = row.get(5);
    }

    Network build() {
        addPeople();
        addThings();
        Ties ties = new Ties(dice, people, items, places, destination);
        List<String> countries = new ArrayList<>(List.of(origin));
        countries.addAll(Table.cut(row.get(3), " "));
        countries.add(destination);
        return new Network(
                row.get(0),
                row.get(1),
                List.copyOf(countries),
                List.copyOf(people.values()),
                List.copyOf(items.values()),
                List.of(item("house1"), item("house2")),
                strangers(),
                ties.build(),
                journeys(),
                Set.copyOf(children));
    }

    private List<Item> strangers() {
        List<Item> strangers = new ArrayList<>();
        for (int at = 0; at < STRANGERS; at++) {
            PhonePlan plan = at == 0 ? PhonePlan.LONDON : PhonePlan.of("GB");
            strangers.add(at % 3 == 2 ? maker.vehicle("GB") : maker.phone(plan));
        }
        return List.copyOf(strangers);
    }

    private Item item(String key) {
        return Ties.get(items, key);
    }

    private void addPeople() {
        String local = destination.equals("ES") ? "es" : "en";
        add("boss", culture, false, Role.ORGANISER);
        add("recruiter", culture, true, Role.RECRUITER);
        add("turned", culture, true, Role.VICTIM_RECRUITER);
        add("driver", culture, false, Role.TRANSPORTER);
        add("relief", foreign(), false, Role.TRANSPORTER);
        add("keeper", local, true, Role.HARBOURER);
        add("cousin", culture, false, Role.HARBOURER);
        add("forger", foreign(), false, Role.FORGER);
        add("banker", culture, true, Role.MONEY_HANDLER);
        add("exploiter", local, false, Role.EXPLOITER);
        add("madam", culture, true, Role.EXPLOITER);
        for (int at = 1; at <= 6; at++) {
            boolean child = at == 2 || at == 5;
            boolean ukrainian = at == 6 && row.get(0).equals("n1");
            LocalDate born =
                    child
                            ? LocalDate.of(2009, 1, 1).plusDays(dice.below(500))
                            : YOUNGEST_ADULT.plusDays(dice.below(1500));
            boolean female = at != 3;
            String of = ukrainian ? "ua" : culture;
            Person victim = maker.person(of, female, Role.VICTIM, born, false);
            people.put("victim" + at, victim);
            if (child) {
                children.add(victim);
            }
        }
    }

    /** The culture of helpers on the way. */
    private String foreign() {
        return switch (transit) {
            case "DE" -> "hu";
            case "BE" -> "be";
            case "FR" -> "fr";
            default -> "it";
        };
    }

    private void add(String key, String of, boolean female, Role role) {
        LocalDate born = LocalDate.of(1966, 1, 1).plusDays(dice.below(11_000));
        boolean nicknamed = of.equals(culture) || dice.chance(0.3);
        people.put(key, maker.person(of, female, role, born, nicknamed));
    }

    private void addThings() {
        items.put("agency", maker.company(origin, "work"));
        items.put("haulier", maker.company(haulierCountry(), "haulage"));
        items.put("business", maker.company(destination, "work"));
        items.put("letter", maker.company(destination, "letting"));
        List<Place> towns = dice.shuffled(places.in(destination));
        items.put("house1", maker.address(destination, towns.get(0)));
        items.put("house2", maker.address(destination, towns.get(1)));
        items.put("home", maker.address(destination, towns.get(2 % towns.size())));
        items.put("office", maker.address(origin, dice.pick(places.in(origin))));
        items.put(
                "van",
                maker.vehicle(origin.equals("NG") || origin.equals("VN") ? transit : origin));
        items.put("car", maker.vehicle(destination));
        items.put("lorry", maker.vehicle(row.get(0).equals("n1") ? "HU" : transit));
        for (String who : List.of("boss", "recruiter", "turned")) {
            items.put(who + "Phone", maker.phone(PhonePlan.of(origin)));
        }
        for (String who : List.of("driver", "relief", "forger")) {
            items.put(who + "Phone", maker.phone(PhonePlan.of(transit)));
        }
        for (String who : List.of("keeper", "cousin", "banker", "exploiter", "madam", "work")) {
            items.put(who + "Phone", maker.phone(PhonePlan.of(destination)));
        }
        items.put("burner", maker.phone(PhonePlan.of("GB")));
        items.put("bossAccount", maker.account(origin.equals("RO") ? "RO" : "NL"));
        items.put("bankerAccount", maker.account("GB"));
        items.put("recruiterMail", maker.email(Ties.get(people, "recruiter")));
        items.put("bankerMail", maker.email(Ties.get(people, "banker")));
        items.put("recruiterHandle", maker.handle(Ties.get(people, "recruiter")));
        items.put("turnedHandle", maker.handle(Ties.get(people, "turned")));
        items.put("driverPassport", maker.passport(Maker.country(culture)));
        items.put("victimPassport", maker.passport(Maker.country(culture)));
        items.put("handset", maker.device());
    }

    private String haulierCountry() {
        return switch (row.get(0)) {
            case "n1" -> "RO";
            case "n4" -> "IT";
            default -> "BE";
        };
    }

    private List<Journey> journeys() {
        List<Journey> journeys = new ArrayList<>();
        List<String> travellers =
                List.of(
                        "victim1",
                        "victim2",
                        "victim3",
                        "victim4",
                        "victim5",
                        "victim6",
                        "driver",
                        "recruiter");
        List<Route> routes = routes();
        for (int at = 0; at < travellers.size(); at++) {
            Person who = Ties.get(people, travellers.get(at));
            boolean taken = who.role() == Role.VICTIM && at % 2 == 0;
            When when = new When(LocalDate.of(2024, 7, 1).plusDays(dice.below(540)), true, false);
            // Whoever took a victim is the driver of the ties too, so that no cell is joined anew.
            Person carrier = taken ? Ties.get(people, at < 3 ? "driver" : "relief") : null;
            journeys.add(new Journey(who, carrier, routes.get(at % routes.size()), when));
        }
        return List.copyOf(journeys);
    }

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (String written : Table.cut(row.get(7), ";")) {
            List<Route.Stop> stops = new ArrayList<>();
            String mode = "";
            for (String part : Table.cut(written, ">")) {
                if (stops.isEmpty() || !mode.isEmpty()) {
                    stops.add(new Route.Stop(places.get(part), mode));
                    mode = "";
                } else {
                    mode = part;
                }
            }
            routes.add(new Route(stops));
        }
        return routes;
    }
}
