package lantern.identity;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.TieKind;

/**
 * Prints how many reports of 12 mentions are resolved and learned a second, as the index grows, and
 * how long a search takes. A measurement, no test: run its main method with a number of reports.
 */
public final class Pace {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int STEP = 2_000;
    private static final String SYLLABLES =
            "an el ion mar ta ko vi pe tro sha ri bo du na le ga sto mi cu no";
    private static final List<String> QUERIES =
            List.of(
                    "a",
                    "mar",
                    "marta",
                    "petro",
                    "petrov",
                    "ionel marko",
                    "07700 9001",
                    "0123",
                    "sharibo",
                    "vipe tros",
                    "12 high",
                    "gritsenko",
                    "duna leg",
                    "+44 7700",
                    "1234");

    private Pace() {}

    public static void main(String[] arguments) throws IOException {
        int reports = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        Path folder = Files.createTempDirectory("pace");
        var random = new Random(42);
        try (var index = new IdentityIndex(org.apache.lucene.store.FSDirectory.open(folder))) {
            List<Evidence> next = new ArrayList<>();
            for (int done = 0; done < reports; done += STEP) {
                next.clear();
                for (int i = 0; i < STEP; i++) {
                    next.add(report(done + i, random));
                }
                long start = System.nanoTime();
                long worked = CPU.getCurrentThreadCpuTime();
                for (Evidence evidence : next) {
                    Reports.take(index, evidence, done);
                }
                double seconds = (System.nanoTime() - start) / 1e9;
                double own = (CPU.getCurrentThreadCpuTime() - worked) / 1e9;
                System.out.printf(
                        "%,9d reports  %,7.0f reports/s  %,7.0f a second of its CPU%n",
                        done + STEP, STEP / seconds, STEP / own);
            }
            search(index);
        }
    }

    private static void search(IdentityIndex index) {
        var viewer = Reports.viewer("OFFICIAL", "OFFICIAL-SENSITIVE");
        var random = new Random(7);
        var took = new double[600];
        var own = new double[took.length];
        for (int i = -100; i < took.length; i++) {
            String query = QUERIES.get(Math.floorMod(i, QUERIES.size()));
            if (i % 2 == 0) {
                query = name(random) + " " + name(random).substring(0, 3);
            }
            long start = System.nanoTime();
            long worked = CPU.getCurrentThreadCpuTime();
            index.find(query, Set.of(), viewer, 20);
            if (i >= 0) {
                own[i] = (CPU.getCurrentThreadCpuTime() - worked) / 1e6;
                took[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(took);
        Arrays.sort(own);
        System.out.printf(
                "search: median %.1f ms, 95th percentile %.1f ms, worst %.1f ms%n",
                took[took.length / 2], took[took.length * 95 / 100], took[took.length - 1]);
        System.out.printf(
                "of its CPU: median %.1f ms, 95th percentile %.1f ms%n",
                own[own.length / 2], own[own.length * 95 / 100]);
    }

    /** 5 people, 3 phones, 2 vehicles, an address and an organisation, of a growing population. */
    private static Evidence report(int number, Random random) {
        String audience = RandomReports.AUDIENCES.get(random.nextInt(4));
        Reports report = Reports.named("pace-" + number, audience);
        int population = 20 + number / 2;
        List<Mention> people = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            var person = new Random(random.nextInt(population));
            String words = name(person) + " " + name(person);
            people.add(
                    person.nextInt(3) == 0
                            ? report.person(
                                    words,
                                    Field.DATE_OF_BIRTH,
                                    "19%02d-%02d-%02d"
                                            .formatted(
                                                    60 + person.nextInt(40),
                                                    1 + person.nextInt(12),
                                                    1 + person.nextInt(28)))
                            : report.person(words));
        }
        for (int i = 0; i < 3; i++) {
            Mention phone = report.phone("+447700" + (900_000 + random.nextInt(population)));
            report.tie(people.get(i), TieKind.USES, phone);
        }
        for (int i = 0; i < 2; i++) {
            String plate = "AB%05d".formatted(random.nextInt(population));
            report.tie(
                    people.get(i),
                    TieKind.DRIVES,
                    report.mention(EntityKind.VEHICLE, plate, Field.VALUE, plate));
        }
        Mention address =
                report.mention(
                        EntityKind.ADDRESS,
                        (1 + random.nextInt(90)) + " " + name(random) + " Street",
                        Field.POSTCODE,
                        "LE" + random.nextInt(20) + " 2AB");
        report.tie(people.get(3), TieKind.LIVES_AT, address);
        report.mention(
                EntityKind.ORGANISATION,
                name(new Random(random.nextInt(population))) + " Trans Ltd");
        report.tie(people.get(3), TieKind.MET, people.get(4));
        return report.evidence();
    }

    private static String name(Random random) {
        String[] syllables = SYLLABLES.split(" ");
        var name = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            name.append(syllables[random.nextInt(syllables.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
