package lantern.ingest.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/**
 * Turns a document's elements into text: a paragraph a line, a table's row a line with tabs between
 * its cells, lists with their numbers. Tracked deletions are left out, tracked insertions are not.
 */
final class WordText implements SafeXml.Listener {

    private final Numbering numbering;
    private final ListStyles styles;
    private final Map<String, String> links;
    private final Prose out = new Prose();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private int skipped;
    private boolean inText;
    private String link = "";
    private int linkStart;

    private static final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private final StringBuilder boxes = new StringBuilder();
        private String style = "";
        private String list = "";
        private int level = -1;
        private final boolean boxed;

        private Paragraph(boolean boxed) {
            this.boxed = boxed;
        }
    }

    private static final class Table {
        private final StringBuilder row = new StringBuilder();
        private final StringBuilder cell = new StringBuilder();
        private int cells;
        private final int openParagraphs;

        private Table(int openParagraphs) {
            this.openParagraphs = openParagraphs;
        }
    }

    /**
     * @param links addresses by the ids of their relations
     */
    WordText(Numbering numbering, ListStyles styles, Map<String, String> links) {
        this.numbering = numbering;
        this.styles = styles;
        this.links = links;
    }

    String words() {
        return out.toString();
    }

    @Override
    public void start(XMLStreamReader element) throws Refused {
        if (skipped > 0 || isSkipped(element.getLocalName())) {
            skipped++;
            return;
        }
        switch (element.getLocalName()) {
            case "p" -> paragraphs.push(new Paragraph(!paragraphs.isEmpty()));
            case "tbl" -> tables.push(new Table(paragraphs.size()));
            case "tc" -> beginCell();
            case "t" -> inText = true;
            case "tab", "ptab" -> say(inRun(element) ? "\t" : "");
            case "br", "cr" -> say("\n");
            case "noBreakHyphen" -> say("-");
            case "sym" -> say(" ");
            case "textpath" -> say(WordXml.attribute(element, "string"));
            case "hyperlink" -> beginLink(WordXml.attribute(element, "id"));
            default -> property(element);
        }
    }

    @Override
    public void words(String words) {
        if (inText && skipped == 0) {
            say(words);
        }
    }

    @Override
    public void end(String name) throws Refused {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (name) {
            case "t" -> inText = false;
            case "p" -> endParagraph();
            case "tc" -> endCell();
            case "tr" -> endRow();
            case "tbl" -> tables.poll();
            case "hyperlink" -> endLink();
            default -> {
                // nothing is shown where it ends
            }
        }
    }

    /**
     * What was deleted or moved away, and the second writing of what an older program would show.
     */
    private static boolean isSkipped(String name) {
        return switch (name) {
            case "del",
                    "moveFrom",
                    "Fallback",
                    "instrText",
                    "delText",
                    "delInstrText",
                    "pPrChange",
                    "rPrChange",
                    "rt" ->
                    true;
            default -> false;
        };
    }

    /** A tab in a run is shown; one among the tab stops of a paragraph is not. */
    private static boolean inRun(XMLStreamReader element) {
        return WordXml.value(element).isEmpty() && WordXml.attribute(element, "pos").isEmpty();
    }

    private void property(XMLStreamReader element) {
        Paragraph paragraph = paragraphs.peek();
        if (paragraph == null) {
            return;
        }
        switch (element.getLocalName()) {
            case "pStyle" -> paragraph.style = WordXml.value(element);
            case "numId" -> paragraph.list = WordXml.value(element);
            case "ilvl" -> paragraph.level = WordXml.number(WordXml.value(element), 0);
            default -> {
                // how it looks, not what it says
            }
        }
    }

    private void say(String words) {
        Paragraph paragraph = paragraphs.peek();
        if (paragraph != null) {
            paragraph.words.append(words);
        }
    }

    private void beginLink(String id) {
        link = links.getOrDefault(id, "");
        Paragraph paragraph = paragraphs.peek();
        linkStart = paragraph == null ? 0 : paragraph.words.length();
    }

    /** An address that the words do not show is kept behind them. */
    private void endLink() {
        Paragraph paragraph = paragraphs.peek();
        if (paragraph != null && linkStart <= paragraph.words.length()) {
            String shown = paragraph.words.substring(linkStart);
            if (Links.tells(link, shown)) {
                say(" <" + link + ">");
            }
        }
        link = "";
    }

    private void endParagraph() throws Refused {
        Paragraph paragraph = paragraphs.poll();
        if (paragraph == null) {
            return;
        }
        String words = number(paragraph) + paragraph.words;
        Paragraph around = paragraphs.peek();
        boolean inCell = !tables.isEmpty() && tables.peek().openParagraphs == paragraphs.size();
        if (inCell) {
            addToCell(words);
            addToCell(paragraph.boxes.toString());
        } else if (paragraph.boxed && around != null) {
            around.boxes.append(words).append('\n').append(paragraph.boxes);
        } else {
            out.add(words).add("\n").add(paragraph.boxes);
        }
    }

    private String number(Paragraph paragraph) {
        if (paragraph.words.toString().isBlank() || paragraph.list.equals("0")) {
            return "";
        }
        if (!paragraph.list.isEmpty()) {
            return numbering.next(paragraph.list, Math.max(0, paragraph.level));
        }
        return styles.find(paragraph.style)
                .map(place ->
                        numbering.next(
                                place.list(),
                                paragraph.level >= 0 ? paragraph.level : place.level()))
                .orElse("");
    }

    private void beginCell() {
        Table table = tables.peek();
        if (table != null) {
            table.cell.setLength(0);
        }
    }

    private void addToCell(String words) {
        Table table = tables.element();
        String line = words.replaceAll("\\s+", " ").strip();
        if (!line.isEmpty()) {
            table.cell.append(table.cell.isEmpty() ? "" : " ").append(line);
        }
    }

    private void endCell() {
        Table table = tables.peek();
        if (table != null) {
            table.row.append(table.cells++ == 0 ? "" : "\t").append(table.cell);
            table.cell.setLength(0);
        }
    }

    /** A table in a cell of another, or in a text box, is a part of what is around it. */
    private void endRow() throws Refused {
        Table table = tables.poll();
        if (table == null) {
            return;
        }
        String row = table.row.toString();
        Paragraph around = paragraphs.peek();
        boolean inCell = !tables.isEmpty() && tables.peek().openParagraphs == paragraphs.size();
        if (inCell) {
            addToCell(row);
        } else if (around != null) {
            around.boxes.append(row).append('\n');
        } else {
            out.add(row).add("\n");
        }
        tables.push(new Table(table.openParagraphs));
    }
}
