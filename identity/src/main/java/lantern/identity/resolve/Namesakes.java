package lantern.identity.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import lantern.identity.compare.Beside;
import lantern.identity.compare.Comparison;
import lantern.identity.index.Contents;
import lantern.identity.profile.Profile;
import lantern.model.entity.EntityId;
import lantern.model.report.ReportId;

/**
 * Who else a lone name may mean by the company that its own reports keep: a "Blackwood" beside the
 * phone of Sharon Blackwood is not Tony's as well because he stands beside somebody else of that
 * report. Without this, lone names would glue a family together.
 */
final class Namesakes {

    /** A lone name of more reports than this is known by more than its company. */
    private static final int MOST_REPORTS = 8;

    private final Contents reports;
    private final Candidates known;
    private final ReportId report;
    private final String audience;
    private final Map<ReportId, SortedSet<EntityId>> read;
    private final Map<EntityId, SortedSet<EntityId>> found = new HashMap<>();

    /**
     * @param report that is being settled, not looked at
     * @param audience in which the lone names stand
     * @param read whom reports name, as far as they were looked up
     */
    Namesakes(
            Contents reports,
            Candidates known,
            ReportId report,
            String audience,
            Map<ReportId, SortedSet<EntityId>> read) {
        this.reports = reports;
        this.known = known;
        this.report = report;
        this.audience = audience;
        this.read = read;
    }

    /** All who are the same as a lone name by what its own reports say. */
    SortedSet<EntityId> of(EntityId lone, Profile profile) {
        return found.computeIfAbsent(lone, _ -> look(lone, profile));
    }

    private SortedSet<EntityId> look(EntityId lone, Profile profile) {
        var all = new TreeSet<EntityId>();
        for (ReportId own : reports.reportsWith(lone, audience, MOST_REPORTS)) {
            if (!own.equals(report)) {
                var links = new TreeMap<EntityId, EntityId>();
                reports.anchors(own).forEach(anchor -> links.put(anchor, anchor));
                Company company = Company.of(reports, audience, own, links, read);
                for (EntityId other : company.people()) {
                    if (!other.equals(lone) && isSame(company, lone, profile, other)) {
                        all.add(other);
                    }
                }
            }
        }
        return all;
    }

    private boolean isSame(Company company, EntityId lone, Profile profile, EntityId other) {
        Profile theirs = known.profile(other, audience, profile);
        if (!theirs.sharesNameWith(profile)) {
            return false;
        }
        Beside beside = company.of(lone, other, Map.<EntityId, List<EntityId>>of());
        return Comparison.ofPeople(profile, theirs, beside).outcome() == Comparison.Outcome.SAME;
    }
}
