package lantern.ingest.parse;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of each page of a PDF in the order in which it was set, which follows columns; a page
 * that was set in no order is read line by line instead.
 */
final class PageText extends PDFTextStripper {

    /** Columns, a header and a footer jump up a few times a page; more is no order. */
    private static final int MOST_JUMPS = 6;

    private final List<String> pages = new ArrayList<>();
    private final StringWriter words;
    private long length;

    private PageText() {
        setLineSeparator("\n");
        setParagraphEnd("\n");
        setPageEnd("");
        setPageStart("");
        setArticleEnd("\n");
        words = new StringWriter();
    }

    /** The text of each page. */
    static List<String> list(PDDocument document) throws IOException {
        PageText reader = new PageText();
        reader.writeText(document, reader.words);
        reader.skipTo(document.getNumberOfPages());
        return reader.pages;
    }

    @Override
    protected void writePage() throws IOException {
        setSortByPosition(jumps() > MOST_JUMPS);
        super.writePage();
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        Writer out = getOutput();
        out.flush();
        String text = words.toString();
        words.getBuffer().setLength(0);
        length += text.length();
        if (length > Prose.LONGEST) {
            throw new IOException("too much text");
        }
        skipTo(getCurrentPageNo() - 1);
        pages.add(text);
    }

    /** A page without anything on it is never begun. */
    private void skipTo(int page) {
        while (pages.size() < page) {
            pages.add("");
        }
    }

    private int jumps() {
        int jumps = 0;
        for (List<TextPosition> article : charactersByArticle) {
            float last = Float.NEGATIVE_INFINITY;
            for (TextPosition letter : article) {
                float at = letter.getYDirAdj();
                if (at < last - 2 * Math.max(1, letter.getHeightDir())) {
                    jumps++;
                }
                last = at;
            }
        }
        return jumps;
    }
}
