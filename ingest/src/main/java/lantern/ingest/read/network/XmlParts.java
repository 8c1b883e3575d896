package lantern.ingest.read.network;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantern.ingest.read.HandlingLines;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Reading;
import lantern.ingest.read.mapping.Cell;
import lantern.ingest.read.mapping.CellValues;
import lantern.ingest.read.network.NetworkReport.Edge;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Role;
import lantern.model.evidence.TieKind;
import lantern.model.report.Condition;
import lantern.model.report.Handling;
import lantern.model.report.Item;
import lantern.model.report.Period;
import org.jspecify.annotations.Nullable;

/** What the values of a node or an edge mean, by the names that tools give them. */
final class XmlParts {

    private static final List<String> NAME =
            List.of("label", "name", "title", "full_name", "fullname", "value", "text");
    private static final List<String> KIND =
            List.of(
                    "kind",
                    "type",
                    "labels",
                    "category",
                    "class",
                    "entity_type",
                    "node_type",
                    "schema");
    private static final List<String> TIE =
            List.of(
                    "tie",
                    "kind",
                    "type",
                    "relation",
                    "relationship",
                    "edge_type",
                    "label",
                    "category");
    private static final List<String> FIRST = List.of("first", "start", "date", "from", "since");
    private static final List<String> LAST = List.of("last", "end", "until", "to");

    /** GEXF calls the direction of an edge its type. */
    private static final Set<String> DIRECTIONS = Set.of("directed", "undirected", "mutual");

    private static final Set<String> PROSE =
            Set.of("description", "note", "notes", "comment", "comments", "remarks");

    private final OfferedFile file;
    private final NetworkReport report;

    XmlParts(OfferedFile file) {
        this.file = file;
        this.report = new NetworkReport(file);
    }

    void node(Map<String, Cell> values, int start, int end, int line) {
        Cell id = values.get("id");
        if (id == null || id.value().isEmpty()) {
            throw file.unreadable("line " + line + ": a node without an id");
        }
        Item item = report.item(start, end);
        Cell name = first(values, NAME).orElse(id);
        String said = first(values, KIND).map(Cell::value).orElse("").replaceFirst("^:", "");
        Optional<EntityKind> kind = NodeKinds.findNode(said);
        EntityKind exact =
                kind.orElseGet(
                        () -> said.isEmpty() ? NodeKinds.byName(name.value()) : EntityKind.EVENT);
        Map<Field, String> fields = new EnumMap<>(Field.class);
        if (kind.isEmpty() && !said.isEmpty()) {
            fields.putAll(NodeKinds.other(said, name.value()));
        }
        fields.putAll(fields(values, exact));
        report.mention(item, exact, name, fields)
                .ifPresent(mention -> report.name(id.value(), mention));
        PROSE.forEach(key -> prose(values.get(key)));
    }

    private void prose(@Nullable Cell words) {
        if (words != null) {
            report.prose(words);
        }
    }

    private static Map<Field, String> fields(Map<String, Cell> values, EntityKind kind) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        text(values, "country")
                .flatMap(CellValues::country)
                .ifPresent(code ->
                        fields.put(
                                kind == EntityKind.PERSON ? Field.NATIONALITY : Field.COUNTRY,
                                code));
        if (kind != EntityKind.PERSON) {
            return fields;
        }
        text(values, "nationality")
                .flatMap(CellValues::country)
                .ifPresent(code -> fields.put(Field.NATIONALITY, code));
        text(values, "sex")
                .or(() -> text(values, "gender"))
                .flatMap(CellValues::sex)
                .ifPresent(sex -> fields.put(Field.SEX, sex));
        // Who is to be protected stays so on the way through another tool.
        text(values, "standing")
                .or(() -> text(values, "role"))
                .map(word -> word.toUpperCase(Locale.ROOT))
                .filter(word -> word.startsWith("VICTIM"))
                .ifPresent(_ -> fields.put(Field.ROLE, Role.VICTIM.name()));
        text(values, "masked")
                .filter("true"::equals)
                .ifPresent(_ -> fields.put(Field.CHILD, "true"));
        text(values, "detail")
                .filter(words -> words.startsWith("born "))
                .flatMap(words ->
                        CellValues.field(Field.DATE_OF_BIRTH, words.substring(5), List.of()))
                .ifPresent(born -> fields.put(Field.DATE_OF_BIRTH, born));
        return fields;
    }

    void edge(Map<String, Cell> values, int start, int end, int line) {
        Cell from = values.get("source");
        Cell to = values.get("target");
        if (from == null || to == null) {
            throw file.unreadable("line " + line + ": an edge without both its ends");
        }
        TieKind kind =
                TIE.stream()
                        .flatMap(name -> text(values, name).stream())
                        .filter(word -> !DIRECTIONS.contains(word))
                        .findFirst()
                        .map(NodeKinds::tie)
                        .orElse(TieKind.LINKED_TO);
        boolean tentative =
                text(values, "strength").filter("tentative"::equalsIgnoreCase).isPresent();
        report.edge(
                report.item(start, end),
                from.value(),
                from,
                to.value(),
                to,
                new Edge(
                        kind,
                        period(values),
                        tentative ? Certainty.HEDGED : Certainty.STATED,
                        Map.of()));
    }

    private static Period period(Map<String, Cell> values) {
        Optional<Cell> first = first(values, FIRST);
        LocalDate begins = first.flatMap(XmlParts::day).orElse(null);
        LocalDate ends = first(values, LAST).flatMap(XmlParts::day).orElse(null);
        if (begins == null && ends == null) {
            return Period.UNKNOWN;
        }
        boolean backwards = begins != null && ends != null && ends.isBefore(begins);
        return new Period(first.map(Cell::value).orElse(""), begins, backwards ? begins : ends);
    }

    private static Optional<LocalDate> day(Cell cell) {
        String words = cell.value();
        try {
            return words.length() < 10
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(words.substring(0, 10)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    Set<String> missing() {
        return report.missing();
    }

    Reading reading(String format, Map<String, Cell> graph) {
        return report.reading(format, text(graph, "title").orElse(""), handling(graph));
    }

    /** An export of Lantern's own says who may see it. */
    private Handling handling(Map<String, Cell> graph) {
        String words = text(graph, "marking").orElse("");
        Marking marking = Marking.find(words).orElse(Marking.OFFICIAL);
        if (!words.isEmpty() && Marking.find(words).isEmpty()) {
            throw file.unreadable("the marking of the graph is none that is known");
        }
        Set<Condition> conditions = new HashSet<>();
        Map<String, Condition> known = new HashMap<>();
        for (Condition condition : Condition.values()) {
            known.put(condition.name(), condition);
        }
        for (String name : text(graph, "conditions").orElse("").split(" ")) {
            Optional.ofNullable(known.get(name)).ifPresent(conditions::add);
        }
        String group = HandlingLines.fold(text(graph, "group").orElse(""));
        return new Handling(new Audience(marking, group), conditions);
    }

    private static Optional<Cell> first(Map<String, Cell> values, List<String> names) {
        for (String name : names) {
            Cell cell = values.get(name);
            if (cell != null && !cell.value().isEmpty()) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(Map<String, Cell> values, String name) {
        return Optional.ofNullable(values.get(name))
                .map(Cell::value)
                .filter(words -> !words.isEmpty());
    }
}
