package lantern.ingest.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantern.model.entity.EntityId;
import lantern.model.entity.Placement;
import lantern.model.entity.Verdict;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.MentionId;
import lantern.model.port.Filed;
import lantern.model.port.Filing;
import lantern.model.report.Report;
import lantern.model.report.ReportId;

/**
 * A report that is settled and not recorded yet.
 *
 * @param filed as the index of names takes it in
 */
record Settled(Filing filing, Filed filed) {

    static Settled of(Filing filing) {
        Evidence evidence = filing.evidence();
        Report report = evidence.report();
        Report brief =
                new Report(
                        report.id(),
                        report.origin(),
                        report.format(),
                        report.title(),
                        report.about(),
                        report.handling(),
                        "",
                        List.of());
        Map<MentionId, EntityId> ends = new HashMap<>();
        for (Placement placement : filing.resolution().placements()) {
            ends.put(placement.mention(), placement.entity());
        }
        return new Settled(
                filing,
                new Filed(new Evidence(brief, evidence.mentions(), evidence.statements()), ends));
    }

    ReportId id() {
        return evidence().report().id();
    }

    Evidence evidence() {
        return filing.evidence();
    }

    /** How many entities it brings. */
    int unseen() {
        Set<EntityId> founded = new HashSet<>();
        for (Placement placement : filing.resolution().placements()) {
            if (!(placement.verdict() instanceof Verdict.Same)) {
                founded.add(placement.entity());
            }
        }
        return founded.size();
    }
}
