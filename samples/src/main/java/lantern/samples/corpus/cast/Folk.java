package lantern.samples.corpus.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantern.samples.world.Dice;
import lantern.samples.world.Name;
import lantern.samples.world.Person;
import lantern.samples.world.Place;
import lantern.samples.world.Role;
import lantern.samples.world.Table;

/** Names of people by culture. */
final class Folk {

    private static final Map<String, String> COUNTRIES =
            Map.of("en", "GB", "ar", "IQ", "ua", "UA", "vn", "VN", "al", "AL");

    private final Map<String, List<Name>> names = new HashMap<>();
    private final Map<String, List<String>> nicknames = new HashMap<>();
    private final Towns towns;

    Folk(Towns towns) {
        this.towns = towns;
        for (List<String> row : Table.rows("corpus/names.txt")) {
            names.put(row.get(0), Table.cut(row.get(1), ",").stream().map(Towns::parse).toList());
        }
        for (List<String> row : Table.rows("corpus/nicknames.txt")) {
            nicknames.put(row.get(0), Table.cut(row.get(1), ","));
        }
    }

    static String country(String culture) {
        return COUNTRIES.getOrDefault(culture, culture.toUpperCase(java.util.Locale.ROOT));
    }

    Person person(Dice dice, String id, String culture, boolean female, Role role, LocalDate born) {
        List<String> aliases = new ArrayList<>();
        List<String> known = nicknames.getOrDefault(culture, List.of());
        if (!known.isEmpty() && dice.chance(role == Role.VICTIM ? 0.1 : 0.5)) {
            aliases.add(dice.pick(known));
        }
        Place town = dice.pick(towns.in(country(culture)));
        return new Person(
                id,
                culture,
                female,
                given(dice, culture, female),
                family(dice, culture, female),
                born,
                town,
                role,
                aliases);
    }

    /** Another person of the same name. */
    Person namesake(Dice dice, String id, Person of) {
        return new Person(
                id,
                of.culture(),
                of.female(),
                of.given(),
                of.family(),
                of.born().plusDays(dice.between(800, 4000)),
                of.birthplace(),
                Role.NAMESAKE,
                List.of());
    }

    private Name given(Dice dice, String culture, boolean female) {
        Name one = dice.pick(list(culture, female ? "female" : "male"));
        boolean two = (culture.equals("ro") || culture.equals("ng")) && dice.chance(0.25);
        Name other = two ? dice.pick(list(culture, female ? "female" : "male")) : one;
        return other.equals(one) ? one : new Name(one.main() + " " + other.main(), List.of());
    }

    private Name family(Dice dice, String culture, boolean female) {
        Name name = dice.pick(list(culture, "family"));
        String main = name.main();
        boolean bulgarian = culture.equals("bg") && (main.endsWith("ov") || main.endsWith("ev"));
        boolean polish = culture.equals("pl") && main.endsWith("ski");
        if (female && bulgarian) {
            return new Name(main + "a", name.others().stream().map(Folk::feminine).toList());
        }
        return female && polish
                ? new Name(
                        main.substring(0, main.length() - 1) + "a",
                        name.others().stream()
                                .map(it -> it.substring(0, it.length() - 1) + "a")
                                .toList())
                : name;
    }

    private static String feminine(String name) {
        return name.endsWith("в") ? name + "а" : name + "a";
    }

    private List<Name> list(String culture, String part) {
        List<Name> list = names.get(culture + " " + part);
        if (list == null) {
            throw new IllegalArgumentException("names.txt has no row " + culture + " " + part);
        }
        return list;
    }
}
