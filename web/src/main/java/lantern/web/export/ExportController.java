package lantern.web.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lantern.chart.Composition;
import lantern.chart.Masking;
import lantern.chart.export.Exporters;
import lantern.chart.scene.Point;
import lantern.model.access.Viewer;
import lantern.model.chart.Chart;
import lantern.model.chart.Exporter;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntitySummary;
import lantern.model.entity.Tie;
import lantern.model.port.Explorer;
import lantern.web.entity.LinkView;
import lantern.web.sign.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes out what is shown: the browser says which items, where and which links; names, ties and
 * markings are read anew for the reader who asks.
 */
@RestController
final class ExportController {

    private static final int MOST_ITEMS = 5_000;
    private static final int LONGEST_WORDS = 500;

    private final Explorer explorer;
    private final AuditTrail audit;

    ExportController(Explorer explorer, AuditTrail audit) {
        this.explorer = explorer;
        this.audit = audit;
    }

    @GetMapping("/api/export")
    List<FormatView> formats() {
        return Exporters.ALL.stream().map(FormatView::of).toList();
    }

    @PostMapping("/api/export/{format}")
    ResponseEntity<byte[]> export(
            @PathVariable String format, @RequestBody ExportRequest request, Viewer viewer)
            throws IOException {
        Exporter exporter =
                Exporters.find(format)
                        .orElseThrow(() -> new NotFound("There is no such export format."));
        request.check();
        Chart chart = chart(request, viewer);
        var bytes = new ByteArrayOutputStream();
        exporter.write(chart, bytes);
        audit.note(
                viewer.user(),
                "export " + format,
                request.purpose(),
                chart.marking().label(),
                List.copyOf(chart.restrictedTo()),
                chart.items().stream().map(item -> item.id().value()).toList());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(exporter.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("lantern-chart" + exporter.extension())
                                .build()
                                .toString())
                .body(bytes.toByteArray());
    }

    private Chart chart(ExportRequest request, Viewer viewer) {
        Map<EntityId, Place> places =
                request.items().stream()
                        .collect(
                                Collectors.toMap(
                                        place -> new EntityId(place.id()),
                                        place -> place,
                                        (a, _) -> a));
        Map<EntityId, EntitySummary> asked = explorer.summaries(places.keySet(), viewer);
        var shown = new TreeMap<EntityId, EntitySummary>();
        var points = new HashMap<EntityId, Point>();
        var sizes = new HashMap<EntityId, Double>();
        var groups = new HashMap<EntityId, Integer>();
        asked.forEach((id, summary) -> {
            Place place = places.get(id);
            if (place != null && shown.putIfAbsent(summary.id(), summary) == null) {
                points.put(summary.id(), new Point(place.x(), place.y()));
                sizes.put(summary.id(), place.size());
                groups.put(summary.id(), place.group());
            }
        });
        Set<String> links = new HashSet<>(request.links());
        List<Tie> ties =
                explorer.ties(shown.keySet(), viewer).stream()
                        .filter(tie -> links.contains(LinkView.id(tie)))
                        .toList();
        return new Composition(
                        request.title().strip(),
                        List.copyOf(shown.values()),
                        ties,
                        points,
                        sizes,
                        groups,
                        Masking.PROTECT)
                .chart();
    }

    record FormatView(String format, String purpose, String extension) {

        static FormatView of(Exporter exporter) {
            return new FormatView(exporter.format(), exporter.purpose(), exporter.extension());
        }
    }

    record Place(String id, double x, double y, double size, int group) {}

    record ExportRequest(String title, List<Place> items, List<String> links, String purpose) {

        void check() {
            if (purpose.isBlank() || purpose.length() > LONGEST_WORDS) {
                throw new IllegalArgumentException(
                        "An export needs a purpose, in at most " + LONGEST_WORDS + " characters.");
            }
            if (title.length() > LONGEST_WORDS) {
                throw new IllegalArgumentException("The title is too long.");
            }
            if (items.isEmpty() || items.size() > MOST_ITEMS) {
                throw new IllegalArgumentException(
                        "An export has between one and " + MOST_ITEMS + " items.");
            }
            if (items.stream()
                    .anyMatch(place -> !Double.isFinite(place.x() + place.y() + place.size()))) {
                throw new IllegalArgumentException("Each item has a place.");
            }
        }
    }
}
