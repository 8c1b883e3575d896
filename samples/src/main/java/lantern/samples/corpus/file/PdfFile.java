package lantern.samples.corpus.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A PDF with a text layer: the lines of a text, page after page. */
public final class PdfFile {

    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float SIZE = 10;
    private static final float LEADING = 14;
    private static final float MARGIN = 50;
    private static final int LINES = 52;

    private PdfFile() {}

    /** Is every letter one that the font draws in the order in which it is written? */
    public static boolean canHold(String text) {
        return text.codePoints()
                .allMatch(letter ->
                        letter == '\n'
                                || letter == '•'
                                || letter == '€'
                                || (letter >= ' ' && letter < 0x250)
                                || Character.UnicodeScript.of(letter)
                                        == Character.UnicodeScript.CYRILLIC
                                || Character.UnicodeScript.of(letter)
                                        == Character.UnicodeScript.GREEK);
    }

    public static byte[] of(String text) {
        try (PDDocument document = new PDDocument();
                InputStream ttf =
                        Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            document.setDocumentId(1L);
            PDType0Font font = PDType0Font.load(document, ttf, true);
            List<String> lines = text.lines().toList();
            for (int first = 0; first < lines.size(); first += LINES) {
                page(document, font, lines.subList(first, Math.min(lines.size(), first + LINES)));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, PDType0Font font, List<String> lines)
            throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            stream.beginText();
            stream.setFont(font, SIZE);
            stream.setLeading(LEADING);
            stream.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
            for (String line : lines) {
                stream.showText(line);
                stream.newLine();
            }
            stream.endText();
        }
    }
}
