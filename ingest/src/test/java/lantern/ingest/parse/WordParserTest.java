package lantern.ingest.parse;

import static lantern.ingest.parse.DocumentKind.OFFICE;
import static lantern.ingest.parse.Invented.docx;
import static lantern.ingest.parse.Invented.paragraph;
import static lantern.ingest.parse.Invented.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordParserTest {

    @Test
    void aParagraphIsALineAndARowIsALineWithTabsBetweenItsCells() {
        String cells =
                "<w:tr><w:tc>"
                        + paragraph("Date")
                        + "</w:tc><w:tc>"
                        + paragraph("12 March")
                        + paragraph("2025")
                        + "</w:tc></w:tr>";
        assertThat(
                        text(
                                OFFICE,
                                docx(
                                        paragraph("One met two.")
                                                + "<w:tbl>"
                                                + cells
                                                + cells
                                                + "</w:tbl>"
                                                + paragraph("End."))))
                .isEqualTo("One met two.\nDate\t12 March 2025\nDate\t12 March 2025\nEnd.\n");
    }

    @Test
    void trackedDeletionsAreLeftOutAndInsertionsAreNot() {
        String body =
                "<w:p><w:r><w:t>He drove </w:t></w:r><w:del><w:r><w:delText>a van"
                        + " </w:delText></w:r></w:del><w:moveFrom><w:r><w:t>gone"
                        + " </w:t></w:r></w:moveFrom><w:ins><w:r><w:t>a"
                        + " lorry</w:t></w:r></w:ins></w:p>";
        assertThat(text(OFFICE, docx(body))).isEqualTo("He drove a lorry\n");
    }

    @Test
    void headersComeFirstAndFootersLastSoThatMarkingsAreRead() {
        byte[] file =
                docx(
                        paragraph("Body."),
                        Map.of(
                                "header1", paragraph("SECRET"),
                                "header2", paragraph("SECRET"),
                                "footer1", paragraph("Page of an invented office"),
                                "footnotes",
                                        "<w:footnote>" + paragraph("A note.") + "</w:footnote>"));
        assertThat(text(OFFICE, file))
                .isEqualTo("SECRET\nBody.\nA note.\nPage of an invented office\n");
    }

    @Test
    void aWatermarkIsRead() {
        String header =
                "<w:p><w:r><w:pict><v:shape><v:textpath"
                        + " string=\"OFFICIAL-SENSITIVE\"/></v:shape></w:pict></w:r></w:p>";
        assertThat(text(OFFICE, docx(paragraph("Body."), Map.of("header1", header))))
                .isEqualTo("OFFICIAL-SENSITIVE\nBody.\n");
    }

    @Test
    void aTextBoxIsReadOnceAndBehindItsParagraph() {
        String box = "<w:txbxContent>" + paragraph("In the box.") + "</w:txbxContent>";
        String body =
                "<w:p><w:r><w:t>Around </w:t></w:r><w:r><mc:AlternateContent><mc:Choice"
                        + " Requires=\"wps\"><w:drawing>"
                        + box
                        + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
                        + box
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>it.</w:t></w:r></w:p>";
        assertThat(text(OFFICE, docx(body))).isEqualTo("Around it.\nIn the box.\n");
    }

    @Test
    void listsKeepTheNumbersThatTheyShow() {
        String levels =
                "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start"
                    + " w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText"
                    + " w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt"
                    + " w:val=\"lowerLetter\"/><w:lvlText"
                    + " w:val=\"%1(%2)\"/></w:lvl></w:abstractNum><w:num"
                    + " w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>";
        byte[] file =
                docx(
                        item("First", 0) + item("under", 1) + item("under", 1) + item("Second", 0),
                        Map.of("numbering", levels));
        assertThat(text(OFFICE, file)).isEqualTo("1. First\n1(a) under\n1(b) under\n2. Second\n");
    }

    private static String item(String words, int level) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
                + level
                + "\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>"
                + words
                + "</w:t></w:r></w:p>";
    }

    @Test
    void anAddressBehindWordsIsKept() {
        String body =
                "<w:p><w:hyperlink r:id=\"link1\"><w:r><w:t>the"
                        + " advert</w:t></w:r></w:hyperlink></w:p>";
        assertThat(text(OFFICE, docx(body, Map.of("link1", "https://jobs.example/77"))))
                .isEqualTo("the advert <https://jobs.example/77>\n");
    }
}
