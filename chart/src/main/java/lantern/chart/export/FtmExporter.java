package lantern.chart.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lantern.chart.scene.Lettering;
import lantern.model.chart.Chart;
import lantern.model.chart.Exporter;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * FollowTheMoney entities, a line each, as Aleph and OpenSanctions read them: things, and intervals
 * between them. A tie for which the model has no schema of its own is an UnknownLink with its kind
 * as role. The marking stands in each entity's summary, the handling in a Note.
 */
public final class FtmExporter implements Exporter {

    @Override
    public String format() {
        return "ftm";
    }

    @Override
    public String purpose() {
        return "Aleph and OpenSanctions: FollowTheMoney entities";
    }

    @Override
    public String mediaType() {
        return "application/json+ftm";
    }

    @Override
    public String extension() {
        return ".ftm.json";
    }

    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        Map<EntityId, EntityKind> kinds = new HashMap<>();
        chart.items().forEach(item -> kinds.put(item.id(), item.kind()));
        List<String> lines = new ArrayList<>();
        lines.add(note(chart));
        chart.items().forEach(item -> lines.add(thing(item, chart)));
        for (int i = 0; i < chart.links().size(); i++) {
            Chart.Link link = chart.links().get(i);
            EntityKind from = kinds.get(link.from());
            EntityKind to = kinds.get(link.to());
            lines.add(interval("link-" + (i + 1), link, from, to, chart));
        }
        out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String note(Chart chart) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", title(chart));
        values.put("description", Values.handlingInFull(chart));
        return entity("handling", "Note", values);
    }

    private static String title(Chart chart) {
        String title = Lettering.clean(chart.title()).strip();
        return title.isEmpty() ? "Link chart" : title;
    }

    private static String thing(Chart.Item item, Chart chart) {
        Map<String, String> values = new LinkedHashMap<>();
        String label = Lettering.clean(item.label()).strip();
        String name = label.isEmpty() ? item.id().value() : label;
        values.put("name", name);
        if (!item.masked()) {
            identifier(item.kind(), name, values);
        }
        values.put("description", item.detail());
        values.put("country", item.country().toLowerCase(Locale.ROOT));
        values.put("summary", Values.handling(chart));
        values.put(
                "notes",
                Values.standing(item.standing()).equals("neutral")
                        ? ""
                        : Values.standing(item.standing()));
        return entity(item.id().value(), schema(item.kind()), values);
    }

    private static void identifier(EntityKind kind, String name, Map<String, String> values) {
        switch (kind) {
            case ADDRESS, PLACE -> values.put("full", name);
            case VEHICLE -> values.put("registrationNumber", name);
            case ACCOUNT -> values.put("accountNumber", name);
            case PHONE, DEVICE, EMAIL, HANDLE, URL -> values.put("username", name);
            default -> {
                // The name is all.
            }
        }
        switch (kind) {
            case PHONE, DEVICE -> values.put("service", "phone");
            case EMAIL -> values.put("service", "email");
            case HANDLE, URL -> values.put("service", "online");
            default -> {
                // No account.
            }
        }
    }

    static String schema(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organization";
            case ADDRESS, PLACE -> "Address";
            case PHONE, DEVICE, EMAIL, HANDLE, URL -> "UserAccount";
            case VEHICLE -> "Vehicle";
            case VESSEL -> "Vessel";
            case ACCOUNT -> "BankAccount";
            case CONTAINER, DOCUMENT, FLIGHT -> "Asset";
            case ROUTE, JOURNEY, EVENT, DATE, MONEY, INDICATOR -> "Event";
        };
    }

    private static String interval(
            String id,
            Chart.Link link,
            @Nullable EntityKind from,
            @Nullable EntityKind to,
            Chart chart) {
        Map<String, String> values = new LinkedHashMap<>();
        String schema = ends(link, from, to, values);
        values.put("startDate", link.first() == null ? "" : link.first().toString());
        values.put("endDate", link.last() == null ? "" : link.last().toString());
        values.put("summary", Values.handling(chart) + ". " + Values.strength(link.strength()));
        values.put("description", String.join(" | ", link.sources()));
        return entity(id, schema, values);
    }

    private static String ends(
            Chart.Link link,
            @Nullable EntityKind from,
            @Nullable EntityKind to,
            Map<String, String> values) {
        boolean people = from == EntityKind.PERSON && to == EntityKind.PERSON;
        boolean owner = from == EntityKind.PERSON || from == EntityKind.ORGANISATION;
        String role = link.kind().label();
        switch (link.kind()) {
            case FAMILY_OF -> {
                if (people) {
                    return ends("Family", "person", "relative", "relationship", role, link, values);
                }
            }
            case ASSOCIATE_OF, MET -> {
                if (people) {
                    return ends(
                            "Associate", "person", "associate", "relationship", role, link, values);
                }
            }
            case MEMBER_OF -> {
                if (owner && to == EntityKind.ORGANISATION) {
                    return ends("Membership", "member", "organization", "role", role, link, values);
                }
            }
            case EMPLOYS -> {
                if (from == EntityKind.ORGANISATION && to == EntityKind.PERSON) {
                    return ends("Employment", "employer", "employee", "role", role, link, values);
                }
            }
            case OWNS -> {
                boolean asset =
                        to == EntityKind.VEHICLE
                                || to == EntityKind.VESSEL
                                || to == EntityKind.ACCOUNT;
                if (owner && asset) {
                    return ends("Ownership", "owner", "asset", "role", role, link, values);
                }
            }
            default -> {
                // No schema of its own.
            }
        }
        return ends("UnknownLink", "subject", "object", "role", role, link, values);
    }

    private static String ends(
            String schema,
            String first,
            String second,
            String said,
            String role,
            Chart.Link link,
            Map<String, String> values) {
        values.put(first, link.from().value());
        values.put(second, link.to().value());
        values.put(said, role);
        return schema;
    }

    private static String entity(String id, String schema, Map<String, String> values) {
        List<String> properties = new ArrayList<>();
        values.forEach((name, value) -> {
            String clean = Lettering.clean(value).strip();
            if (!clean.isEmpty()) {
                properties.add(name);
                properties.add("[" + Json.text(clean) + "]");
            }
        });
        return Json.object(
                "id",
                Json.text(id),
                "schema",
                Json.text(schema),
                "properties",
                Json.object(properties.toArray(String[]::new)));
    }
}
