package lantern.identity.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantern.identity.profile.Trace;
import lantern.model.entity.EntityId;
import lantern.model.report.ReportId;

/**
 * Mentions in memory: those that the index has taken in since its reader was opened, found at once
 * without opening a reader a report; or those of a report that is being resolved.
 */
public final class Overlay {

    private final Map<String, List<Placed>> byKey = new HashMap<>();
    private final Map<String, List<Trace>> byEntity = new HashMap<>();
    private final Map<String, Set<ReportId>> reportsOf = new HashMap<>();
    private final Map<ReportId, List<Placed>> reports = new HashMap<>();
    private int size;

    /**
     * @param keys under which it is found
     */
    public void add(Placed placed, Collection<String> keys) {
        size++;
        String seen = Columns.seen(placed.entity(), placed.audience());
        reports.computeIfAbsent(placed.report(), _ -> new ArrayList<>()).add(placed);
        reportsOf.computeIfAbsent(seen, _ -> new HashSet<>()).add(placed.report());
        byEntity.computeIfAbsent(seen, _ -> new ArrayList<>()).add(placed.trace());
        for (String key : keys) {
            byKey.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(placed);
        }
    }

    List<Placed> withKey(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    List<Trace> traces(EntityId entity, String audience) {
        return byEntity.getOrDefault(Columns.seen(entity, audience), List.of());
    }

    boolean hasReport(ReportId report) {
        return reports.containsKey(report);
    }

    Set<ReportId> reportsOf(EntityId entity, String audience) {
        return reportsOf.getOrDefault(Columns.seen(entity, audience), Set.of());
    }

    List<Placed> mentionsIn(ReportId report) {
        return reports.getOrDefault(report, List.of());
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    void clear() {
        byKey.clear();
        byEntity.clear();
        reports.clear();
        reportsOf.clear();
        size = 0;
    }
}
