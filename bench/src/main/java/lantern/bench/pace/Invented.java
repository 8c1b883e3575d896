package lantern.bench.pace;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Invented, seeded tables: call records, and people with birth dates, phones and addresses. A few
 * names and numbers are common and most are rare; a third of the rows of people are of somebody who
 * came before, half of these under another phone or address.
 */
final class Invented {

    private static final String[] SYLLABLES = {
        "an", "el", "ion", "mar", "ta", "ko", "vi", "pe", "tro", "sha", "ri", "bo", "du", "na",
        "le", "ga", "sto", "mi", "cu", "no", "zan", "der", "ul", "fre"
    };
    private static final String[] TOWNS = {
        "Dover LU",
        "Luton LU",
        "Hull HU",
        "Leeds LS",
        "Bradford BD",
        "Derby DE",
        "Leicester LE",
        "Ipswich IP",
        "Norwich NR",
        "Exeter EX",
        "Cardiff CF",
        "Swansea SA"
    };

    private final Random random;

    Invented(long seed) {
        this.random = new Random(seed);
    }

    /** As many phones as a tenth of the calls. */
    void calls(int rows, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("caller,called,start,duration,cell\n");
            for (int row = 0; row < rows; row++) {
                out.write(
                        "%s,%s,%02d/%02d/2026 %02d:%02d:%02d,%d,%s\n"
                                .formatted(
                                        phone(common(rows / 10)),
                                        phone(common(rows / 10)),
                                        1 + random.nextInt(28),
                                        1 + random.nextInt(12),
                                        row % 24,
                                        row % 60,
                                        row % 59,
                                        random.nextInt(900),
                                        TOWNS[random.nextInt(TOWNS.length)].split(" ")[0]));
            }
        }
    }

    void people(int rows, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("name,dob,nationality,phone,address\n");
            int known = 0;
            for (int row = 0; row < rows; row++) {
                boolean again = known > 0 && random.nextInt(3) == 0;
                int person = again ? random.nextInt(known) : known++;
                boolean moved = again && random.nextBoolean();
                out.write(
                        "%s,%s,British,%s,\"%s\"\n"
                                .formatted(
                                        name(person),
                                        birth(person),
                                        phone(500_000_000 + (moved ? -row : person)),
                                        address(moved ? -row : person)));
            }
        }
    }

    /** The lower, the likelier. */
    private int common(int of) {
        double at = random.nextDouble();
        return (int) (at * at * Math.max(1, of));
    }

    private static String phone(int number) {
        return "+4079%07d".formatted(Math.floorMod(number * 7919L, 10_000_000L));
    }

    private static String name(int person) {
        var own = new Random(person * 31L + 7);
        return word(own, 600) + " " + word(own, 60_000);
    }

    /** One of so many words, some of them common. */
    private static String word(Random own, int of) {
        double at = own.nextDouble();
        var letters = new Random(((long) (at * at * of)) * 977 + of);
        var word = new StringBuilder();
        for (int left = 2 + letters.nextInt(2); left > 0; left--) {
            word.append(SYLLABLES[letters.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** One in eight is not known. */
    private static String birth(int person) {
        var own = new Random(person * 17L + 3);
        return own.nextInt(8) == 0
                ? ""
                : "%02d/%02d/%d"
                        .formatted(
                                1 + own.nextInt(28), 1 + own.nextInt(12), 1950 + own.nextInt(55));
    }

    /** Shared by the two or three of a household. */
    private static String address(int person) {
        var own = new Random(Math.floorDiv(person, 3) * 13L + 5);
        String[] town = TOWNS[own.nextInt(TOWNS.length)].split(" ");
        return "%d %s %s, %s %s%d %d%s%s"
                .formatted(
                        1 + own.nextInt(150),
                        word(own, 4_000),
                        own.nextBoolean() ? "Street" : "Road",
                        town[0],
                        town[1],
                        1 + own.nextInt(20),
                        1 + own.nextInt(9),
                        (char) ('A' + own.nextInt(2)),
                        (char) ('A' + own.nextInt(2)));
    }
}
