package lantern.ingest.read.network;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Reading;
import lantern.ingest.read.mapping.Cell;

/** Reads the nodes and edges of GraphML and GEXF, which differ in the names of their tags. */
final class XmlNetwork {

    /** A node or edge, or the graph itself, while its tags are read. */
    private static final class Part {
        private final String tag;
        private final int start;
        private final int line;
        private final Map<String, Cell> values = new LinkedHashMap<>();

        private Part(String tag, int start, int line) {
            this.tag = tag;
            this.start = start;
            this.line = line;
        }
    }

    private final OfferedFile file;
    private final String format;
    private final XmlTags tags;
    private final XmlParts parts;

    /** What the values are called that the file only numbers. */
    private final Map<String, String> names = new HashMap<>();

    private final Deque<Part> open = new ArrayDeque<>();
    private final Part graph = new Part("graph", 0, 1);
    private String declaring = "";

    private XmlNetwork(OfferedFile file, String format, XmlTags tags) {
        this.file = file;
        this.format = format;
        this.tags = tags;
        this.parts = new XmlParts(file);
    }

    static Reading read(OfferedFile file, String format) {
        try (XmlTags tags = new XmlTags(file)) {
            return new XmlNetwork(file, format, tags).read();
        }
    }

    /** Is the first tag of a file this one? */
    static boolean begins(OfferedFile file, String root) {
        if (file.isLarge()) {
            return false;
        }
        String text = file.text();
        int at = text.indexOf('<');
        for (int skipped = 0; at >= 0 && skipped < 20; skipped++) {
            if (!text.startsWith("<?", at) && !text.startsWith("<!", at)) {
                break;
            }
            int end = text.startsWith("<!--", at) ? text.indexOf("-->", at) : text.indexOf('>', at);
            at = end < 0 ? -1 : text.indexOf('<', end + 1);
        }
        int name = at + 1;
        return at >= 0
                && text.substring(0, Math.min(at, 20)).indexOf('{') < 0
                && text.regionMatches(name, root, 0, root.length())
                && name + root.length() < text.length()
                && !Character.isLetterOrDigit(text.charAt(name + root.length()));
    }

    private Reading read() {
        for (XmlTags.Kind tag = tags.next(); tag != XmlTags.Kind.ENDS; tag = tags.next()) {
            if (tag == XmlTags.Kind.OPENS) {
                opens();
            } else {
                closes();
            }
        }
        if (!parts.missing().isEmpty()) {
            throw file.unreadable(
                    parts.missing().size()
                            + " ends of edges are no node of the file, such as '"
                            + shortened(new TreeSet<>(parts.missing()).first())
                            + "': cut short?");
        }
        return parts.reading(format, graph.values);
    }

    private void opens() {
        switch (tags.name()) {
            case "key" ->
                    names.put(
                            tags.value("id"),
                            tags.value("attr.name").isEmpty()
                                    ? tags.value("yfiles.type")
                                    : tags.value("attr.name"));
            case "attributes" -> declaring = tags.value("class");
            case "attribute" -> names.put(declaring + ":" + tags.value("id"), tags.value("title"));
            case "node", "edge" -> begins();
            case "graph", "nodes" -> inner();
            case "data" -> put(named(tags.value("key")), tags.content());
            case "attvalue" -> attvalue();
            case "NodeLabel", "EdgeLabel" -> put("label", tags.content());
            case "hyperedge" ->
                    throw file.unreadable(
                            "line " + tags.line() + ": edges of more than two ends are not read");
            default -> {
                // looks, places on a page and whatever else tools add
            }
        }
    }

    private void begins() {
        if (open.size() > 50) {
            throw file.unreadable("line " + tags.line() + ": nodes in nodes, more than 50 deep");
        }
        Part part = new Part(tags.name(), tags.start(), tags.line());
        part.values.putAll(tags.attributes());
        open.push(part);
    }

    /** What a node holds are items of their own: its own ends here. */
    private void inner() {
        Part node = open.peek();
        if (node == null) {
            return;
        }
        finish(node, tags.start());
        open.pop();
        open.push(new Part("inner", node.start, node.line));
    }

    private void closes() {
        Part part = open.peek();
        boolean edgeOrNode = tags.name().equals("node") || tags.name().equals("edge");
        if (part != null && edgeOrNode) {
            open.pop();
            if (!part.tag.equals("inner")) {
                finish(part, tags.end());
            }
        }
    }

    private void finish(Part part, int end) {
        if (part.tag.equals("node")) {
            parts.node(part.values, part.start, end, part.line);
        } else if (part.tag.equals("edge")) {
            parts.edge(part.values, part.start, end, part.line);
        }
    }

    private String named(String key) {
        return names.getOrDefault(key, key);
    }

    private void attvalue() {
        Part part = open.peek();
        Map<String, Cell> attributes = tags.attributes();
        String of = part == null ? "" : part.tag;
        String id = tags.value("for").isEmpty() ? tags.value("id") : tags.value("for");
        Optional.ofNullable(attributes.get("value"))
                .ifPresent(value -> put(names.getOrDefault(of + ":" + id, id), value));
    }

    private void put(String name, Cell value) {
        Part part = open.peek();
        if (!value.value().isEmpty()) {
            (part == null ? graph : part).values.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
        }
    }

    private static String shortened(String id) {
        return id.length() > 12 ? id.substring(0, 12) + "…" : id;
    }
}
