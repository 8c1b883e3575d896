package lantern.ingest.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads a web page as text: a block a line, a table's row a line with tabs between its cells. */
final class HtmlParser implements DocumentParser {

    private static final Set<String> SILENT =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "head",
                    "svg",
                    "math",
                    "iframe",
                    "object");
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "main",
                    "aside",
                    "nav",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "blockquote",
                    "pre",
                    "table",
                    "tr",
                    "caption",
                    "form",
                    "fieldset",
                    "legend",
                    "address",
                    "figure",
                    "figcaption",
                    "hr",
                    "center",
                    "details",
                    "summary",
                    "option",
                    "body");
    private static final Set<String> GAPS =
            Set.of(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "table",
                    "ul",
                    "ol",
                    "blockquote",
                    "dl");

    /** Marks of byte order, a byte a letter. */
    private static final List<String> MARKS =
            List.of("\u00fe\u00ff", "\u00ff\u00fe", "\u00ef\u00bb\u00bf");

    @Override
    public Parsed parse(byte[] bytes) throws IOException, Refused {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), charset(bytes), "");
        String text = text(page);
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            throw new Refused("line 1: a web page without words");
        }
        String charset = page.charset().name().toLowerCase(Locale.ROOT);
        return Parsed.prose(charset.equals("utf-8") ? "html" : "html, " + charset, text);
    }

    /** The text of a page that is known as letters. */
    static String text(String html) throws Refused {
        return text(Jsoup.parse(html, ""));
    }

    private static String text(Document page) throws Refused {
        Writer writer = new Writer();
        try {
            NodeTraversor.traverse(writer, page);
        } catch (TooLong tooLong) {
            throw tooLong.refused;
        }
        String title = page.title().strip();
        String words = writer.words();
        return title.isEmpty() || words.contains(title) ? words : title + "\n\n" + words;
    }

    /** Null lets the page's own declaration count. */
    private static @Nullable String charset(byte[] bytes) {
        String head =
                new String(
                                bytes,
                                0,
                                Math.min(bytes.length, 4_096),
                                java.nio.charset.StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        boolean marked = MARKS.stream().anyMatch(head::startsWith);
        if (marked || head.contains("charset") || head.contains("encoding=")) {
            return null;
        }
        Charset found = Letters.charset(bytes);
        return found.name();
    }

    private static final class TooLong extends RuntimeException {
        private final transient Refused refused;

        private TooLong(Refused refused) {
            super(refused);
            this.refused = refused;
        }
    }

    private static final class Writer implements NodeVisitor {

        private final Prose out = new Prose();
        private final Deque<Integer> counters = new ArrayDeque<>();
        private int silent;
        private int cells;
        private boolean space;

        private String words() {
            return out.toString().strip() + "\n";
        }

        @Override
        public void head(Node node, int depth) {
            try {
                if (node instanceof TextNode text) {
                    say(text);
                } else if (node instanceof Element element) {
                    open(element);
                }
            } catch (Refused refused) {
                throw new TooLong(refused);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            try {
                if (node instanceof Element element) {
                    close(element);
                }
            } catch (Refused refused) {
                throw new TooLong(refused);
            }
        }

        private void open(Element element) throws Refused {
            String name = element.normalName();
            if (SILENT.contains(name)) {
                silent++;
            }
            if (silent > 0) {
                return;
            }
            if (GAPS.contains(name) && cells == 0) {
                out.gap();
                space = false;
            } else if (BLOCKS.contains(name) && cells == 0) {
                out.line();
                space = false;
            }
            switch (name) {
                case "br" -> {
                    out.add(cells > 0 ? " " : "\n");
                    space = false;
                }
                case "ol" -> counters.push(start(element));
                case "ul" -> counters.push(Integer.MIN_VALUE);
                case "li" -> out.add(number());
                case "td", "th" -> openCell(element);
                case "input" -> out.add(shown(element));
                default -> {
                    // words in a line
                }
            }
        }

        private void openCell(Element element) throws Refused {
            if (element.previousElementSibling() != null) {
                out.add("\t");
            }
            space = false;
            cells++;
        }

        private void close(Element element) throws Refused {
            String name = element.normalName();
            if (SILENT.contains(name)) {
                silent--;
                return;
            }
            if (silent > 0) {
                return;
            }
            switch (name) {
                case "a" -> address(element);
                case "ol", "ul" -> counters.poll();
                case "td", "th" -> cells = Math.max(0, cells - 1);
                default -> {
                    // words in a line
                }
            }
            if (GAPS.contains(name) && cells == 0) {
                out.gap();
                space = false;
            } else if (BLOCKS.contains(name) && cells == 0) {
                out.line();
                space = false;
            }
        }

        private void say(TextNode node) throws Refused {
            if (silent > 0) {
                return;
            }
            boolean exact = isExact(node.parent());
            String words =
                    exact ? node.getWholeText() : node.getWholeText().replaceAll("\\s+", " ");
            if (!exact && (space || startsLine()) && words.startsWith(" ")) {
                words = words.substring(1);
            }
            if (!words.isEmpty()) {
                out.add(words);
                space = words.endsWith(" ");
            }
        }

        private boolean startsLine() {
            return out.length() == 0 || out.endsWith('\n') || out.endsWith('\t');
        }

        private static boolean isExact(@Nullable Node parent) {
            return parent != null
                    && (parent.normalName().equals("pre")
                            || parent.normalName().equals("textarea"));
        }

        private void address(Element link) throws Refused {
            String address = link.attr("href").strip();
            String shown = link.text();
            if (Links.tells(address, shown)) {
                out.add(" <" + address + ">");
                space = false;
            }
        }

        private static int start(Element list) {
            return WordXml.number(list.attr("start"), 1);
        }

        private String number() {
            Integer counter = counters.poll();
            if (counter == null || counter == Integer.MIN_VALUE) {
                if (counter != null) {
                    counters.push(counter);
                }
                return "\u2022 ";
            }
            counters.push(counter + 1);
            return counter + ". ";
        }

        private static String shown(Element input) {
            String type = input.attr("type").toLowerCase(Locale.ROOT);
            return type.isEmpty() || type.equals("text") ? input.attr("value") : "";
        }
    }
}
