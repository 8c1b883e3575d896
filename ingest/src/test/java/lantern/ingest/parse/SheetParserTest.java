package lantern.ingest.parse;

import static lantern.ingest.parse.DocumentKind.OFFICE;
import static lantern.ingest.parse.Invented.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@SuppressWarnings("StringConcatToTextBlock") // which line ends with what matters
class SheetParserTest {

    @Test
    void oneSheetIsTheTableItself() {
        Parsed parsed =
                Invented.parsed(
                        OFFICE,
                        xlsx(
                                Map.of(
                                        "Calls",
                                        List.of(
                                                List.<Object>of("caller", "called", "day", "note"),
                                                List.<Object>of(
                                                        447700900123d,
                                                        "07700 900456",
                                                        LocalDate.of(2025, 3, 12),
                                                        "said \"go\", left"),
                                                List.<Object>of(1.5d, "x")))));
        assertThat(parsed.layout()).isEqualTo(Parsed.Layout.TABLE);
        assertThat(parsed.text())
                .isEqualTo(
                        "caller,called,day,note\n"
                                + "447700900123,07700 900456,2025-03-12,\"said \"\"go\"\", left\"\n"
                                + "1.5,x,,\n");
    }

    @Test
    void formulasAreNotComputed() {
        String csv =
                Invented.text(
                        OFFICE,
                        xlsx(
                                Map.of(
                                        "A",
                                        List.of(
                                                List.<Object>of("name", "sum"),
                                                List.<Object>of("x", "=1+41")))));
        assertThat(csv).doesNotContain("42").doesNotContain("1+41");
    }

    @Test
    void severalSheetsAreTablesThatTheWorkbookHolds() {
        Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        sheets.put("People", List.of(List.of("name", "phone"), List.of("One", "2")));
        sheets.put("Empty", List.of());
        sheets.put("Cars", List.of(List.of("plate", "site"), List.of("AB12 CDE", "M1")));
        Parsed parsed = Invented.parsed(OFFICE, xlsx(sheets));
        assertThat(parsed.text()).isEmpty();
        assertThat(parsed.parts())
                .extracting(Parsed.Part::name)
                .containsExactly("People.csv", "Cars.csv");
        assertThat(new String(parsed.parts().getLast().bytes(), StandardCharsets.UTF_8))
                .isEqualTo("plate,site\nAB12 CDE,M1\n");
    }

    @Test
    void aSheetTooLargeForOneReportIsHeld() {
        List<List<Object>> rows = new ArrayList<>();
        for (int row = 0; row < 2_100; row++) {
            rows.add(List.of("a" + row, "b"));
        }
        assertThat(Invented.parsed(OFFICE, xlsx(Map.of("A", rows))).parts()).hasSize(1);
    }
}
