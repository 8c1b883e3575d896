package lantern.ingest.read.apart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantern.ingest.parse.Invented;
import lantern.ingest.read.Enclosed;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Opened;
import lantern.ingest.read.Readers;
import lantern.ingest.read.Reading;
import lantern.ingest.read.UnreadableReport;
import lantern.model.report.Origin;
import lantern.model.report.ReportId;
import org.junit.jupiter.api.Test;

/** Documents by what they hold, through the process apart. */
@SuppressWarnings("StringConcatToTextBlock") // which line ends with what matters
class DocumentReaderTest {

    private static final List<String> FORM =
            List.of(
                    "OFFICIAL-SENSITIVE",
                    "3x5x2 INTELLIGENCE REPORT",
                    "Subject: Invented van",
                    "Date of intelligence: 12 March 2025",
                    "1. A van AB12 CDE was seen in Leeds. 2BP",
                    "2. Its driver called 07700 900123. 3CP");

    private static Opened open(byte[] bytes) {
        return Readers.all().open(new OfferedFile(Origin.named("invented"), bytes));
    }

    private static Reading read(byte[] bytes) {
        return (Reading) open(bytes);
    }

    @Test
    void aFormIsAFormInAPdfInADocumentAndAsText() {
        StringBuilder body = new StringBuilder();
        FORM.forEach(line -> body.append(Invented.paragraph(line)));
        Reading pdf = read(Invented.pdf(FORM));
        Reading docx = read(Invented.docx(body.toString()));
        Reading text = read(Invented.utf8(String.join("\n", FORM)));
        assertThat(pdf.report().format()).isEqualTo("3x5x2, pdf");
        assertThat(docx.report().format()).isEqualTo("3x5x2, docx");
        for (Reading reading : List.of(pdf, docx)) {
            assertThat(reading.report().items()).hasSameSizeAs(text.report().items());
            assertThat(reading.report().handling()).isEqualTo(text.report().handling());
            assertThat(reading.report().title()).isEqualTo(text.report().title());
            assertThat(reading.report().about()).isEqualTo(text.report().about());
        }
    }

    @Test
    void theIdIsThatOfTheBytesAndTheSameBytesGiveTheSameReading() {
        byte[] bytes = Invented.pdf(FORM);
        assertThat(read(bytes).report().id()).isEqualTo(ReportId.of(bytes));
        assertThat(read(bytes)).isEqualTo(read(bytes));
    }

    @Test
    void aWorkbookIsReadByAMapping() {
        Reading reading =
                read(
                        Invented.xlsx(
                                Map.of(
                                        "Calls",
                                        List.of(
                                                List.<Object>of("caller", "called", "start"),
                                                List.<Object>of(
                                                        "07700 900123",
                                                        "07700 900456",
                                                        "2025-03-12")))));
        assertThat(reading.report().format()).isEqualTo("table, xlsx");
        assertThat(reading.mentions()).isNotEmpty();
    }

    @Test
    void aMailIsAReportThatHoldsItsAttachments() {
        String mail =
                "From: a@example.org\r\n"
                        + "To: b@example.org\r\n"
                        + "Subject: Two files\r\n"
                        + "MIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                        + "--b\r\n"
                        + "Content-Type: text/plain\r\n\r\n"
                        + "SECRET\r\n"
                        + "See it.\r\n"
                        + "--b\r\n"
                        + "Content-Disposition: attachment; filename=n.txt\r\n\r\n"
                        + "One met two.\r\n"
                        + "--b--\r\n";
        Opened.Holder holder = (Opened.Holder) open(Invented.utf8(mail));
        Reading cover = holder.cover().orElseThrow();
        assertThat(cover.report().format()).isEqualTo("text, mail");
        assertThat(cover.report().title()).isEqualTo("Two files");
        assertThat(cover.report().text()).startsWith("From: a@example.org\nTo: b@example.org\n");
        assertThat(holder.audience().key()).isEqualTo("SECRET");
        Optional<Enclosed> first = holder.enclosures().next();
        assertThat(first).map(Enclosed::name).contains("n.txt");
        assertThat(holder.enclosures().next()).isEmpty();
    }

    @Test
    void aNoteThatBeginsLikeAMailIsAText() {
        byte[] note = Invented.utf8("From: the desk\nDate: 12 March 2025\n\nOne met two.\n");
        assertThat(read(note).report().format()).isEqualTo("text");
    }

    @Test
    void whatADocumentIsDependsOnItsBytesAndNotOnItsName() {
        Origin wrong = Origin.named("table.csv");
        Opened opened =
                Readers.all().open(new OfferedFile(wrong, Invented.pdf(List.of("One met two."))));
        assertThat(((Reading) opened).report().format()).isEqualTo("text, pdf");
    }

    @Test
    void aReasonNamesAPlaceAndNoWords() {
        String secret = "Secretname";
        byte[] cut = Invented.docx(Invented.paragraph(secret));
        byte[] broken = java.util.Arrays.copyOf(cut, cut.length - 40);
        assertThatThrownBy(() -> open(broken))
                .isInstanceOf(UnreadableReport.class)
                .hasMessageNotContaining(secret);
        byte[] page = "<html><body></body></html>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> open(page)).hasMessage("line 1: a web page without words");
    }
}
