package lantern.chart.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import lantern.chart.scene.Look;
import lantern.model.chart.Chart;
import lantern.model.chart.Exporter;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import lantern.model.report.Strength;

/**
 * An i2 Analyst's Notebook Exchange chart (.anx). No schema is public: the order of elements and
 * the names follow what public writers of the format agree on. Entities merge by our stable ids;
 * parallel links are set apart; lines follow the grade.
 */
public final class AnxExporter implements Exporter {

    private static final int BETWEEN_PARALLELS = 20;

    /** Our own attribute classes; reserved names would have the file rejected. */
    private static final List<String> ATTRIBUTES =
            List.of(
                    "Lantern detail",
                    "Lantern country",
                    "Lantern standing",
                    "Lantern reports",
                    "Lantern handling");

    @Override
    public String format() {
        return "anx";
    }

    @Override
    public String purpose() {
        return "i2 Analyst's Notebook";
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public String extension() {
        return ".anx";
    }

    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        var xml = new Xml();
        xml.open("Chart", "IdReferenceLinking", "false", "Rigorous", "false");
        xml.empty("ApplicationVersion", "Major", "9", "Minor", "0", "Point", "0", "Build", "0");
        strengths(xml);
        attributeClasses(xml);
        types(xml, chart);
        summary(xml, chart);
        xml.open("ChartItemCollection");
        Map<EntityId, String> numbers = new HashMap<>();
        for (Chart.Item item : chart.items()) {
            numbers.put(item.id(), String.valueOf(numbers.size() + 1));
            entity(xml, item, String.valueOf(numbers.size()), chart);
        }
        links(xml, chart, numbers);
        out.write(xml.close().close().bytes());
    }

    private static void strengths(Xml xml) {
        xml.open("StrengthCollection");
        for (Strength strength : Strength.values()) {
            xml.empty(
                    "Strength",
                    "Id",
                    "S" + Values.strength(strength),
                    "Name",
                    Values.strength(strength),
                    "DotStyle",
                    switch (strength) {
                        case CONFIRMED -> "DotStyleSolid";
                        case UNCONFIRMED -> "DotStyleDashed";
                        case TENTATIVE -> "DotStyleDotted";
                    });
        }
        xml.close();
    }

    private static void attributeClasses(Xml xml) {
        xml.open("AttributeClassCollection");
        for (int i = 0; i < ATTRIBUTES.size(); i++) {
            xml.empty(
                    "AttributeClass",
                    "Id",
                    "A" + i,
                    "Name",
                    ATTRIBUTES.get(i),
                    "Type",
                    "AttText",
                    "IsUser",
                    "true",
                    "UserCanAdd",
                    "true",
                    "UserCanRemove",
                    "true",
                    "ShowValue",
                    "true",
                    "Visible",
                    "false");
        }
        xml.close();
    }

    private static void types(Xml xml, Chart chart) {
        Map<EntityKind, String> colours = new TreeMap<>();
        chart.items().forEach(item -> colours.putIfAbsent(item.kind(), Look.of(item).colour()));
        xml.open("EntityTypeCollection");
        colours.forEach((kind, colour) ->
                xml.empty(
                        "EntityType",
                        "Id",
                        "ET" + kind.name(),
                        "Name",
                        kind.label(),
                        "PreferredRepresentation",
                        "RepresentAsIcon",
                        "IconFile",
                        icon(kind),
                        "Colour",
                        colour(colour)));
        xml.close();
        SortedSet<TieKind> ties = new TreeSet<>();
        chart.links().forEach(link -> ties.add(link.kind()));
        xml.open("LinkTypeCollection");
        for (TieKind kind : ties) {
            xml.empty("LinkType", "Id", "LT" + kind.name(), "Name", kind.label(), "Colour", "0");
        }
        xml.close();
    }

    private static void summary(Xml xml, Chart chart) {
        xml.open("Summary");
        xml.open("FieldCollection");
        xml.empty("Field", "Type", "SummaryFieldTitle", "Field", chart.title());
        xml.empty("Field", "Type", "SummaryFieldSubject", "Field", Values.handling(chart));
        xml.empty("Field", "Type", "SummaryFieldComments", "Field", Values.handlingInFull(chart));
        xml.close();
        xml.open("CustomPropertyCollection");
        xml.empty(
                "CustomProperty",
                "Name",
                "Classification",
                "Type",
                "String",
                "Value",
                Values.handling(chart));
        xml.close();
        xml.close();
    }

    private static void entity(Xml xml, Chart.Item item, String number, Chart chart) {
        String x = String.valueOf(Math.round(finite(item.x())));
        String y = String.valueOf(Math.round(finite(item.y())));
        xml.open(
                "ChartItem",
                "Id",
                "CI" + number,
                "Label",
                item.label(),
                "XPosition",
                x,
                "SourceReference",
                item.id().value(),
                "SourceType",
                "Lantern");
        xml.open("End", "X", x, "Y", y, "Z", "0");
        xml.open(
                "Entity",
                "EntityId",
                number,
                "Identity",
                item.id().value(),
                "LabelIsIdentity",
                "false");
        xml.open("Icon", "TextX", "0", "TextY", "16");
        xml.empty(
                "IconStyle",
                "Type",
                item.kind().label(),
                "EntityTypeReference",
                "ET" + item.kind().name());
        xml.close();
        xml.close();
        xml.close();
        List<String> values =
                List.of(
                        item.detail(),
                        item.country(),
                        Values.standing(item.standing()),
                        String.valueOf(item.sources()),
                        Values.handling(chart));
        xml.open("AttributeCollection");
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                xml.empty(
                        "Attribute",
                        "AttributeClass",
                        ATTRIBUTES.get(i),
                        "AttributeClassReference",
                        "A" + i,
                        "Value",
                        values.get(i));
            }
        }
        xml.close();
        xml.close();
    }

    private static double finite(double place) {
        return Double.isFinite(place) ? Math.clamp(place, -1e6, 1e6) : 0;
    }

    private static void links(Xml xml, Chart chart, Map<EntityId, String> numbers) {
        Map<List<String>, Integer> parallels = new HashMap<>();
        for (int i = 0; i < chart.links().size(); i++) {
            Chart.Link link = chart.links().get(i);
            String from = numbers.getOrDefault(link.from(), "");
            String to = numbers.getOrDefault(link.to(), "");
            List<String> ends = from.compareTo(to) < 0 ? List.of(from, to) : List.of(to, from);
            int before = parallels.merge(ends, 1, Integer::sum) - 1;
            link(xml, link, "CI" + (chart.items().size() + i + 1), from, to, offset(before));
        }
    }

    /** 0, 20, -20, 40, -40: */
    private static String offset(int before) {
        int step = (before + 1) / 2 * BETWEEN_PARALLELS;
        return String.valueOf(before % 2 == 0 ? -step : step);
    }

    private static void link(
            Xml xml, Chart.Link link, String id, String from, String to, String offset) {
        List<String> item = new ArrayList<>(List.of("Id", id, "Label", link.kind().label()));
        LocalDate first = link.first();
        if (first != null) {
            item.addAll(List.of("DateSet", "true", "DateTime", first + "T00:00:00.000"));
        }
        xml.open("ChartItem", item.toArray(String[]::new));
        xml.open("Link", "End1Id", from, "End2Id", to, "Offset", offset);
        if (!link.sources().isEmpty()) {
            xml.open("CardCollection");
            for (String source : link.sources()) {
                xml.empty("Card", "Summary", source, "SourceReference", source);
            }
            xml.close();
        }
        xml.empty(
                "LinkStyle",
                "Strength",
                Values.strength(link.strength()),
                "ArrowStyle",
                link.kind().isMutual() ? "ArrowNone" : "ArrowOnHead",
                "LineWidth",
                String.valueOf(Math.min(5, 1 + link.count() / 3)),
                "Type",
                link.kind().label(),
                "LinkTypeReference",
                "LT" + link.kind().name());
        xml.close();
        xml.close();
    }

    /** R + 256 G + 65536 B. */
    private static String colour(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return String.valueOf(((rgb & 0xFF) << 16) | (rgb & 0xFF00) | (rgb >> 16));
    }

    private static String icon(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case ORGANISATION -> "organ";
            case ADDRESS -> "house";
            case PLACE, ROUTE, JOURNEY -> "place";
            case PHONE, DEVICE -> "phone";
            case VEHICLE -> "car";
            case VESSEL, CONTAINER -> "boat";
            case FLIGHT -> "jet";
            case ACCOUNT, MONEY -> "cash";
            default -> "General";
        };
    }
}
