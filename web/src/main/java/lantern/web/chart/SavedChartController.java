package lantern.web.chart;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lantern.cypher.desk.SavedChart;
import lantern.cypher.desk.SavedChartRepository;
import lantern.model.access.Viewer;
import lantern.web.sign.Needed;
import lantern.web.sign.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Charts that users keep. */
@RestController
final class SavedChartController {

    private static final int LONGEST_NAME = 200;
    private static final int LARGEST_CONTENT = 5_000_000;

    private final SavedChartRepository charts;
    private final Cases cases;
    private final Clock clock;

    SavedChartController(SavedChartRepository charts, Cases cases, Clock clock) {
        this.charts = charts;
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping("/api/charts")
    List<Entry> list(Viewer viewer) {
        String user = viewer.user().value();
        return Stream.concat(
                        charts.findByOwnerOrderBySavedAtDesc(user).stream(),
                        charts.findBySharedWithContaining(user).stream())
                .distinct()
                .sorted(Comparator.comparing(SavedChart::savedAt).reversed())
                .map(this::entry)
                .toList();
    }

    @GetMapping("/api/charts/{id}")
    Whole find(@PathVariable String id, Viewer viewer) {
        SavedChart chart = open(id, viewer);
        return Whole.of(chart, cases.nameOf(chart));
    }

    @PostMapping("/api/charts")
    Entry create(@RequestBody SaveRequest request, Viewer viewer) {
        String user = viewer.user().value();
        return entry(
                charts.save(
                        new SavedChart(
                                UUID.randomUUID().toString(),
                                name(request),
                                user,
                                content(request),
                                request.items(),
                                List.of(),
                                now(),
                                user,
                                null)));
    }

    @PutMapping("/api/charts/{id}")
    ResponseEntity<Object> save(
            @PathVariable String id, @RequestBody SaveRequest request, Viewer viewer) {
        SavedChart old = open(id, viewer);
        var changed =
                new SavedChart(
                        id,
                        name(request),
                        old.owner(),
                        content(request),
                        request.items(),
                        old.sharedWith(),
                        now(),
                        viewer.user().value(),
                        request.version());
        try {
            return ResponseEntity.ok(entry(charts.save(changed)));
        } catch (OptimisticLockingFailureException e) {
            SavedChart theirs = open(id, viewer);
            return ResponseEntity.status(HttpStatus.CONFLICT).body(Conflict.of(theirs));
        }
    }

    @PutMapping("/api/charts/{id}/case")
    Entry putInCase(@PathVariable String id, @RequestBody CaseRequest request, Viewer viewer) {
        SavedChart chart = open(id, viewer);
        cases.put(chart, request.name().strip());
        return entry(chart);
    }

    @DeleteMapping("/api/charts/{id}")
    void delete(@PathVariable String id, Viewer viewer) {
        SavedChart chart = open(id, viewer);
        if (!chart.owner().equals(viewer.user().value())) {
            throw new IllegalArgumentException("Only its owner can delete a chart.");
        }
        cases.put(chart, "");
        charts.deleteById(id);
    }

    private SavedChart open(String id, Viewer viewer) {
        return charts.findById(id)
                .filter(chart -> chart.isOpenTo(viewer.user().value()))
                .orElseThrow(() ->
                        new NotFound("There is no such chart, or it is not shared with you."));
    }

    private Entry entry(SavedChart chart) {
        return Entry.of(chart, cases.nameOf(chart));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String name(SaveRequest request) {
        if (request.name().isBlank() || request.name().length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "A chart has a name of at most " + LONGEST_NAME + " characters.");
        }
        return request.name().strip();
    }

    private static String content(SaveRequest request) {
        if (request.content().length() > LARGEST_CONTENT) {
            throw new IllegalArgumentException("The chart is too large to be kept.");
        }
        return request.content();
    }

    record CaseRequest(String name) {
        CaseRequest {
            Needed.of(name, "name");
        }
    }

    record SaveRequest(String name, String content, long version, int items) {
        SaveRequest {
            Needed.of(name, "name");
            Needed.of(content, "content");
        }
    }

    record Entry(
            String id,
            String name,
            String owner,
            String savedAt,
            long version,
            int items,
            String caseName) {

        static Entry of(SavedChart chart, String caseName) {
            return new Entry(
                    chart.id(),
                    chart.name(),
                    chart.owner(),
                    chart.savedAt().toString(),
                    versionOf(chart),
                    chart.items(),
                    caseName);
        }
    }

    record Whole(
            String id,
            String name,
            String owner,
            String savedAt,
            long version,
            int items,
            String caseName,
            String content) {

        static Whole of(SavedChart chart, String caseName) {
            return new Whole(
                    chart.id(),
                    chart.name(),
                    chart.owner(),
                    chart.savedAt().toString(),
                    versionOf(chart),
                    chart.items(),
                    caseName,
                    chart.content());
        }
    }

    record Conflict(String error, String savedBy, String savedAt, long version) {

        static Conflict of(SavedChart chart) {
            return new Conflict(
                    "Somebody else has saved this chart since you opened it.",
                    chart.savedBy(),
                    chart.savedAt().toString(),
                    versionOf(chart));
        }
    }

    private static long versionOf(SavedChart chart) {
        Long version = chart.version();
        return version == null ? 0 : version;
    }
}
