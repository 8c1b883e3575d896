package lantern.web.chart;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lantern.cypher.desk.AccountRepository;
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

    private static final int MOST_SHARED = 100;

    private final SavedChartRepository charts;
    private final AccountRepository accounts;
    private final Cases cases;
    private final Clock clock;

    SavedChartController(
            SavedChartRepository charts, AccountRepository accounts, Cases cases, Clock clock) {
        this.charts = charts;
        this.accounts = accounts;
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
                .map(chart -> entry(chart, viewer))
                .toList();
    }

    @GetMapping("/api/charts/{id}")
    Whole find(@PathVariable String id, Viewer viewer) {
        SavedChart chart = open(id, viewer);
        return Whole.of(chart, caseOf(chart, viewer));
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
                                null)),
                viewer);
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
            return ResponseEntity.ok(entry(charts.save(changed), viewer));
        } catch (OptimisticLockingFailureException e) {
            SavedChart theirs = open(id, viewer);
            return ResponseEntity.status(HttpStatus.CONFLICT).body(Conflict.of(theirs));
        }
    }

    @PutMapping("/api/charts/{id}/case")
    Entry putInCase(@PathVariable String id, @RequestBody CaseRequest request, Viewer viewer) {
        SavedChart chart = own(id, viewer);
        cases.put(chart, request.name().strip());
        return entry(chart, viewer);
    }

    /** Lets named users open and change it; whoever is not named any more cannot. */
    @PutMapping("/api/charts/{id}/shared")
    Entry share(@PathVariable String id, @RequestBody ShareRequest request, Viewer viewer) {
        SavedChart chart = own(id, viewer);
        return entry(charts.save(chart.sharedWith(named(request, chart.owner()))), viewer);
    }

    private List<String> named(ShareRequest request, String owner) {
        List<String> names =
                request.users().stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty() && !name.equals(owner))
                        .distinct()
                        .sorted()
                        .toList();
        if (names.size() > MOST_SHARED) {
            throw new IllegalArgumentException(
                    "A chart is shared with " + MOST_SHARED + " users at most.");
        }
        List<String> strangers = names.stream().filter(name -> !accounts.existsById(name)).toList();
        if (!strangers.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no user " + String.join(", ", strangers) + ".");
        }
        return names;
    }

    @DeleteMapping("/api/charts/{id}")
    void delete(@PathVariable String id, Viewer viewer) {
        SavedChart chart = own(id, viewer);
        cases.put(chart, "");
        charts.deleteById(id);
    }

    private SavedChart open(String id, Viewer viewer) {
        return charts.findById(id)
                .filter(chart -> chart.isOpenTo(viewer.user().value()))
                .orElseThrow(() ->
                        new NotFound("There is no such chart, or it is not shared with you."));
    }

    private SavedChart own(String id, Viewer viewer) {
        SavedChart chart = open(id, viewer);
        if (!isOwn(chart, viewer)) {
            throw new IllegalArgumentException(
                    "Only its owner can share a chart, file it or delete it.");
        }
        return chart;
    }

    private static boolean isOwn(SavedChart chart, Viewer viewer) {
        return chart.owner().equals(viewer.user().value());
    }

    private Entry entry(SavedChart chart, Viewer viewer) {
        return Entry.of(chart, caseOf(chart, viewer));
    }

    /** Cases are their owner's own. */
    private String caseOf(SavedChart chart, Viewer viewer) {
        return isOwn(chart, viewer) ? cases.nameOf(chart) : "";
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

    record ShareRequest(List<String> users) {
        ShareRequest {
            users = Needed.list(users, "users");
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
            String caseName,
            List<String> sharedWith) {

        static Entry of(SavedChart chart, String caseName) {
            return new Entry(
                    chart.id(),
                    chart.name(),
                    chart.owner(),
                    chart.savedAt().toString(),
                    versionOf(chart),
                    chart.items(),
                    caseName,
                    chart.sharedWith());
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
            List<String> sharedWith,
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
                    chart.sharedWith(),
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
