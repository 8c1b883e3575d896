package lantern.ingest.parse;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Whatever the bytes are, a parser reads them or refuses them with a reason. Run in this process,
 * so that the search follows what the parsers do. With {@code JAZZER_FUZZ=1} it looks for more, 60
 * s for each format.
 */
class ParsersFuzzTest {

    private static void parse(DocumentKind kind, byte[] bytes) {
        try {
            Parsed parsed = ParserMain.parse(kind, bytes);
            if (parsed.text().isBlank() && parsed.parts().isEmpty()) {
                throw new AssertionError("a document without words");
            }
        } catch (Refused refused) {
            if (refused.reason().isBlank()) {
                throw new AssertionError("a refusal without a reason", refused);
            }
        }
    }

    @FuzzTest(maxDuration = "60s")
    void pdfs(byte[] bytes) {
        parse(DocumentKind.PDF, bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void officeFiles(byte[] bytes) {
        parse(DocumentKind.OFFICE, bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void oldOfficeFiles(byte[] bytes) {
        parse(DocumentKind.OLD_OFFICE, bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void mails(byte[] bytes) {
        parse(DocumentKind.MAIL, bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void webPages(byte[] bytes) {
        parse(DocumentKind.HTML, bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void richTexts(byte[] bytes) {
        parse(DocumentKind.RTF, bytes);
    }
}
