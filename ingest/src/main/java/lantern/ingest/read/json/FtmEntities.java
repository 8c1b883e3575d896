package lantern.ingest.read.json;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantern.ingest.find.Periods;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.json.FtmSchemata.Having;
import lantern.ingest.read.json.FtmSchemata.Link;
import lantern.ingest.read.mapping.Cell;
import lantern.ingest.read.mapping.CellValues;
import lantern.ingest.read.mapping.Parties;
import lantern.ingest.read.network.NetworkReport;
import lantern.ingest.read.network.NetworkReport.Edge;
import lantern.ingest.read.network.NodeKinds;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.TieKind;
import lantern.model.report.Item;
import lantern.model.report.Period;

/** The entities of a FollowTheMoney file: things, and what ties them. */
final class FtmEntities {

    private final OfferedFile file;
    private final NetworkReport report;
    private final List<JsonLines.Line> lines;
    private final Set<String> ids = new HashSet<>();

    FtmEntities(OfferedFile file, NetworkReport report, List<JsonLines.Line> lines) {
        this.file = file;
        this.report = report;
        this.lines = lines;
    }

    void read() {
        lines.forEach(line -> ids.add(line.object().text("id")));
        for (JsonLines.Line line : lines) {
            Json.Members entity = line.object();
            String schema = entity.text("schema");
            Json properties = entity.find("properties").orElse(entity);
            if (schema.isBlank() || entity.text("id").isBlank()) {
                throw file.unreadable(
                        "line " + line.number() + ": an entity has an id and a schema");
            }
            Item item = report.item(entity.start(), entity.end());
            prose(properties);
            Optional<Link> link = FtmSchemata.findLink(schema);
            if (link.isPresent()) {
                link(item, link.get(), properties);
            } else if (FtmSchemata.isPaper(schema)) {
                paper(item, schema, entity, properties);
            } else {
                thing(item, schema, entity, properties);
            }
        }
    }

    private void prose(Json properties) {
        for (String property : FtmSchemata.PROSE) {
            properties.scalars(property).forEach(words -> report.prose(cell(words)));
        }
    }

    private void link(Item item, Link link, Json properties) {
        Edge edge = new Edge(link.kind(), period(properties), Certainty.STATED, Map.of());
        for (Json.Scalar from : properties.scalars(link.from())) {
            for (Json.Scalar to : properties.scalars(link.to())) {
                report.edge(item, from.value(), cell(from), to.value(), cell(to), edge);
            }
        }
        for (Json.Scalar from : properties.scalars(link.from() + "Number")) {
            for (Json.Scalar to : properties.scalars(link.to() + "Number")) {
                call(item, from, to, edge);
            }
        }
    }

    /** A call between numbers, whoever used them. */
    private void call(Item item, Json.Scalar from, Json.Scalar to, Edge edge) {
        Optional<Mention> caller = report.mention(item, EntityKind.PHONE, cell(from), Map.of());
        Optional<Mention> called = report.mention(item, EntityKind.PHONE, cell(to), Map.of());
        if (caller.isPresent() && called.isPresent()) {
            report.say(item, caller.get().id(), called.get().id(), edge);
        }
    }

    private void paper(Item item, String schema, Json.Members entity, Json properties) {
        String type =
                schema.equals("Passport")
                        ? "passport"
                        : Optional.of(properties.scalars("type"))
                                .filter(types -> !types.isEmpty())
                                .map(types -> types.getFirst().value())
                                .orElse("id");
        List<Json.Scalar> numbers = properties.scalars("number");
        List<Json.Scalar> names =
                numbers.isEmpty() ? properties.scalars("passportNumber") : numbers;
        for (Json.Scalar number : names) {
            report.mention(
                            item,
                            EntityKind.DOCUMENT,
                            cell(number),
                            document(type, properties, number))
                    .ifPresent(paper -> {
                        report.name(entity.text("id"), paper);
                        for (Json.Scalar holder : properties.scalars("holder")) {
                            report.edge(
                                    item,
                                    holder.value(),
                                    cell(holder),
                                    entity.text("id"),
                                    cell(number),
                                    new Edge(
                                            TieKind.USES,
                                            period(properties),
                                            Certainty.STATED,
                                            Map.of()));
                        }
                    });
        }
    }

    private static Map<Field, String> document(String type, Json properties, Json.Scalar number) {
        String country = first(properties, "country").flatMap(CellValues::country).orElse("");
        return CellValues.document(type, country, number.value());
    }

    private void thing(Item item, String schema, Json.Members entity, Json properties) {
        EntityKind nearest =
                FtmSchemata.findThing(schema)
                        .orElse(
                                FtmSchemata.isFile(schema)
                                        ? EntityKind.DOCUMENT
                                        : EntityKind.EVENT);
        Json.Scalar words =
                FtmSchemata.naming(FtmSchemata.isParty(schema) ? EntityKind.PERSON : nearest)
                        .stream()
                        .flatMap(property -> properties.scalars(property).stream())
                        .filter(value -> !value.value().isBlank())
                        .findFirst()
                        .or(() -> entity.scalar("caption"))
                        .or(() -> entity.scalar("id"))
                        .orElseThrow();
        EntityKind kind =
                FtmSchemata.isParty(schema) ? Parties.kind(words.value(), false) : nearest;
        report.mention(item, kind, cell(words), fields(schema, kind, properties, words.value()))
                .ifPresent(named -> {
                    report.name(entity.text("id"), named);
                    aliases(item, kind, named, properties);
                    havings(item, kind, named, properties);
                    references(item, kind, entity, words, properties);
                });
    }

    private static Map<Field, String> fields(
            String schema, EntityKind kind, Json properties, String name) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        if (kind == EntityKind.EVENT || kind == EntityKind.DOCUMENT) {
            fields.putAll(NodeKinds.other(schema, name));
        }
        first(properties, "country")
                .flatMap(CellValues::country)
                .ifPresent(code -> fields.put(Field.COUNTRY, code));
        if (kind == EntityKind.PERSON) {
            first(properties, "birthDate")
                    .flatMap(words -> CellValues.field(Field.DATE_OF_BIRTH, words, List.of()))
                    .ifPresent(born -> fields.put(Field.DATE_OF_BIRTH, born));
            first(properties, "nationality")
                    .or(() -> first(properties, "citizenship"))
                    .flatMap(CellValues::country)
                    .ifPresent(code -> fields.put(Field.NATIONALITY, code));
            first(properties, "gender")
                    .flatMap(CellValues::sex)
                    .ifPresent(sex -> fields.put(Field.SEX, sex));
        }
        if (kind == EntityKind.ADDRESS) {
            first(properties, "city").ifPresent(town -> fields.put(Field.TOWN, town));
            first(properties, "postalCode")
                    .flatMap(words -> CellValues.field(Field.POSTCODE, words, List.of()))
                    .ifPresent(code -> fields.put(Field.POSTCODE, code));
        }
        if (kind == EntityKind.VESSEL) {
            first(properties, "name").ifPresent(words -> fields.put(Field.NAME, words));
        }
        return fields;
    }

    private void aliases(Item item, EntityKind kind, Mention named, Json properties) {
        if (kind != EntityKind.PERSON && kind != EntityKind.ORGANISATION) {
            return;
        }
        for (String property : FtmSchemata.OTHER_NAMES) {
            for (Json.Scalar name : properties.scalars(property)) {
                if (name.start() != named.span().start() && !name.value().isBlank()) {
                    report.alias(item, kind, cell(name), named);
                }
            }
        }
    }

    private void havings(Item item, EntityKind kind, Mention named, Json properties) {
        boolean party = kind == EntityKind.PERSON || kind == EntityKind.ORGANISATION;
        for (Having having : party ? FtmSchemata.HAVINGS : List.<Having>of()) {
            for (Json.Scalar value : properties.scalars(having.property())) {
                Map<Field, String> fields =
                        having.type().isEmpty()
                                ? Map.of()
                                : CellValues.document(having.type(), "", value.value());
                report.mention(item, having.kind(), cell(value), fields)
                        .ifPresent(had ->
                                report.say(item, named.id(), had.id(), Edge.of(having.tie())));
            }
        }
        TieKind at = kind == EntityKind.PERSON ? TieKind.LIVES_AT : TieKind.LOCATED_IN;
        if (kind != EntityKind.ADDRESS) {
            for (Json.Scalar address : properties.scalars("address")) {
                report.mention(item, EntityKind.ADDRESS, cell(address), Map.of())
                        .ifPresent(home -> report.say(item, named.id(), home.id(), Edge.of(at)));
            }
        }
    }

    /** Whatever property names another entity of the file ties the two. */
    private void references(
            Item item, EntityKind kind, Json.Members entity, Json.Scalar words, Json properties) {
        if (!(properties instanceof Json.Members members)) {
            return;
        }
        for (String property : members.members().keySet()) {
            for (Json.Scalar value : properties.scalars(property)) {
                String id = entity.text("id");
                if (!ids.contains(value.value()) || value.value().equals(id)) {
                    continue;
                }
                if (property.equals("owner")) {
                    Edge owns = Edge.of(TieKind.OWNS);
                    report.edge(item, value.value(), cell(value), id, cell(words), owns);
                } else {
                    Edge edge = Edge.of(tie(property, kind));
                    report.edge(item, id, cell(words), value.value(), cell(value), edge);
                }
            }
        }
    }

    private static TieKind tie(String property, EntityKind kind) {
        return switch (property) {
            case "addressEntity" ->
                    kind == EntityKind.PERSON ? TieKind.LIVES_AT : TieKind.LOCATED_IN;
            default -> TieKind.LINKED_TO;
        };
    }

    private static Period period(Json properties) {
        String begins =
                first(properties, "startDate").or(() -> first(properties, "date")).orElse("");
        Period first = day(begins);
        Period last = day(first(properties, "endDate").orElse(""));
        LocalDate until = last.last() == null && begins.isEmpty() ? null : last.last();
        boolean dated = first(properties, "startDate").isEmpty() && until == null;
        LocalDate end = dated ? first.last() : until;
        boolean backwards = first.first() != null && end != null && end.isBefore(first.first());
        return new Period(begins, first.first(), backwards ? first.last() : end);
    }

    private static Period day(String words) {
        String value = words.length() > 10 ? words.substring(0, 10) : words;
        boolean iso = value.matches("\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?");
        try {
            return iso ? Periods.of(words, value) : Period.UNKNOWN;
        } catch (java.time.DateTimeException noSuchDay) {
            return Period.UNKNOWN;
        }
    }

    private static Optional<String> first(Json properties, String property) {
        return properties.scalars(property).stream()
                .map(Json.Scalar::value)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private Cell cell(Json.Scalar scalar) {
        return Json.cell(file.text(), scalar);
    }
}
