package lantern.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.report.Condition;
import lantern.model.report.Grade;
import lantern.model.report.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReaderTest extends ReportReaderContract {

    private static final String FORM =
            """
            OFFICIAL-SENSITIVE            Page 1 of 1
            3x5x2 INTELLIGENCE REPORT
            Organisation: Northshire Police
            URN: NS/IR/26/0001
            Date of intelligence: 4 March 2026
            Subject: Invented person
            Restricted to: OP HARROW

            [1BP] 1. The van was parked at the yard.

            [2CC] 2. A1/S1. The phone is in use
            on most evenings.

            [2DP] 3. Nothing further is known.

            Officers are reminded of the conditions.
            """;

    @Override
    String sample() {
        return FORM;
    }

    @Override
    String format() {
        return "3x5x2";
    }

    @Test
    void everyItemHasItsOwnGradeAndConditions() {
        var items = Texts.read(FORM).report().items();
        assertThat(items).extracting(Item::number).containsExactly(1, 2, 3);
        assertThat(items)
                .extracting(item -> String.valueOf(item.grade()))
                .containsExactly("1BP", "2CC", "2DP");
        assertThat(items.get(1).conditions()).containsExactlyInAnyOrder(Condition.A1, Condition.S1);
        assertThat(items.get(0).conditions()).isEmpty();
    }

    @Test
    void theHeaderSaysDateMarkingAndGroup() {
        var report = Texts.read(FORM).report();
        assertThat(report.about()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(report.title()).isEqualTo("NS/IR/26/0001: Invented person");
        assertThat(report.handling().audience())
                .isEqualTo(new Audience(Marking.OFFICIAL_SENSITIVE, "HARROW"));
    }

    /** A source named by its subject alone reads as if the subject had said so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Subject: Invented person;URN: NS/26/1 | NS/26/1: Invented person",
                "Re: Invented person;Our ref: 26-0041, registry | 26-0041: Invented person",
                "Ref: BF/24/107;Person examined: Invented person | BF/24/107: Invented person",
                "Restricted to: OP HARROW;Name: Invented person | Invented person",
                "Reference: pending;Subject: Invented person | Invented person",
                "URN: NS/26/1;Subject: NS/26/1 Invented person | NS/26/1 Invented person"
            })
    void theTitleIsTheReferenceAndTheSubject(String header, String title) {
        String form =
                "3x5x2 REPORT\n" + header.replace(';', '\n') + "\n\n1. [1AP] The van was parked.\n";
        assertThat(Texts.read(form).report().title()).isEqualTo(title);
    }

    @Test
    void theLastItemEndsBeforeTheFormsOwnWords() {
        var report = Texts.read(FORM).report();
        Item last = report.items().getLast();
        assertThat(report.text().substring(last.start(), last.end()))
                .endsWith("Nothing further is known.");
    }

    @Test
    void gradesStandBehindTheNumberOrAtTheEndToo() {
        var items =
                Texts.read("3x5x2 REPORT\n\n1. [1AP] First.\n2. [3EP] Second.\n").report().items();
        assertThat(items)
                .extracting(item -> String.valueOf(item.grade()))
                .containsExactly("1AP", "3EP");
        var ends =
                Texts.read("3x5x2 REPORT\n\n1. First thing. [1AP]\n2. Second thing. [2CC]\n")
                        .report()
                        .items();
        assertThat(ends)
                .extracting(item -> String.valueOf(item.grade()))
                .containsExactly("1AP", "2CC");
    }

    @Test
    void aLegacyGradeIsMappedAndKeepsWhatWasWritten() {
        var report =
                Texts.read(
                                """
                                5 x 5 x 5 Intelligence Report

                                S: B   I: 2   H: 1
                                (1) First.

                                S: E   I: 4   H: 5
                                (2) Second.
                                """)
                        .report();
        assertThat(report.format()).isEqualTo("5x5x5");
        assertThat(report.items())
                .extracting(item -> written(item))
                .containsExactly("1AP B21", "2DC E45");
    }

    private static String written(Item item) {
        Grade grade = item.grade();
        return grade == null ? "" : grade.code() + " " + grade.original();
    }

    @Test
    void anItemWithoutAGradeStaysUngraded() {
        var items = Texts.read("3x5x2 REPORT\n\n1. [1AP] First.\n2. Second.\n").report().items();
        assertThat(items.get(1).grade()).isNull();
    }

    @Test
    void aFormWithoutItemsIsUnreadable() {
        assertThatThrownBy(() -> Texts.read("OFFICIAL\n3x5x2 INTELLIGENCE REPORT\nURN: 1\n"))
                .isInstanceOf(UnreadableReport.class)
                .hasMessageContaining("lines 1 to 3")
                .hasMessageContaining("without any numbered or graded item");
    }

    private static java.util.List<String> grades(String text) {
        return Texts.read(text).report().items().stream()
                .map(item -> item.number() + " " + item.grade())
                .toList();
    }

    @Test
    void aGradeMayStandAtTheEndOfEachPointWithoutNumbers() {
        assertThat(
                        grades(
                                """
                                UPDATE - nail bars

                                Premises
                                 - Ana POPA runs Lux Nails in Leeds. (1AP)
                                 - Ion POPA collects the money on Fridays,
                                   in a grey van. [2BC, A1/S2]

                                Both are said to leave on Sunday. 3DP
                                """))
                .containsExactly("1 1AP", "2 2BC", "3 3DP");
    }

    @Test
    void aGradeMayStandBehindTheTimeOfALogOrBeforeTheNumber() {
        assertThat(grades("LOG\n0915 (1AP) S1 out of A.\n09:31 (2BP) Vehicle parks.\n"))
                .containsExactly("1 1AP", "2 2BP");
        assertThat(
                        grades(
                                """
                                Grade  1AP    Para 1  Ana POPA met Ion.
                                Grade  2BP    Para 2  Ion drives AB12 CDE.
                                """))
                .containsExactly("1 1AP", "2 2BP");
    }

    @Test
    void aGradeMayBeWrittenInThreeParts() {
        assertThat(
                        grades(
                                """
                                1. Ana POPA met Ion. [1][A][P]
                                2. Ion lives in Leeds. Graded 2 / C / P
                                3. He drives. {2DP}
                                4. She works. <1BP>
                                """))
                .containsExactly("1 1AP", "2 2CP", "3 2DP", "4 1BP");
        assertThat(
                        grades(
                                """
                                E: B  I: 2  H: 4
                                Ana POPA met Ion POPA.

                                E: C  I: 4  H: 3
                                Ion POPA drives.
                                """))
                .hasSize(2);
    }
}
