package lantern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import lantern.embedded.Neo4jServer;
import lantern.embedded.UsesNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/**
 * The ingest is killed with -9 again and again, at random moments: every report is there once and
 * whole.
 */
@UsesNeo4j
class KilledIngestIT {

    private static final int KILLS = Boolean.getBoolean("lantern.long") ? 200 : 20;
    private static final long SEED = 20_261_123;

    @Test
    void everyReportIsThereOnceAndWholeAfterManyKills(
            Neo4jServer server, Driver driver, @TempDir Path home) throws Exception {
        try (var contents = new StoreContents(server, driver)) {
            killAgainAndAgain(server, contents, home);
        }
    }

    /** A load that came to its end between two kills is looked at, and the next begins anew. */
    private static void killAgainAndAgain(Neo4jServer server, StoreContents contents, Path home)
            throws Exception {
        assertThat(start(server, home.resolve("clean")).waitFor()).isZero();
        assertThat(contents.reports()).isEqualTo(Samples.count());
        String clean = contents.words();
        contents.clear();
        var random = new Random(SEED);
        int load = 0;
        for (int kills = 0; kills < KILLS; ) {
            Process ingest = start(server, home.resolve("load " + load));
            if (isOverBefore(ingest, contents, random)) {
                assertThat(ingest.waitFor()).isZero();
                assertThat(contents.words()).isEqualTo(clean);
                contents.clear();
                load++;
            } else {
                ingest.destroyForcibly().waitFor();
                kills++;
            }
        }
        assertThat(start(server, home.resolve("load " + load)).waitFor()).isZero();
        assertThat(contents.words()).isEqualTo(clean);
    }

    /**
     * Waits until some more reports are recorded, or until a moment in the start: then it is time
     * to kill.
     */
    private static boolean isOverBefore(Process ingest, StoreContents contents, Random random)
            throws InterruptedException {
        long wanted =
                (long) contents.reports() + random.nextInt(1, Samples.count() / (2 * KILLS) + 2);
        boolean early = random.nextInt(5) == 0;
        long start = System.nanoTime();
        long longest = TimeUnit.MILLISECONDS.toNanos(early ? random.nextInt(2_000) : 120_000);
        while (System.nanoTime() - start < longest && contents.reports() < wanted) {
            if (ingest.waitFor(10, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return ingest.waitFor(random.nextInt(30), TimeUnit.MILLISECONDS);
    }

    private static Process start(Neo4jServer server, Path home) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx900m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dlantern.root=" + home,
                                "-cp",
                                System.getProperty("java.class.path"),
                                "lantern.web.Application",
                                "ingest",
                                Samples.folder().toString(),
                                "--neo4j",
                                server.uri()));
        var builder =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("NEO4J_USERNAME", server.user());
        builder.environment().put("NEO4J_PASSWORD", server.password());
        return builder.start();
    }
}
