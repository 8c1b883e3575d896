package lantern.ingest.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import lantern.ingest.Extractor;
import lantern.ingest.read.Readers;
import lantern.model.report.Origin;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of 100 kB that are made to send a search astray end in reasonable time. */
class HostileTextTest {

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
                "1 ",
                "1-",
                "a@",
                "Flat 1 ",
                "http://",
                "Ana and ",
                "London - ",
                "(",
                "[1BP] ",
                "a[.]",
                "€1,000"
            })
    void isReadWithinAGenerousLimit(String piece) {
        String text = piece.repeat(100_000 / piece.length()) + " end";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(extract(text)).isNotNegative());
    }

    private static int extract(String text) {
        var reading =
                Readers.all().read(Origin.named("invented"), text.getBytes(StandardCharsets.UTF_8));
        return EXTRACTOR.extract(reading).mentions().size();
    }
}
