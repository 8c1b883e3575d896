package lantern.web.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantern.model.access.Viewer;
import lantern.model.correction.Addition;
import lantern.model.correction.CorrectedEvidence;
import lantern.model.correction.Correction;
import lantern.model.correction.MentionReader;
import lantern.model.correction.Reviewed;
import lantern.model.entity.EntityId;
import lantern.model.entity.Placement;
import lantern.model.entity.Resolution;
import lantern.model.entity.Verdict;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.port.CorrectionLedger;
import lantern.model.port.DecisionLedger.Decided;
import lantern.model.port.Filed;
import lantern.model.port.Resolver;
import lantern.model.report.ReportId;

/**
 * Puts the reading of a report right: reads the words an analyst points at, settles who is meant as
 * of any report, and lets search and resolution know.
 */
public final class Corrections {

    private final CorrectionLedger ledger;
    private final Resolver resolver;
    private final MentionReader reader;

    public Corrections(CorrectionLedger ledger, Resolver resolver, MentionReader reader) {
        this.ledger = ledger;
        this.resolver = resolver;
        this.reader = reader;
    }

    /**
     * @throws IllegalArgumentException when it cannot be corrected so; the message is for the
     *     analyst
     */
    public Decided correct(Correction correction, String reason, Viewer by) {
        Optional<Addition> addition =
                ledger.findReviewed(correction.report())
                        .flatMap(reviewed -> addition(correction, reviewed));
        return ledger.correct(correction, addition, reason, by);
    }

    private Optional<Addition> addition(Correction correction, Reviewed reviewed) {
        CorrectedEvidence corrected = reviewed.corrected(reader);
        corrected.apply(correction);
        return additions(corrected, reviewed).stream().findFirst();
    }

    /** Takes in what a report is read to say now. */
    public void relearn(ReportId report, long position) {
        ledger.findReviewed(report)
                .ifPresent(reviewed -> {
                    Evidence evidence = reviewed.corrected(reader).evidence();
                    resolver.learn(new Filed(evidence, reviewed.endsOf(evidence)), position);
                });
    }

    /**
     * Brings the corrections that hold to bear on a newer extraction of a report, which has been
     * recorded and learned in the place of the earlier one.
     */
    public void reapply(ReportId report) {
        ledger.findReviewed(report)
                .filter(reviewed -> !reviewed.corrections().isEmpty())
                .ifPresent(reviewed -> {
                    List<Addition> additions = additions(reviewed.corrected(reader), reviewed);
                    relearn(report, ledger.reapply(report, additions));
                });
    }

    /** Every mention that is not in the store, with who is meant by it. */
    private List<Addition> additions(CorrectedEvidence corrected, Reviewed reviewed) {
        List<Mention> made =
                corrected.mentions().values().stream()
                        .filter(mention -> !reviewed.ends().containsKey(mention.id()))
                        .toList();
        if (made.isEmpty()) {
            return List.of();
        }
        Evidence evidence = corrected.evidence();
        Resolution resolution = resolver.resolve(evidence);
        return made.stream()
                .filter(mention -> corrected.counts(mention.id()))
                .map(mention -> addition(mention, evidence, resolution, reviewed.ends()))
                .toList();
    }

    private static Addition addition(
            Mention mention,
            Evidence evidence,
            Resolution resolution,
            Map<MentionId, EntityId> ends) {
        Map<MentionId, Placement> placements = new HashMap<>();
        resolution
                .placements()
                .forEach(placement -> placements.put(placement.mention(), placement));
        Placement placement = Optional.ofNullable(placements.get(mention.id())).orElseThrow();
        Optional<EntityId> mate =
                mention.kind().identity() == EntityKind.Identity.EXACT
                        ? Optional.empty()
                        : mate(mention, placement.entity(), evidence, placements, ends);
        return mate.map(entity -> withMate(mention, placement, entity))
                .orElseGet(() ->
                        new Addition(
                                mention,
                                placement,
                                resolution.joints().stream()
                                        .filter(joint ->
                                                joint.first().equals(placement.entity())
                                                        || joint.second()
                                                                .equals(placement.entity()))
                                        .toList()));
    }

    /**
     * Where the report itself says that it is the same as another of its mentions, it goes where
     * that one is by now: the nearest before it, else the next.
     */
    private static Optional<EntityId> mate(
            Mention mention,
            EntityId entity,
            Evidence evidence,
            Map<MentionId, Placement> placements,
            Map<MentionId, EntityId> ends) {
        List<EntityId> before = new ArrayList<>();
        List<EntityId> after = new ArrayList<>();
        for (Mention other : evidence.mentions()) {
            Placement placed = placements.get(other.id());
            EntityId end = ends.get(other.id());
            if (placed != null && end != null && placed.entity().equals(entity)) {
                (other.span().start() < mention.span().start() ? before : after).add(end);
            }
        }
        return before.isEmpty() ? after.stream().findFirst() : Optional.of(before.getLast());
    }

    private static Addition withMate(Mention mention, Placement placement, EntityId entity) {
        Verdict verdict =
                placement.verdict() instanceof Verdict.Same(_, var weight, var clues)
                        ? new Verdict.Same(entity, weight, clues)
                        : new Verdict.Same(entity, 0, List.of());
        return new Addition(mention, new Placement(mention.id(), entity, verdict), List.of());
    }
}
