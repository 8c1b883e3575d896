package lantern.identity.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import lantern.identity.profile.Trace;
import lantern.model.entity.EntityId;
import lantern.model.report.ReportId;

/** Reports that are settled and being recorded: who comes after them counts on them. */
final class Expected {

    private final Map<ReportId, Overlay> reports = new LinkedHashMap<>();

    void add(ReportId report, Overlay mentions) {
        reports.put(report, mentions);
    }

    boolean remove(ReportId report) {
        return reports.remove(report) != null;
    }

    void withKey(String key, Consumer<Placed> consumer) {
        reports.values().forEach(report -> report.withKey(key).forEach(consumer));
    }

    boolean holds(EntityId entity, String audience) {
        return reports.values().stream()
                .anyMatch(report -> !report.traces(entity, audience).isEmpty());
    }

    Set<ReportId> reportsOf(EntityId entity, String audience) {
        Set<ReportId> all = new HashSet<>();
        reports.values().forEach(report -> all.addAll(report.reportsOf(entity, audience)));
        return all;
    }

    List<Placed> mentionsIn(ReportId report) {
        Overlay held = reports.get(report);
        return held == null ? List.of() : held.mentionsIn(report);
    }

    List<Trace> traces(EntityId entity, String audience) {
        List<Trace> traces = new ArrayList<>();
        reports.values().forEach(report -> traces.addAll(report.traces(entity, audience)));
        return traces;
    }
}
