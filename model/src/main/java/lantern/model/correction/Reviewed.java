package lantern.model.correction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantern.model.entity.EntityId;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;

/**
 * A report as it was read, with what analysts put right.
 *
 * @param read what the extraction read, with the whole text
 * @param made mentions that corrections made
 * @param corrections those that hold, in the order in which they were decided
 * @param ends where each mention ends, whether it counts or not
 */
public record Reviewed(
        Evidence read,
        List<Mention> made,
        List<Correction> corrections,
        Map<MentionId, EntityId> ends) {

    public Reviewed {
        made = List.copyOf(made);
        corrections = List.copyOf(corrections);
        ends = Map.copyOf(ends);
    }

    /**
     * What counts, under the corrections that can still be applied.
     *
     * @param reader for mentions that are not made yet
     */
    public CorrectedEvidence corrected(MentionReader reader) {
        CorrectedEvidence corrected = uncorrected(reader);
        corrections.forEach(corrected::tryApply);
        return corrected;
    }

    /** What was read, ready to be corrected. */
    public CorrectedEvidence uncorrected(MentionReader reader) {
        var known = new HashMap<MentionId, Mention>();
        made.forEach(mention -> known.put(mention.id(), mention));
        return new CorrectedEvidence(
                read,
                (report, kind, span) -> {
                    Mention mention = known.get(MentionId.of(span, kind));
                    return mention == null ? reader.read(report, kind, span) : mention;
                });
    }

    /** Where the mentions that count end. */
    public Map<MentionId, EntityId> endsOf(Evidence evidence) {
        Set<MentionId> counting = new HashSet<>();
        evidence.mentions().forEach(mention -> counting.add(mention.id()));
        var counted = new HashMap<MentionId, EntityId>(ends);
        counted.keySet().retainAll(counting);
        return counted;
    }
}
