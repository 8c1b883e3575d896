package lantern.samples.corpus.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class OfficeTest {

    private static final String TEXT = "Ștefan POPA & sons\nlives at <nowhere>, Пловдив\nΣοφία";

    @Test
    void aDocumentHoldsEachLineAsAParagraph() throws IOException {
        String xml = part(Office.document(TEXT), "word/document.xml");
        assertThat(xml.split("<w:p>", -1)).hasSize(4);
        assertThat(xml).contains("Ștefan POPA &amp; sons", "&lt;nowhere&gt;, Пловдив");
    }

    @Test
    void aPdfGivesItsLinesBack() throws IOException {
        try (var document = Loader.loadPDF(PdfFile.of(TEXT))) {
            assertThat(new PDFTextStripper().getText(document).strip().replace("\r\n", "\n"))
                    .isEqualTo(TEXT);
        }
    }

    @Test
    void aPdfSaysWhatItsFontCannotDraw() {
        assertThat(PdfFile.canHold(TEXT)).isTrue();
        assertThat(PdfFile.canHold("بغداد")).isFalse();
    }

    private static String part(byte[] archive, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
