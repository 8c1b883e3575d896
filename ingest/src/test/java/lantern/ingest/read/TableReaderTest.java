package lantern.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.TieKind;
import lantern.model.report.Item;
import lantern.model.report.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest extends ReportReaderContract {

    private static final String CALLS =
            "date,a number,b number,remarks\n"
                    + "04/03/2026 10:00,07700 900123,+355 69 212 3456,\"said \"\"soon\"\"\"\n"
                    + "05/03/2026,07700900124,4.47E+11,\n";

    @Override
    String sample() {
        return CALLS;
    }

    @Override
    String format() {
        return "table";
    }

    @Test
    void eachRowIsAnItemWithCallsBetweenPhones() {
        Reading reading = Texts.read(CALLS);
        assertThat(reading.report().items()).extracting(Item::number).containsExactly(1, 2);
        assertThat(reading.statements())
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.kind()).isEqualTo(TieKind.CALLED);
                    assertThat(said.when().words()).isEqualTo("04/03/2026");
                });
    }

    @Test
    void aNumberThatASpreadsheetSpoiledIsNoPhone() {
        assertThat(Texts.read(CALLS).mentions())
                .filteredOn(mention -> mention.kind() == EntityKind.PHONE)
                .hasSize(3);
    }

    @Test
    void everySpanHoldsItsWords() {
        Reading reading = Texts.read(CALLS);
        for (Mention mention : reading.mentions()) {
            assertThat(reading.report().words(mention.span())).isEqualTo(mention.words());
        }
    }

    @Test
    void aMappingBesideTheFileSaysWhatTheColumnsMean(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("mapping.yaml"),
                """
                grade: {column: g}
                marking: OFFICIAL-SENSITIVE
                group: harrow
                mentions:
                  who: {kind: Person, column: n, fields: {DATE_OF_BIRTH: b}}
                  car: {kind: Vehicle, column: v}
                ties:
                  - {kind: DRIVES, from: who, to: car}
                """);
        Path file = folder.resolve("list.csv");
        Files.writeString(
                file,
                "n,b,v,g\nAna Invented,02/03/1990,ab12 cde,1BP\nIon Invented?,,XY12 ABC,2DP\n");
        Reading reading =
                Readers.all()
                        .read(new Origin("list.csv", file.toString()), Files.readAllBytes(file));
        assertThat(reading.report().handling().audience()).hasToString("OFFICIAL-SENSITIVE/HARROW");
        assertThat(reading.mentions().getFirst().find(Field.DATE_OF_BIRTH)).hasValue("1990-03-02");
        assertThat(reading.statements()).hasSize(2);
        assertThat(reading.statements().getFirst().grade()).hasToString("1BP");
        assertThat(reading.statements().get(1).certainty().name()).isEqualTo("HEDGED");
    }

    @Test
    void aTableThatNobodyHasAMappingForIsReadByAProposedOne() {
        Reading reading = Texts.read("guest;car reg;remarks\nAna Invented;AB12 CDE;paid cash\n");
        assertThat(reading.report().format()).isEqualTo("table, mapping proposed");
        assertThat(Fixtures.ties(reading)).containsExactly("Ana Invented DRIVES AB12 CDE");
    }

    @Test
    void aTableOfWhichNothingIsUnderstoodIsReadRowByRow() {
        Reading reading = Texts.read("alpha,beta,gamma\n1,2,3\n4,5,6\n");
        assertThat(reading.report().items()).hasSize(2);
        assertThat(reading.passages()).containsExactly(new Passage(17, 22), new Passage(23, 28));
    }

    @Test
    void damageIsNamedByRowAndColumn() {
        assertThatThrownBy(() -> Texts.read("date,a number,b number,remarks\n1,2,3,4\n1,2,3\n"))
                .hasMessage("row 2 (line 3): 3 cells where the header has 4");
        assertThatThrownBy(
                        () -> Texts.read("date,a number,b number,remarks\n1,2,3,\"never closed\n"))
                .hasMessageContaining(
                        "row 1 (line 2), column 4: a quote opens here and never closes");
        assertThatThrownBy(() -> Texts.read("date,a number,b number,grade\n1,2,3,9ZZ\n"))
                .hasMessage("row 1 (line 2), column 4: no grade: '9ZZ'");
    }
}
