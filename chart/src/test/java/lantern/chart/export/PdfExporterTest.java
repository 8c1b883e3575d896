package lantern.chart.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lantern.chart.Charts;
import lantern.model.access.Marking;
import lantern.model.chart.Chart;
import lantern.model.chart.Exporter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfExporterTest extends ExporterContract {

    @Override
    Exporter exporter() {
        return new PdfExporter();
    }

    /** The text of all pages. */
    @Override
    SortedMap<String, String> written(Chart chart) {
        try (PDDocument document = read(chart)) {
            return new TreeMap<>(Map.of("", new PDFTextStripper().getText(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDDocument read(Chart chart) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfExporter().write(chart, out);
        return Loader.loadPDF(out.toByteArray());
    }

    @Override
    void assertWellFormed(String name, String content) {
        assertThat(content).contains("Page 1 of ");
    }

    @Test
    void theMarkingIsAboveAndBelowOnEveryPage() throws IOException {
        try (PDDocument document = read(hostile(Marking.SECRET))) {
            var text = new PDFTextStripper();
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document).split("SECRET", -1).length - 1)
                        .as("page %d", page)
                        .isGreaterThanOrEqualTo(2);
            }
        }
    }

    @Test
    void everyEntityAndItsSourcesAreListed() {
        String text = file(Charts.small(), "").replaceAll("\\s+", " ");
        assertThat(text).contains("Entities Entity Kind Detail").contains("Links From Tie To");
        Charts.small()
                .items()
                .forEach(item ->
                        assertThat(text.replace(" ", "")).contains(item.label().replace(" ", "")));
    }
}
