package lantern.bench.people;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * {@code PeopleTable RECORDS SEED OUT.csv}: an invented, seeded table of people with names, birth
 * dates, addresses and phones. Two thirds of the records are of somebody new; each other one
 * repeats one of them, with one to four errors: slips of the hand, swapped and shortened names,
 * another day, a number left out, a move, another phone. A quarter of the people live with the one
 * before them, under the same surname and half of them with the same phone. Names, streets and
 * towns are as common as they are in life, a few very common (Zipf). Which records are one stands
 * before the dash of the id, which a resolution must not look at.
 */
public final class PeopleTable {

    private static final int GIVEN_NAMES = 2_000;
    private static final int SURNAMES = 60_000;
    private static final int STREETS = 8_000;
    private static final int TOWNS = 1_200;
    private static final String[] SYLLABLES = {
        "an", "el", "i", "mar", "ta", "ko", "vi", "pe", "tro", "sha", "ri", "bo", "du", "na", "le",
        "ga", "sto", "mi", "cu", "no", "zan", "der", "ul", "fre", "wen", "hal", "os", "ber", "qi",
        "ye"
    };
    private static final String[] WAYS = {"Street", "Road", "Lane", "Avenue", "Close", "Drive"};

    private final SplittableRandom random;
    private final Pool given;
    private final Pool surnames;
    private final Pool streets;
    private final Pool towns;

    private PeopleTable(long seed) {
        this.random = new SplittableRandom(seed);
        this.given = new Pool(GIVEN_NAMES, 2, 3, 1);
        this.surnames = new Pool(SURNAMES, 2, 4, 2);
        this.streets = new Pool(STREETS, 2, 3, 3);
        this.towns = new Pool(TOWNS, 2, 3, 4);
    }

    /** Writes the table. */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("PeopleTable RECORDS SEED OUT.csv");
        }
        new PeopleTable(Long.parseLong(arguments[1]))
                .write(Integer.parseInt(arguments[0]), Path.of(arguments[2]));
    }

    private void write(int records, Path out) throws IOException {
        int people = (int) (records * 2L / 3);
        List<String> lines = new ArrayList<>(records);
        Person[] everybody = new Person[people];
        for (int person = 0; person < people; person++) {
            everybody[person] = invent();
            if (person > 0 && random.nextInt(4) == 0) {
                everybody[person] = atHome(everybody[person], everybody[person - 1]);
            }
            lines.add(everybody[person].line(person + "-0"));
        }
        for (int copy = people; copy < records; copy++) {
            int person = random.nextInt(people);
            lines.add(spoiled(everybody[person]).line(person + "-" + copy));
        }
        Collections.shuffle(lines, new java.util.Random(random.nextLong()));
        try (BufferedWriter writer = Files.newBufferedWriter(out)) {
            writer.write("id,given_name,surname,date_of_birth,house,street,town,postcode,phone\n");
            for (String line : lines) {
                writer.write(line);
                writer.newLine();
            }
        }
    }

    private Person invent() {
        int town = towns.draw(random);
        return new Person(
                given.word(given.draw(random)),
                surnames.word(surnames.draw(random)),
                birth(),
                String.valueOf(1 + random.nextInt(180)),
                street(),
                towns.word(town),
                code(town),
                phone());
    }

    private Person atHome(Person fresh, Person family) {
        Person there =
                fresh.withSurname(family.surname)
                        .at(family.house, family.street, family.town, family.code);
        return random.nextBoolean() ? there.withPhone(family.phone) : there;
    }

    private String birth() {
        return random.nextInt(12) == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%d-%02d-%02d",
                        1940 + random.nextInt(68),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28));
    }

    private String street() {
        return streets.word(streets.draw(random)) + " " + WAYS[random.nextInt(WAYS.length)];
    }

    private String code(int town) {
        return "%c%c%d %d%c%c"
                .formatted(
                        'A' + town % 26,
                        'A' + town / 26 % 26,
                        1 + random.nextInt(20),
                        1 + random.nextInt(9),
                        'A' + random.nextInt(26),
                        'A' + random.nextInt(26));
    }

    private String phone() {
        return random.nextInt(5) == 0 ? "" : "07%09d".formatted(random.nextInt(1_000_000_000));
    }

    private Person spoiled(Person right) {
        Person wrong = right;
        for (int errors = 1 + random.nextInt(4); errors > 0; errors--) {
            wrong = spoiledOnce(wrong);
        }
        return wrong;
    }

    private Person spoiledOnce(Person of) {
        return switch (random.nextInt(14)) {
            case 0, 1 -> of.withGiven(slip(of.given));
            case 2, 3 -> of.withSurname(slip(of.surname));
            case 4 -> of.withGiven(of.given.substring(0, 1));
            case 5 -> of.withGiven(of.surname).withSurname(of.given);
            case 6 -> of.withBirth(slipOfDigit(of.birth));
            case 7 -> of.withBirth("");
            case 8 -> of.at(of.house, slip(of.street), of.town, of.code);
            case 9 -> of.at(of.house, of.street, of.town, "");
            case 10 -> {
                int town = towns.draw(random);
                yield of.at(
                        String.valueOf(1 + random.nextInt(180)),
                        street(),
                        towns.word(town),
                        code(town));
            }
            case 11 -> of.withPhone(phone());
            case 12 -> of.withPhone("");
            default -> of.withSurname(surnames.word(surnames.draw(random)));
        };
    }

    private String slip(String word) {
        if (word.length() < 2) {
            return word;
        }
        int at = random.nextInt(word.length() - 1);
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
            default ->
                    word.substring(0, at)
                            + word.charAt(at + 1)
                            + word.charAt(at)
                            + word.substring(at + 2);
        };
    }

    private String slipOfDigit(String birth) {
        if (birth.isEmpty()) {
            return birth;
        }
        return random.nextBoolean()
                ? birth.substring(0, 9) + random.nextInt(10)
                : birth.substring(0, 3) + random.nextInt(10) + birth.substring(4);
    }

    private record Person(
            String given,
            String surname,
            String birth,
            String house,
            String street,
            String town,
            String code,
            String phone) {

        Person withGiven(String other) {
            return new Person(other, surname, birth, house, street, town, code, phone);
        }

        Person withSurname(String other) {
            return new Person(given, other, birth, house, street, town, code, phone);
        }

        Person withBirth(String other) {
            return new Person(given, surname, other, house, street, town, code, phone);
        }

        Person withPhone(String other) {
            return new Person(given, surname, birth, house, street, town, code, other);
        }

        Person at(String otherHouse, String otherStreet, String otherTown, String otherCode) {
            return new Person(
                    given, surname, birth, otherHouse, otherStreet, otherTown, otherCode, phone);
        }

        String line(String id) {
            return String.join(",", id, given, surname, birth, house, street, town, code, phone);
        }
    }

    /** Words of which the first are the commonest: the chance of each falls as its place. */
    private static final class Pool {

        private final String[] words;
        private final double[] upTo;

        Pool(int size, int fewest, int most, long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            this.words = new String[size];
            this.upTo = new double[size];
            double sum = 0;
            for (int at = 0; at < size; at++) {
                words[at] = word(random, fewest + random.nextInt(most - fewest + 1));
                sum += 1 / (at + 10.0);
                upTo[at] = sum;
            }
        }

        private static String word(SplittableRandom random, int syllables) {
            StringBuilder word = new StringBuilder();
            for (int left = syllables; left > 0; left--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            return Character.toUpperCase(word.charAt(0)) + word.substring(1);
        }

        int draw(SplittableRandom random) {
            double at = random.nextDouble() * upTo[upTo.length - 1];
            int found = java.util.Arrays.binarySearch(upTo, at);
            return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
        }

        String word(int at) {
            return words[at];
        }
    }
}
