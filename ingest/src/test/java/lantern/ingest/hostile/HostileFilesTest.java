package lantern.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantern.ingest.Extractor;
import lantern.ingest.read.Enclosed;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Opened;
import lantern.ingest.read.Readers;
import lantern.ingest.read.Reading;
import lantern.ingest.read.UnreadableReport;
import lantern.model.report.Origin;
import org.junit.jupiter.api.Test;

/**
 * About 200 hostile files, 2,000 with {@code -Dlantern.long}: each is read or refused with a place
 * and a reason, none takes over 5 s on a machine with nothing else to do, none opens a connection,
 * and memory stays flat.
 */
class HostileFilesTest {

    private static final long SEED = 20;
    private static final boolean LONG = Boolean.getBoolean("lantern.long");

    /** In verify only what hangs is caught: machines differ, and other work runs beside. */
    private static final Duration LONGEST = Duration.ofSeconds(LONG ? 5 : 60);

    private static final int DEEPEST = 4;
    private static final int MOST_ENCLOSED = 20;
    private static final long FLAT = 96L * 1024 * 1024;

    private final Readers readers = Readers.all();
    private final Extractor extractor = Extractor.standard();
    private final List<String> wrong = new ArrayList<>();
    private int read;
    private int refused;

    @Test
    void eachIsReadOrRefusedWithPlaceAndReason() throws IOException {
        int count = LONG ? 2_000 : 200;
        try (Canary canary = new Canary()) {
            List<HostileFile> files = new ArrayList<>(new MadeHostile(canary.port()).list());
            files.addAll(new BrokenFiles(SEED).list(Math.max(0, count - files.size())));
            long before = 0;
            for (int number = 0; number < files.size(); number++) {
                offer(files.get(number));
                files.set(number, new HostileFile("done", new byte[0]));
                before = number == files.size() / 2 ? used() : before;
            }
            assertThat(wrong).isEmpty();
            assertThat(read).isPositive();
            assertThat(refused).isPositive();
            assertThat(used() - before).as("bytes more than halfway").isLessThan(FLAT);
            assertThat(canary.connections()).isZero();
            assertThatTheCanaryHears(canary);
        }
    }

    private static void assertThatTheCanaryHears(Canary canary) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), canary.port())) {
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
        assertThat(canary.connections()).isEqualTo(1);
    }

    private void offer(HostileFile file) {
        long start = System.nanoTime();
        try {
            take(new OfferedFile(Origin.named(file.name()), file.bytes()), 0);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            wrong.add(file + ": " + failure);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (took.compareTo(LONGEST) > 0) {
            wrong.add(file + ": " + took);
        }
    }

    private void take(OfferedFile file, int depth) {
        try {
            switch (readers.open(file)) {
                case Reading reading -> {
                    extractor.extract(reading);
                    read++;
                }
                case Opened.Holder holder -> {
                    holder.cover().ifPresent(extractor::extract);
                    read++;
                    unpack(file, holder, depth);
                }
            }
        } catch (UnreadableReport unreadable) {
            refused++;
            if (unreadable.reason().length() < 12) {
                wrong.add(file.origin().path() + ": a reason that says little");
            }
        }
    }

    private void unpack(OfferedFile file, Opened.Holder holder, int depth) {
        try {
            for (int number = 0; number < MOST_ENCLOSED && depth < DEEPEST; number++) {
                Optional<Enclosed> next = holder.enclosures().next();
                if (next.isEmpty()) {
                    return;
                }
                Origin origin = file.origin().enclosed(file.id(), next.get().name());
                take(new OfferedFile(origin, held(next.get())), depth + 1);
            }
        } finally {
            holder.enclosures().close();
        }
    }

    private static byte[] held(Enclosed enclosed) {
        try (InputStream in = enclosed.content().open()) {
            return in.readNBytes((int) OfferedFile.LARGEST_HELD);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
