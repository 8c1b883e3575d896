package lantern.web.chart;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lantern.cypher.desk.CaseFile;
import lantern.cypher.desk.CaseFileRepository;
import lantern.cypher.desk.SavedChart;
import org.springframework.stereotype.Component;

/** Which of its owner's cases a chart belongs to. */
@Component
final class Cases {

    private static final int LONGEST_NAME = 200;

    private final CaseFileRepository cases;
    private final Clock clock;

    Cases(CaseFileRepository cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** The name of the chart's case, empty when it is in none. */
    String nameOf(SavedChart chart) {
        return ofOwner(chart).stream()
                .filter(file -> file.charts().contains(chart.id()))
                .map(CaseFile::name)
                .findFirst()
                .orElse("");
    }

    /**
     * Puts a chart into one case and out of every other.
     *
     * @param name a case that is not there yet is made; empty puts the chart into none
     */
    void put(SavedChart chart, String name) {
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "A case has a name of at most " + LONGEST_NAME + " characters.");
        }
        List<CaseFile> files = ofOwner(chart);
        for (CaseFile file : files) {
            boolean wanted = file.name().equals(name);
            if (file.charts().contains(chart.id()) != wanted) {
                cases.save(with(file, chart, wanted));
            }
        }
        Optional<CaseFile> known =
                files.stream().filter(file -> file.name().equals(name)).findFirst();
        if (!name.isEmpty() && known.isEmpty()) {
            cases.save(
                    new CaseFile(
                            UUID.randomUUID().toString(),
                            name,
                            chart.owner(),
                            "",
                            List.of(chart.id()),
                            clock.instant(),
                            null));
        }
    }

    private List<CaseFile> ofOwner(SavedChart chart) {
        return cases.findByOwnerOrderBySavedAtDesc(chart.owner());
    }

    private CaseFile with(CaseFile file, SavedChart chart, boolean wanted) {
        var charts = new ArrayList<>(file.charts());
        charts.remove(chart.id());
        if (wanted) {
            charts.add(chart.id());
        }
        return new CaseFile(
                file.id(),
                file.name(),
                file.owner(),
                file.notes(),
                charts,
                clock.instant(),
                file.version());
    }
}
