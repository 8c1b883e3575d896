package lantern.samples.world;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws people and things from the tables, each with an id of its own and none twice. */
final class Maker {

    private final Dice dice;
    private final Gazetteer places;
    private final Map<String, List<String>> tables = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int last;

    Maker(Dice dice, Gazetteer places) {
        this.dice = dice;
        this.places = places;
        for (String table : List.of("names.txt", "nicknames.txt", "streets.txt", "companies.txt")) {
            for (List<String> row : Table.rows(table)) {
                tables.put(table + " " + row.get(0), Table.cut(row.get(1), ","));
            }
        }
    }

    private String id() {
        last++;
        return "e" + last;
    }

    /** Someone with a name that nobody else has. */
    Person person(String culture, boolean female, Role role, LocalDate born, boolean nicknamed) {
        String sex = female ? " female" : " male";
        for (int attempt = 0; attempt < 500; attempt++) {
            Name given = Name.parse(dice.pick(table("names.txt", culture + sex)));
            Name family = Name.parse(dice.pick(table("names.txt", culture + " family")));
            if (free(given, family)) {
                List<String> aliases = nicknamed ? nickname(culture + sex) : List.of();
                Place birthplace =
                        dice.pick(places.in(culture.equals("en") ? "GB" : country(culture)));
                return new Person(
                        id(), culture, female, given, family, born, birthplace, role, aliases);
            }
        }
        throw new IllegalStateException("names.txt has too few names of " + culture + sex);
    }

    /** A family name is used once: two people in one report are then told apart by it. */
    private boolean free(Name given, Name family) {
        boolean known = taken.contains("family " + family.main());
        if (known || taken.contains("call " + given.main())) {
            return false;
        }
        taken.add("family " + family.main());
        taken.add("call " + given.main());
        return true;
    }

    private List<String> nickname(String key) {
        List<String> names = tables.getOrDefault("nicknames.txt " + key, List.of());
        for (String name : dice.shuffled(names)) {
            if (taken.add("nickname " + name)) {
                return List.of(name);
            }
        }
        return List.of();
    }

    /** Someone else of the same name, perhaps with a second given name. */
    Person namesake(Person of, LocalDate born, boolean secondName) {
        String sex = of.female() ? " female" : " male";
        List<String> names = table("names.txt", of.culture() + sex);
        String second = Name.parse(dice.pick(names)).main();
        boolean twice = second.equals(of.given().main());
        Name given =
                secondName && !twice
                        ? new Name(of.given().main() + " " + second, List.of())
                        : of.given();
        return new Person(
                id(),
                of.culture(),
                of.female(),
                given,
                of.family(),
                born,
                of.birthplace(),
                Role.NAMESAKE,
                List.of());
    }

    Item phone(PhonePlan plan) {
        for (int attempt = 0; attempt < 2000; attempt++) {
            String digits = dice.digits(plan.free());
            if (taken.add(plan.number(digits))) {
                return new Item(
                        id(),
                        Kind.PHONE,
                        plan.calling(),
                        plan.number(digits),
                        plan.writings(digits));
            }
        }
        throw new IllegalStateException("no number left in +" + plan.calling() + plan.prefix());
    }

    Item vehicle(String country) {
        List<String> parts = Identifiers.plate(dice, country);
        String value = String.join("", parts);
        if (!taken.add(value)) {
            return vehicle(country);
        }
        List<String> writings = Identifiers.plateWritings(country, parts);
        return new Item(id(), Kind.VEHICLE, country, value, writings);
    }

    Item account(String country) {
        String iban = Identifiers.iban(dice, country);
        return new Item(id(), Kind.ACCOUNT, country, iban, Identifiers.ibanWritings(iban));
    }

    Item device() {
        String imei = Identifiers.imei(dice);
        return new Item(id(), Kind.DEVICE, "", imei, Identifiers.imeiWritings(imei));
    }

    Item passport(String country) {
        String number = Identifiers.passport(dice, country);
        return new Item(id(), Kind.DOCUMENT, country, number, List.of(number));
    }

    Item email(Person of) {
        String host = dice.pick(List.of("mail.example", "post.example", "inbox.example.com"));
        String name = word(of.callName()) + "." + word(of.family().main()) + dice.between(2, 98);
        String address = name + "@" + host;
        return new Item(id(), Kind.EMAIL, "", address, List.of(address));
    }

    Item handle(Person of) {
        String name = of.aliases().isEmpty() ? of.callName() : of.aliases().getFirst();
        String tail = dice.pick(List.of("glam", "jobs", "travel", "vip", "express"));
        String handle = word(name) + "." + tail + dice.between(2, 98);
        return new Item(id(), Kind.HANDLE, "", handle, List.of("@" + handle));
    }

    private static String word(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }

    Item company(String country, @Nullable String trade) {
        String key = "companies.txt " + country + " " + trade;
        for (String name : dice.shuffled(tables.getOrDefault(key, List.of()))) {
            if (taken.add(name)) {
                String brief = name.replaceAll(" (?:SRL|Srl|Ltd|BV|SARL|SL|Shpk)$", "");
                List<String> writings = new ArrayList<>(List.of(name));
                if (!brief.equals(name)) {
                    writings.add(brief);
                }
                return new Item(id(), Kind.ORGANISATION, country, "", writings);
            }
        }
        throw new IllegalStateException("companies.txt has too few of " + key);
    }

    /** An address that the country would write so; the street and number alone stand for it too. */
    Item address(String country, Place town) {
        String street = dice.pick(table("streets.txt", country));
        int number = dice.between(3, 148);
        if (!taken.add("address " + street + number)) {
            return address(country, town);
        }
        List<String> writings = Addresses.writings(dice, country, town, number, street);
        return new Item(id(), Kind.ADDRESS, country, "", writings);
    }

    static String country(String culture) {
        return culture.toUpperCase(Locale.ROOT);
    }

    private List<String> table(String name, String key) {
        List<String> cells = tables.get(name + " " + key);
        if (cells == null) {
            throw new IllegalStateException(name + " has no row " + key);
        }
        return cells;
    }
}
