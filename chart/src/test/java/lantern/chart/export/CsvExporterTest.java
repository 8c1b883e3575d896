package lantern.chart.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lantern.chart.Charts;
import lantern.model.access.Marking;
import lantern.model.chart.Exporter;
import org.junit.jupiter.api.Test;

class CsvExporterTest extends ExporterContract {

    @Override
    Exporter exporter() {
        return new CsvExporter();
    }

    @Override
    void assertWellFormed(String name, String content) {
        if (name.endsWith(".csv")) {
            List<List<String>> rows = rows(content);
            assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
        }
    }

    @Test
    void thePairAndItsHandlingAreInTheArchive() {
        assertThat(written(Charts.small()))
                .containsOnlyKeys("entities.csv", "handling.txt", "links.csv");
    }

    @Test
    void everyRowCarriesTheMarkingAndTheGroups() {
        for (String name : List.of("entities.csv", "links.csv")) {
            List<List<String>> rows = rows(file(Charts.small(), name));
            assertThat(rows.getFirst().subList(0, 2)).containsExactly("marking", "restricted_to");
            assertThat(rows.subList(1, rows.size()))
                    .isNotEmpty()
                    .allSatisfy(row ->
                            assertThat(row.subList(0, 2))
                                    .containsExactly("OFFICIAL-SENSITIVE", "HARROW; OP KESTREL"));
        }
    }

    @Test
    void noCellIsALiveFormula() {
        for (String name : List.of("entities.csv", "links.csv")) {
            for (List<String> row : rows(file(hostile(Marking.OFFICIAL), name))) {
                assertThat(row)
                        .allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r].*"));
            }
        }
    }

    @Test
    void whatIsNeutralisedCanStillBeRead() {
        List<List<String>> rows = rows(file(hostile(Marking.OFFICIAL), "entities.csv"));
        assertThat(rows.stream().map(row -> row.get(4)))
                .contains("'+44 7700 900123", "'=HYPERLINK(\"http://example.invalid\",\"x\")")
                .contains("two lines, and \"quotes\"", "محمد العلي");
    }

    /** RFC 4180, by the book. */
    private static List<List<String>> rows(String csv) {
        assertThat(csv).startsWith("\uFEFF").endsWith("\r\n");
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\r') {
                i++;
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        assertThat(quoted).isFalse();
        return rows;
    }
}
