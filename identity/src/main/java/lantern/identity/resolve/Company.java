package lantern.identity.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import lantern.identity.compare.Beside;
import lantern.identity.index.Contents;
import lantern.model.entity.EntityId;
import lantern.model.report.ReportId;

/**
 * Who is named, in other reports of one audience, beside what a report shares with them.
 *
 * @param links who and what the report shares: ours, theirs
 * @param named whom each of those other reports names
 * @param beside of everybody so named, what they are named beside
 * @param rare those of the shared whom only few reports name
 */
record Company(
        SortedMap<EntityId, EntityId> links,
        SortedMap<ReportId, SortedSet<EntityId>> named,
        SortedMap<EntityId, Set<EntityId>> beside,
        Set<EntityId> rare) {

    /** Whom no more reports than this name is known to few. */
    private static final int FEW_REPORTS = 6;

    /** Whoever more reports than this name says little of whom else they mean. */
    private static final int MOST_REPORTS = 32;

    /** In a longer list of people beside each other nobody keeps company. */
    static final int MOST_PEOPLE = 60;

    /**
     * @param report the one that shares them, itself not looked at
     * @param read whom reports name, as far as they were looked up
     */
    static Company of(
            Contents reports,
            String audience,
            ReportId report,
            SortedMap<EntityId, EntityId> links,
            Map<ReportId, SortedSet<EntityId>> read) {
        var linked = new TreeMap<ReportId, Set<EntityId>>();
        var rare = new HashSet<EntityId>();
        for (EntityId link : new TreeSet<>(links.values())) {
            SortedSet<ReportId> naming = reports.reportsWith(link, audience, MOST_REPORTS);
            if (naming.size() <= FEW_REPORTS) {
                rare.add(link);
            }
            for (ReportId other : naming) {
                if (!other.equals(report)) {
                    linked.computeIfAbsent(other, _ -> new HashSet<>()).add(link);
                }
            }
        }
        var named = new TreeMap<ReportId, SortedSet<EntityId>>();
        var beside = new TreeMap<EntityId, Set<EntityId>>();
        linked.forEach((other, shared) -> {
            SortedSet<EntityId> people =
                    read.computeIfAbsent(other, it -> reports.people(it, MOST_PEOPLE));
            named.put(other, people);
            people.forEach(
                    person -> beside.computeIfAbsent(person, _ -> new HashSet<>()).addAll(shared));
        });
        return new Company(new TreeMap<>(links), named, beside, rare);
    }

    Set<EntityId> people() {
        return beside.keySet();
    }

    /**
     * What both are named beside, not counting the two themselves.
     *
     * @param fitting whom each of ours may be by the name
     */
    Beside of(EntityId ours, EntityId theirs, Map<EntityId, List<EntityId>> fitting) {
        EntityId own = links.get(ours);
        int others = 0;
        int points = 0;
        for (EntityId link : beside.getOrDefault(theirs, Set.of())) {
            if (!link.equals(theirs) && !link.equals(own)) {
                others++;
                points += rare.contains(link) ? 2 : 1;
            }
        }
        int alike = others == 0 ? 0 : alike(ours, theirs, fitting);
        return new Beside(others, alike, points + alike / 2);
    }

    /**
     * In the report that has most of them, how many others of ours may be somebody there by the
     * name: that the names of a whole household fit is no chance.
     */
    private int alike(EntityId ours, EntityId theirs, Map<EntityId, List<EntityId>> fitting) {
        Set<EntityId> counted = beside.getOrDefault(theirs, Set.of());
        int most = 0;
        for (Set<EntityId> there : named.values()) {
            if (there.contains(theirs)) {
                int others = 0;
                for (Map.Entry<EntityId, List<EntityId>> other : fitting.entrySet()) {
                    EntityId link = links.get(other.getKey());
                    boolean apart =
                            !other.getKey().equals(ours)
                                    && (link == null || !counted.contains(link));
                    others += apart && fitsOneOf(other.getValue(), there, theirs) ? 1 : 0;
                }
                most = Math.max(most, others);
            }
        }
        return most;
    }

    private static boolean fitsOneOf(List<EntityId> fitting, Set<EntityId> there, EntityId butFor) {
        return fitting.stream().anyMatch(one -> there.contains(one) && !one.equals(butFor));
    }
}
