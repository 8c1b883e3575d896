package lantern.ingest.parse;

import static lantern.ingest.parse.DocumentKind.PDF;
import static lantern.ingest.parse.Invented.pdf;
import static lantern.ingest.parse.Invented.refusal;
import static lantern.ingest.parse.Invented.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;

class PdfParserTest {

    @Test
    void linesAreReadInTheirOrder() {
        assertThat(
                        text(PDF, pdf(List.of("One met two", "in Leeds."), List.of("Then left.")))
                                .strip())
                .isEqualTo("One met two\nin Leeds.\n\nThen left.");
    }

    @Test
    void wordsThatALineEndPartsAreJoinedWithCare() {
        String text =
                text(
                        PDF,
                        pdf(
                                List.of(
                                        "He was traffick-",
                                        "ing people for Omar Al-",
                                        "Invented, a well-known man and a well-",
                                        "known driver.")));
        assertThat(text)
                .contains("was trafficking people")
                .contains("Omar Al-Invented,")
                .contains("a well-known driver");
    }

    @Test
    void repeatedHeadersAndFootersStandOnceSoThatMarkingsAreRead() {
        String text =
                text(
                        PDF,
                        pdf(
                                List.of("SECRET", "One met two and then", "Page 1 of 2"),
                                List.of("SECRET", "drove to Leeds.", "Page 2 of 2")));
        assertThat(text.lines().filter(line -> !line.isBlank()))
                .containsExactly(
                        "SECRET", "One met two and then", "drove to Leeds.", "Page 2 of 2");
    }

    @Test
    void picturesOfPagesAreSaidToBeThat() {
        assertThat(refusal(PDF, Invented.scannedPdf(3)))
                .isEqualTo(
                        "pages 1 to 3: only pictures of pages, no text layer: run text recognition"
                                + " (OCR) on it and offer it again");
    }

    @Test
    void aPasswordIsSaidToBeNeeded() {
        assertThat(refusal(PDF, Invented.lockedPdf())).startsWith("page 1: the PDF is encrypted");
    }

    @Test
    void aPdfThatIsCutShortIsSaidToBeBroken() {
        assertThat(refusal(PDF, Invented.utf8("%PDF-1.7\nnothing"))).contains("cut short");
    }

    @Test
    void filesInAPdfArePartsOfIt() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDComplexFileSpecification note = new PDComplexFileSpecification();
            note.setFile("..\\secret/note.txt");
            note.setEmbeddedFile(
                    new PDEmbeddedFile(
                            document, new ByteArrayInputStream(Invented.utf8("One met two."))));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("note", note));
            PDDocumentNameDictionary names =
                    new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            Parsed parsed = Invented.parsed(PDF, Invented.saved(document));
            assertThat(parsed.parts()).hasSize(1);
            assertThat(parsed.parts().getFirst().name()).isEqualTo("note.txt");
            assertThat(parsed.parts().getFirst().bytes()).isEqualTo(Invented.utf8("One met two."));
        }
    }
}
