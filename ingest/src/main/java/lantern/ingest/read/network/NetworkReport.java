package lantern.ingest.read.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantern.ingest.find.Folding;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Passage;
import lantern.ingest.read.Reading;
import lantern.ingest.read.mapping.Cell;
import lantern.ingest.read.mapping.CellValues;
import lantern.ingest.read.mapping.Passages;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.Statement;
import lantern.model.evidence.StatementId;
import lantern.model.evidence.TieKind;
import lantern.model.report.Handling;
import lantern.model.report.Item;
import lantern.model.report.Period;
import lantern.model.report.Report;
import lantern.model.report.Span;

/**
 * A report made of nodes and edges. Each node or edge of the file is an item; a node's name is a
 * mention; an edge is a statement. An edge may come before its nodes. An edge to a node that the
 * file only names is kept: its id stands for the node, as an event that is known by that id alone.
 */
public final class NetworkReport {

    /** How a file's edge says what it says. */
    public record Edge(TieKind kind, Period when, Certainty certainty, Map<Field, String> fields) {

        public Edge {
            fields = Map.copyOf(fields);
        }

        public static Edge of(TieKind kind) {
            return new Edge(kind, Period.UNKNOWN, Certainty.STATED, Map.of());
        }
    }

    /** An end of an edge: the node's id, and where the edge says it. */
    private record End(String node, Cell place) {}

    private record Open(End from, End to, Edge edge, Item item) {}

    private final OfferedFile file;
    private final CellValues values = CellValues.shared();
    private final List<Item> items = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final Map<MentionId, Mention> mentions = new LinkedHashMap<>();
    private final Map<StatementId, Statement> statements = new LinkedHashMap<>();
    private final Map<String, MentionId> nodes = new HashMap<>();
    private final List<Open> open = new ArrayList<>();

    public NetworkReport(OfferedFile file) {
        this.file = file;
    }

    /** The next node or edge of the file. */
    public Item item(int start, int end) {
        Item item = new Item(items.size() + 1, start, end, null, Set.of());
        items.add(item);
        return item;
    }

    /**
     * A thing that some words name.
     *
     * @param fields over those that the words give themselves
     * @return empty when there are no words
     */
    public Optional<Mention> mention(
            Item item, EntityKind kind, Cell words, Map<Field, String> fields) {
        String value = words.value();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Map<Field, String> all = new EnumMap<>(Field.class);
        all.putAll(values.read(kind, value, "GB").orElse(Map.of()));
        if (kind.identity() == EntityKind.Identity.EXACT) {
            all.putIfAbsent(Field.VALUE, "name:" + Folding.fold(value));
            all.putIfAbsent(Field.NAME, value);
        }
        all.putAll(fields);
        int lead = words.raw().length() - words.raw().stripLeading().length();
        String raw = words.raw().strip();
        Span span =
                new Span(
                        file.id(),
                        item.number(),
                        words.start() + lead,
                        words.start() + lead + raw.length());
        Mention mention = Mention.of(kind, raw, span, all);
        mentions.putIfAbsent(mention.id(), mention);
        return Optional.of(mention);
    }

    /** Another name of a thing that is named already. */
    public void alias(Item item, EntityKind kind, Cell words, Mention named) {
        mention(item, kind, words, Map.of())
                .filter(mention -> !mention.id().equals(named.id()))
                .ifPresent(mention -> mentions.put(mention.id(), mention.after(named.id())));
    }

    /** The mention that a node's id means from now on. */
    public void name(String node, Mention mention) {
        nodes.putIfAbsent(node, mention.id());
    }

    /** Words that are prose, to be searched for mentions. */
    public void prose(Cell words) {
        Passages.of(words, passages);
    }

    /** What an edge says of two nodes, known now or later. */
    public void edge(Item item, String from, Cell fromPlace, String to, Cell toPlace, Edge edge) {
        open.add(new Open(new End(from, fromPlace), new End(to, toPlace), edge, item));
    }

    /** What an item says of two of its own mentions. */
    public void say(Item item, MentionId from, MentionId to, Edge edge) {
        if (from.equals(to)) {
            return;
        }
        Span span = new Span(file.id(), item.number(), item.start(), item.end());
        StatementId id = StatementId.of(edge.kind(), from, to, span);
        statements.putIfAbsent(
                id,
                new Statement(
                        id,
                        edge.kind(),
                        from,
                        to,
                        edge.when(),
                        Polarity.POSITIVE,
                        edge.certainty(),
                        span,
                        null,
                        edge.fields()));
    }

    /** Ids of nodes that edges name and the file does not hold. */
    public Set<String> missing() {
        Set<String> missing = new HashSet<>();
        for (Open each : open) {
            for (End end : List.of(each.from(), each.to())) {
                if (!nodes.containsKey(end.node())) {
                    missing.add(end.node());
                }
            }
        }
        return missing;
    }

    /**
     * @param format as a person would call it
     */
    public Reading reading(String format, String title, Handling handling) {
        for (Open each : open) {
            Optional<MentionId> from = end(each.item(), each.from());
            Optional<MentionId> to = end(each.item(), each.to());
            if (from.isPresent() && to.isPresent()) {
                say(each.item(), from.get(), to.get(), each.edge());
            }
        }
        if (mentions.isEmpty() && passages.isEmpty()) {
            throw file.unreadable("line 1: a " + format + " file that names nothing");
        }
        passages.sort(Comparator.comparingInt(Passage::start));
        Report report =
                new Report(
                        file.id(),
                        file.origin(),
                        file.decoded().format(format),
                        title.isBlank() ? file.origin().name() : title,
                        null,
                        handling,
                        file.text(),
                        items);
        return new Reading(
                report, passages, List.copyOf(mentions.values()), List.copyOf(statements.values()));
    }

    private Optional<MentionId> end(Item item, End end) {
        MentionId known = nodes.get(end.node());
        if (known != null) {
            return Optional.of(known);
        }
        return mention(
                        item,
                        EntityKind.EVENT,
                        end.place(),
                        Map.of(
                                Field.VALUE,
                                "id:" + end.node(),
                                Field.NAME,
                                end.node(),
                                Field.TYPE,
                                "not in this file"))
                .map(Mention::id);
    }
}
