package lantern.ingest.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import lantern.ingest.Extractor;
import lantern.ingest.read.Readers;
import lantern.model.report.Origin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lines of 50 kB that are made to send a search astray. On an idle machine each takes less than
 * half a second; what grows with the square of the length takes many times that.
 */
class HostileTextTest {

    private static final int LENGTH = 50_000;
    private static final Duration GENEROUS = Duration.ofSeconds(10);
    private static final Extractor EXTRACTOR = Extractor.standard();

    @BeforeAll
    static void warm() {
        extract("Ana Invented met Ion Invented in Leeds.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "Aa ",
                "A. ",
                "1",
                "1 ",
                "1-",
                " ",
                "(",
                "[",
                ".",
                ",",
                "\"",
                "a@",
                "a[.]",
                "http://",
                "+44 ",
                "+44 7700 900123 ",
                "€1,000",
                "[1BP] ",
                "Flat 1 ",
                "via ",
                "London - ",
                "1 May 2024 ",
                "Ana and ",
                "Ana (",
                "Ana, Ion, ",
                "RUSU Ana met ",
                "Ana Rusu and Ion Popa met in Leeds. "
            })
    void isReadInTimeThatGrowsWithItsLength(String piece) {
        String text = piece.repeat(LENGTH / piece.length()) + " end";
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        assertThat(extract(text)).isNotNegative();
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
                .isLessThan(GENEROUS);
    }

    private static int extract(String text) {
        var reading =
                Readers.all().read(Origin.named("invented"), text.getBytes(StandardCharsets.UTF_8));
        return EXTRACTOR.extract(reading).mentions().size();
    }
}
