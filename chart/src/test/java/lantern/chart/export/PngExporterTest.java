package lantern.chart.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import lantern.chart.Charts;
import lantern.model.chart.Chart;
import lantern.model.chart.Exporter;
import org.junit.jupiter.api.Test;

class PngExporterTest extends ExporterContract {

    @Override
    Exporter exporter() {
        return new PngExporter();
    }

    /** The text that is in the file, chunk by chunk. */
    @Override
    SortedMap<String, String> written(Chart chart) {
        ByteBuffer file = ByteBuffer.wrap(png(chart));
        file.position(8);
        StringBuilder text = new StringBuilder();
        while (file.hasRemaining()) {
            byte[] chunk = new byte[file.getInt()];
            byte[] type = new byte[4];
            file.get(type);
            file.get(chunk);
            file.getInt();
            if (new String(type, StandardCharsets.US_ASCII).equals("iTXt")) {
                text.append(new String(chunk, StandardCharsets.UTF_8).replaceFirst("\0{5}", ": "))
                        .append('\n');
            }
        }
        return new TreeMap<>(Map.of("", text.toString()));
    }

    private static byte[] png(Chart chart) {
        var out = new ByteArrayOutputStream();
        try {
            new PngExporter().write(chart, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    void assertWellFormed(String name, String content) {
        assertThat(content).startsWith("Classification: ");
    }

    /** Its text tells of nobody; the picture is drawn of what is masked already. */
    @Override
    @Test
    void noMaskedNameIsAnywhereNotEvenInTheTitle() {
        assertThat(file(Charts.small(), ""))
                .doesNotContainIgnoringCase("Nguyen")
                .doesNotContain("Ana Petrov");
    }

    /** The banner is red at the top, and there is ink in the middle. */
    @Test
    void thePictureIsDrawn() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(png(Charts.small())));
        assertThat(picture.getRGB(10, 10)).isEqualTo(0xFF7A0019);
        int ink = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 100; y < picture.getHeight() - 100; y++) {
                ink += picture.getRGB(x, y) == 0xFFFFFFFF ? 0 : 1;
            }
        }
        assertThat(ink).isGreaterThan(5_000);
    }
}
