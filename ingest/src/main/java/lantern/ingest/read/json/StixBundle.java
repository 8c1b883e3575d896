package lantern.ingest.read.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantern.ingest.read.HandlingLines;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.mapping.Cell;
import lantern.ingest.read.mapping.CellValues;
import lantern.ingest.read.network.NetworkReport;
import lantern.ingest.read.network.NetworkReport.Edge;
import lantern.ingest.read.network.NodeKinds;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.TieKind;
import lantern.model.report.Handling;
import lantern.model.report.Item;
import lantern.model.report.Period;

/** The objects of a STIX bundle: what they name and what their relationships say. */
final class StixBundle {

    /** Less sure than this, in percent, is only believed. */
    private static final int SURE = 50;

    private static final Set<String> PROSE =
            Set.of("description", "content", "abstract", "explanation");
    private static final Map<String, TieKind> REFERENCES =
            Map.of(
                    "belongs_to_ref", TieKind.LINKED_TO,
                    "resolves_to_refs", TieKind.LINKED_TO,
                    "src_ref", TieKind.LINKED_TO,
                    "dst_ref", TieKind.LINKED_TO,
                    "contact_ref", TieKind.LINKED_TO);

    private final OfferedFile file;
    private final NetworkReport report;
    private final List<Json.Members> objects;
    private final Map<String, String> statements = new HashMap<>();

    StixBundle(OfferedFile file, NetworkReport report, Json root) {
        this.file = file;
        this.report = report;
        this.objects =
                root.text("type").equals("bundle") ? root.objects("objects") : root.objects();
    }

    void read() {
        for (Json.Members object : objects) {
            Item item = report.item(object.start(), object.end());
            PROSE.forEach(
                    member -> object.scalars(member).forEach(words -> report.prose(cell(words))));
            switch (object.text("type")) {
                case "relationship" -> relationship(item, object);
                case "sighting" -> sighting(item, object);
                case "marking-definition" -> statements.put(object.text("id"), definition(object));
                default -> {
                    if (!StixObject.SPEECH.contains(object.text("type"))) {
                        node(item, object);
                    }
                }
            }
        }
    }

    String title() {
        return objects.stream()
                .filter(object -> object.text("type").equals("report"))
                .map(object -> object.text("name"))
                .findFirst()
                .orElse("");
    }

    private void node(Item item, Json.Members object) {
        Optional<Json.Scalar> name = object.scalar(StixObject.nameOf(object));
        Json.Scalar words =
                name.or(() -> object.scalar("id"))
                        .orElseThrow(() ->
                                file.unreadable(
                                        "object " + item.number() + ": neither a name nor an id"));
        EntityKind kind = StixObject.kind(object, words.value());
        Optional<Mention> mention =
                report.mention(item, kind, cell(words), fields(object, kind, words.value()));
        mention.ifPresent(named -> {
            report.name(object.text("id"), named);
            for (Json.Scalar alias : object.scalars("aliases")) {
                alias(item, kind, named, alias);
            }
            references(item, object, words);
        });
    }

    /** Another name of the same thing. */
    private void alias(Item item, EntityKind kind, Mention named, Json.Scalar alias) {
        if (kind.identity() == EntityKind.Identity.RESOLVED) {
            report.alias(item, kind, cell(alias), named);
        }
    }

    private void references(Item item, Json.Members object, Json.Scalar words) {
        REFERENCES.forEach((member, tie) ->
                object.scalars(member)
                        .forEach(ref ->
                                report.edge(
                                        item,
                                        object.text("id"),
                                        cell(words),
                                        ref.value(),
                                        cell(ref),
                                        Edge.of(tie))));
    }

    private static Map<Field, String> fields(Json.Members object, EntityKind kind, String name) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        String type = object.text("type");
        if (kind == EntityKind.EVENT && !StixObject.isKnown(type)) {
            fields.putAll(NodeKinds.other(type, name));
        }
        CellValues.country(object.text("country"))
                .ifPresent(code -> fields.put(Field.COUNTRY, code));
        copy(object, "city", Field.TOWN, kind == EntityKind.ADDRESS, fields);
        copy(object, "postal_code", Field.POSTCODE, kind == EntityKind.ADDRESS, fields);
        copy(object, "latitude", Field.LATITUDE, true, fields);
        copy(object, "longitude", Field.LONGITUDE, true, fields);
        copy(object, "account_type", Field.PLATFORM, kind == EntityKind.HANDLE, fields);
        return fields;
    }

    private static void copy(
            Json.Members object,
            String member,
            Field field,
            boolean fits,
            Map<Field, String> fields) {
        String value = object.text(member);
        if (fits && !value.isBlank()) {
            fields.put(field, value.strip());
        }
    }

    private void relationship(Item item, Json.Members object) {
        Json.Scalar from = end(item, object, "source_ref");
        Json.Scalar to = end(item, object, "target_ref");
        Edge edge =
                new Edge(
                        NodeKinds.tie(object.text("relationship_type")),
                        period(object, "start_time", "stop_time"),
                        certainty(object),
                        Map.of());
        report.edge(item, from.value(), cell(from), to.value(), cell(to), edge);
    }

    private void sighting(Item item, Json.Members object) {
        Json.Scalar what = end(item, object, "sighting_of_ref");
        for (Json.Scalar where : object.scalars("where_sighted_refs")) {
            Edge edge =
                    new Edge(
                            TieKind.SEEN_AT,
                            period(object, "first_seen", "last_seen"),
                            certainty(object),
                            Map.of());
            report.edge(item, what.value(), cell(what), where.value(), cell(where), edge);
        }
    }

    private Json.Scalar end(Item item, Json.Members object, String member) {
        return object.scalar(member)
                .filter(ref -> !ref.value().isBlank())
                .orElseThrow(() -> file.unreadable("object " + item.number() + ": no " + member));
    }

    private static Certainty certainty(Json.Members object) {
        String words = object.text("confidence");
        boolean number =
                !words.isEmpty()
                        && words.length() < 4
                        && words.chars().allMatch(Character::isDigit);
        return number && Integer.parseInt(words) < SURE ? Certainty.HEDGED : Certainty.STATED;
    }

    private static Period period(Json.Members object, String first, String last) {
        LocalDate begins = day(object.text(first)).orElse(null);
        LocalDate ends = day(object.text(last)).orElse(null);
        if (begins == null && ends == null) {
            return Period.UNKNOWN;
        }
        boolean backwards = begins != null && ends != null && ends.isBefore(begins);
        return new Period(object.text(first), begins, backwards ? begins : ends);
    }

    private static Optional<LocalDate> day(String words) {
        try {
            return words.length() < 10
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(words.substring(0, 10)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The strictest marking of the bundle's objects, since a report carries one. */
    Handling handling() {
        List<Marking> markings = new ArrayList<>();
        String group = "";
        for (Json.Members object : objects) {
            for (Json.Scalar ref : object.scalars("object_marking_refs")) {
                String words =
                        statements.getOrDefault(ref.value(), StixMarkings.known(ref.value()));
                markings.add(StixMarkings.marking(words));
                if (StixMarkings.isClosed(words)) {
                    group = "TLP RED";
                }
            }
        }
        return new Handling(
                new Audience(Marking.strictest(markings), HandlingLines.fold(group)), Set.of());
    }

    private static String definition(Json.Members object) {
        Json definition = object.find("definition").orElse(object);
        String words =
                definition.text("tlp")
                        + " "
                        + definition.text("statement")
                        + " "
                        + object.text("name");
        return words.strip().toUpperCase(Locale.ROOT);
    }

    private Cell cell(Json.Scalar scalar) {
        return Json.cell(file.text(), scalar);
    }
}
