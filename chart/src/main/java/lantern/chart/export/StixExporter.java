package lantern.chart.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantern.chart.scene.Lettering;
import lantern.model.chart.Chart;
import lantern.model.chart.Exporter;
import lantern.model.entity.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * A STIX 2.1 bundle: people and firms as identities, phones, accounts and handles as user accounts,
 * vehicles, places and other things as infrastructure, ties as relationships, the chart as a
 * report. (Places are no locations: the schema of bundles that OASIS publishes takes none.) The
 * marking is a marking definition that every object refers to. Ids come from ours (UUID version 5),
 * so that the same chart is the same bundle.
 */
public final class StixExporter implements Exporter {

    private static final UUID NAMESPACE = UUID.fromString("6f1a0a1e-6d0c-5a5f-9b8b-2f1f6c0f4c11");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
    private static final Pattern URL = Pattern.compile("https?://[A-Za-z0-9./?=&%_~:#-]+");

    @Override
    public String format() {
        return "stix";
    }

    @Override
    public String purpose() {
        return "Partners' platforms: a STIX 2.1 bundle";
    }

    @Override
    public String mediaType() {
        return "application/stix+json";
    }

    @Override
    public String extension() {
        return ".stix.json";
    }

    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        out.write(new Bundle(chart).text().getBytes(StandardCharsets.UTF_8));
    }

    /** One chart on its way into a bundle. */
    private static final class Bundle {
        private final Chart chart;
        private final String marking;
        private final String time;
        private final List<String> objects = new ArrayList<>();
        private final Map<EntityId, String> ids = new HashMap<>();

        Bundle(Chart chart) {
            this.chart = chart;
            String handling = Values.handlingInFull(chart);
            marking = "marking-definition--" + uuid("marking\0" + handling);
            time = time(chart);
            objects.add(
                    Json.object(
                            "type", Json.text("marking-definition"),
                            "spec_version", Json.text("2.1"),
                            "id", Json.text(marking),
                            "created", Json.text(time),
                            "definition_type", Json.text("statement"),
                            "definition", Json.object("statement", Json.text(handling))));
        }

        /** A chart has no time of its own: the last day that any of its links tells. */
        private static String time(Chart chart) {
            LocalDate last =
                    chart.links().stream()
                            .flatMap(link -> Stream.of(link.first(), link.last()))
                            .filter(java.util.Objects::nonNull)
                            .max(LocalDate::compareTo)
                            .orElse(LocalDate.of(2000, 1, 1));
            return last + "T00:00:00.000Z";
        }

        String text() {
            chart.items().forEach(this::item);
            for (int i = 0; i < chart.links().size(); i++) {
                link(chart.links().get(i));
            }
            String title = Lettering.clean(chart.title()).strip();
            List<String> refs = new ArrayList<>(ids.values());
            refs.sort(null);
            if (!refs.isEmpty()) {
                objects.add(
                        object(
                                "report",
                                "report--" + uuid("chart\0" + String.join(" ", refs)),
                                "name",
                                Json.text(title.isEmpty() ? "Link chart" : title),
                                "published",
                                Json.text(time),
                                "report_types",
                                Json.list(List.of("observed-data")),
                                "object_refs",
                                Json.list(refs)));
            }
            return "{\"type\": \"bundle\", \"id\": "
                    + Json.text("bundle--" + uuid("bundle\0" + String.join("\0", objects)))
                    + ", \"objects\": ["
                    + Json.lines(objects)
                    + "]}\n";
        }

        private void item(Chart.Item item) {
            String label = Lettering.clean(item.label()).strip();
            String name = label.isEmpty() ? item.id().value() : label;
            String id = uuid(item.id().value());
            String said =
                    Stream.of(item.detail(), item.country())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining("; "));
            String detail = said.isEmpty() ? null : Json.text(said);
            boolean email = EMAIL.matcher(name).matches();
            boolean url = URL.matcher(name).matches();
            switch (item.kind()) {
                case PERSON, ORGANISATION ->
                        add(
                                item,
                                "identity",
                                id,
                                "name",
                                Json.text(name),
                                "description",
                                detail,
                                "identity_class",
                                Json.text(
                                        item.kind().label().equals("Person")
                                                ? "individual"
                                                : "organization"),
                                "roles",
                                roles(item));
                case PHONE, DEVICE, ACCOUNT, HANDLE -> account(item, id, name);
                case EMAIL -> {
                    if (email) {
                        observable(item, "email-addr", id, "value", Json.text(name));
                    } else {
                        account(item, id, name);
                    }
                }
                case URL -> {
                    if (url) {
                        observable(item, "url", id, "value", Json.text(name));
                    } else {
                        account(item, id, name);
                    }
                }
                default -> thing(item, id, name, detail);
            }
        }

        private static @Nullable String roles(Chart.Item item) {
            String standing = Values.standing(item.standing());
            return standing.equals("neutral") ? null : Json.list(List.of(standing));
        }

        private void thing(Chart.Item item, String id, String name, @Nullable String detail) {
            add(
                    item,
                    "infrastructure",
                    id,
                    "name",
                    Json.text(name),
                    "description",
                    detail,
                    "infrastructure_types",
                    Json.list(List.of(item.kind().label().toLowerCase(Locale.ROOT))));
        }

        private void account(Chart.Item item, String id, String name) {
            observable(
                    item,
                    "user-account",
                    id,
                    "user_id",
                    Json.text(name),
                    "account_type",
                    Json.text(item.kind().label().toLowerCase(Locale.ROOT)));
        }

        private void add(Chart.Item item, String type, String id, @Nullable String... values) {
            String whole = type + "--" + id;
            ids.put(item.id(), whole);
            objects.add(object(type, whole, values));
        }

        private void observable(Chart.Item item, String type, String id, String... values) {
            String whole = type + "--" + id;
            ids.put(item.id(), whole);
            List<String> all =
                    new ArrayList<>(
                            List.of(
                                    "type", Json.text(type),
                                    "spec_version", Json.text("2.1"),
                                    "id", Json.text(whole),
                                    "object_marking_refs", Json.list(List.of(marking))));
            all.addAll(Arrays.asList(values));
            objects.add(Json.object(all.toArray(String[]::new)));
        }

        private void link(Chart.Link link) {
            String from = ids.get(link.from());
            String to = ids.get(link.to());
            if (from == null || to == null) {
                return;
            }
            LocalDate first = link.first();
            LocalDate last = link.last();
            boolean period = first != null && last != null && last.isAfter(first);
            objects.add(
                    object(
                            "relationship",
                            "relationship--" + uuid(from + "\0" + link.kind() + "\0" + to),
                            "relationship_type",
                            Json.text(
                                    link.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                            "description",
                            link.sources().isEmpty()
                                    ? null
                                    : Json.text(String.join(" | ", link.sources())),
                            "source_ref",
                            Json.text(from),
                            "target_ref",
                            Json.text(to),
                            "start_time",
                            first == null ? null : Json.text(first + "T00:00:00.000Z"),
                            "stop_time",
                            period ? Json.text(last + "T00:00:00.000Z") : null,
                            "confidence",
                            switch (link.strength()) {
                                case CONFIRMED -> "85";
                                case UNCONFIRMED -> "50";
                                case TENTATIVE -> "15";
                            }));
        }

        private String object(String type, String id, @Nullable String... values) {
            List<@Nullable String> all =
                    new ArrayList<>(
                            List.of(
                                    "type", Json.text(type),
                                    "spec_version", Json.text("2.1"),
                                    "id", Json.text(id),
                                    "created", Json.text(time),
                                    "modified", Json.text(time),
                                    "object_marking_refs", Json.list(List.of(marking))));
            all.addAll(Arrays.asList(values));
            return Json.object(all.toArray(new @Nullable String[0]));
        }
    }

    /** Version 5: from the SHA-1 of a namespace and a name. */
    private static String uuid(String name) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-1");
            sha.update(
                    ByteBuffer.allocate(16)
                            .putLong(NAMESPACE.getMostSignificantBits())
                            .putLong(NAMESPACE.getLeastSignificantBits())
                            .array());
            ByteBuffer digest = ByteBuffer.wrap(sha.digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = (digest.getLong() & ~0xF000L) | 0x5000L;
            long low = (digest.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
            return new UUID(high, low).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }
}
