package lantern.ingest.parse;

import static lantern.ingest.parse.DocumentKind.HTML;
import static lantern.ingest.parse.DocumentKind.RTF;
import static lantern.ingest.parse.Invented.refusal;
import static lantern.ingest.parse.Invented.text;
import static lantern.ingest.parse.Invented.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("StringConcatToTextBlock") // which line ends with what matters
class OtherParsersTest {

    @Test
    void aWebPageIsReadBlockByBlock() {
        String page =
                "<!DOCTYPE"
                    + " html><html><head><title>Notes</title><style>p{}</style></head><body><h1>Notes</h1><p>One"
                    + " <b>met</b>\n"
                    + " two.<br>Then left.</p><ol><li>first<li>second</ol>"
                    + "<table><tr><th>Name</th><td>Ana</td></tr></table><script>alert(1)</script><a"
                    + " href='mailto:ana@example.org'>write</a></body></html>";
        assertThat(text(HTML, utf8(page)))
                .isEqualTo(
                        "Notes\n\nOne met two.\nThen left.\n\n1. first\n2. second\n\n"
                                + "Name\tAna\n\nwrite <mailto:ana@example.org>\n");
    }

    @Test
    void theCharsetOfAPageIsItsOwnOrFound() {
        String page = "<html><head><meta charset=\"windows-1251\"></head><body>Иван</body></html>";
        assertThat(text(HTML, page.getBytes(Charset.forName("windows-1251")))).isEqualTo("Иван\n");
        assertThat(text(HTML, "<html><body>José</body></html>".getBytes(Letters.WINDOWS)))
                .isEqualTo("José\n");
    }

    @Test
    void richTextIsReadWithoutItsTables() {
        String rtf =
                "{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0 Arial;}}{\\*\\generator x;}\\f0 One"
                        + " \\b met\\b0  two.\\par \\'c8\\'e2\\'e0\\'ed \\u1048?\\u1074?.\\tab"
                        + " end\\{\\}}";
        assertThat(text(RTF, utf8(rtf))).isEqualTo("One met two.\nИван Ив.\tend{}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "WordDocument, .doc",
        "Workbook, .xls",
        "EncryptedPackage, encrypted",
        "__properties_version1.0, .msg",
        "Other, another kind"
    })
    void anOldOfficeFileSaysWhatItIsAndWhatToDo(String entry, String says) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), entry);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            assertThat(refusal(DocumentKind.OLD_OFFICE, bytes.toByteArray()))
                    .startsWith("byte 1: ")
                    .contains(says);
        }
    }
}
