package lantern.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import lantern.ingest.Extractor;
import lantern.ingest.read.Enclosed;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Opened;
import lantern.ingest.read.Readers;
import lantern.ingest.read.Reading;
import lantern.model.evidence.Evidence;
import lantern.model.report.Origin;

/**
 * Rows a second from bytes to mentions and statements, on one thread: call records, and people with
 * phones and addresses. Invented, seeded; the first round warms up and is not counted. Counts
 * seconds of the processor, which a busy machine does not stretch.
 *
 * <p>Arguments: rows (default 40000), rounds (default 3).
 */
public final class RecordPace {

    private static final String[] SURNAMES = {"Peller", "Dobrin", "Vrana", "Ilie", "Danko", "Hask"};
    private static final String[] GIVEN = {"Jonas", "Mirela", "Tomas", "Ana", "Viktor", "Eva"};
    private static final String[] STREETS = {
        "Harbour Row", "Quay Street", "Mill Lane", "Brook Road"
    };
    private static final String[] TOWNS = {"Dover", "Luton", "Hull", "Leeds", "Bradford", "Derby"};

    private RecordPace() {}

    public static void main(String[] arguments) {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        System.out.println("| rows | CPU s | rows a CPU second | mentions | statements |");
        System.out.println("|---|---|---|---|---|");
        measure("calls", calls(rows), rows, rounds);
        measure("people", people(rows), rows, rounds);
    }

    private static void measure(String what, byte[] table, int rows, int rounds) {
        Readers readers = Readers.all();
        Extractor extractor = Extractor.standard();
        for (int round = 0; round <= rounds; round++) {
            long began = cpu();
            int[] counts = new int[2];
            read(readers, extractor, new OfferedFile(Origin.named(what + ".csv"), table), counts);
            double seconds = (cpu() - began) / 1e9;
            if (round > 0) {
                System.out.printf(
                        "| %,d %s | %.2f | %,.0f | %,d | %,d |%n",
                        rows, what, seconds, rows / seconds, counts[0], counts[1]);
            }
        }
    }

    private static void read(Readers readers, Extractor extractor, OfferedFile file, int[] counts) {
        switch (readers.open(file)) {
            case Reading reading -> {
                Evidence evidence = extractor.extract(reading);
                counts[0] += evidence.mentions().size();
                counts[1] += evidence.statements().size();
            }
            case Opened.Holder holder -> {
                try (var slices = holder.enclosures()) {
                    for (Optional<Enclosed> next = slices.next();
                            next.isPresent();
                            next = slices.next()) {
                        Origin origin = file.origin().enclosed(file.id(), next.get().name());
                        byte[] bytes = next.get().content().open().readAllBytes();
                        read(readers, extractor, new OfferedFile(origin, bytes), counts);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** As many phones as a tenth of the calls. */
    private static byte[] calls(int rows) {
        return table(
                "caller,called,start,duration,cell\n",
                rows,
                (random, row) ->
                        "0770090%04d,+40722%06d,%02d/%02d/2026 %02d:%02d:%02d,%d,%s\n"
                                .formatted(
                                        random.nextInt(Math.max(1, rows / 20)) % 10_000,
                                        random.nextInt(Math.max(1, rows / 20)),
                                        1 + row % 28,
                                        1 + row % 12,
                                        row % 24,
                                        row % 60,
                                        row % 59,
                                        random.nextInt(900),
                                        TOWNS[random.nextInt(TOWNS.length)]));
    }

    /** Nobody twice: each row has its own name, birth, phone and address. */
    private static byte[] people(int rows) {
        return table(
                "name,dob,nationality,phone,address\n",
                rows,
                (random, row) ->
                        "%s %s%s,%02d/%02d/%d,British,+4079%07d,\"%d %s, %s %s%d %dAB\"\n"
                                .formatted(
                                        GIVEN[random.nextInt(GIVEN.length)],
                                        SURNAMES[random.nextInt(SURNAMES.length)],
                                        Character.toString('a' + row % 26),
                                        1 + row % 28,
                                        1 + row % 12,
                                        1950 + row % 50,
                                        row,
                                        1 + row % 300,
                                        STREETS[random.nextInt(STREETS.length)],
                                        TOWNS[random.nextInt(TOWNS.length)],
                                        "LU",
                                        1 + row % 9,
                                        row % 9));
    }

    private static byte[] table(String header, int rows, BiFunction<Random, Integer, String> row) {
        Random random = new Random(20260304);
        StringBuilder table = new StringBuilder(header);
        for (int number = 0; number < rows; number++) {
            table.append(row.apply(random, number));
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }
}
