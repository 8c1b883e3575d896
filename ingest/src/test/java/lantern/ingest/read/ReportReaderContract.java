package lantern.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import lantern.model.report.Origin;
import org.junit.jupiter.api.Test;

/**
 * What every reader keeps: the same bytes are the same report, and hostile ones give a clear error.
 */
abstract class ReportReaderContract {

    /** A good file of the reader's format. */
    abstract String sample();

    /** The format's name as the report carries it. */
    abstract String format();

    private Reading read(byte[] bytes) {
        return Readers.all().read(Origin.named("invented"), bytes);
    }

    @Test
    void theSameBytesAreTheSameReport() {
        byte[] bytes = sample().getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes)).isEqualTo(read(bytes));
        assertThat(read(bytes).report().format()).isEqualTo(format());
    }

    @Test
    void theTextIsUnchangedButForAByteOrderMark() {
        byte[] marked = ("\uFEFF" + sample()).getBytes(StandardCharsets.UTF_8);
        assertThat(read(marked).report().text()).isEqualTo(sample());
    }

    @Test
    void windowsLettersAreReadAndTheEncodingIsSaid() {
        byte[] bytes =
                (sample() + "\nCafé").getBytes(java.nio.charset.Charset.forName("windows-1252"));
        assertThatCode(
                        () -> {
                            Reading reading = read(bytes);
                            assertThat(reading.report().format()).endsWith(", windows-1252");
                        })
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isNull(),
                        thrown -> assertThat(thrown).isInstanceOf(UnreadableReport.class));
    }

    @Test
    void hostileBytesAreUnreadableAndNothingElse() {
        for (byte[] bytes : hostile(sample().getBytes(StandardCharsets.UTF_8))) {
            assertThatCode(() -> read(bytes))
                    .satisfiesAnyOf(
                            thrown -> assertThat(thrown).isNull(),
                            thrown ->
                                    assertThat(thrown)
                                            .isInstanceOf(UnreadableReport.class)
                                            .hasMessageMatching("(?s).{5,}"));
        }
    }

    /** Cut at every length, with bytes changed at random (seed 7), and in the wrong encoding. */
    private static List<byte[]> hostile(byte[] good) {
        List<byte[]> hostile = new ArrayList<>();
        for (int length = 0; length < good.length; length += 7) {
            hostile.add(Arrays.copyOf(good, length));
        }
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] changed = good.clone();
            for (int change = 0; change < 5; change++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            hostile.add(changed);
        }
        hostile.add(new String(good, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE));
        hostile.add("%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8));
        return hostile;
    }
}
