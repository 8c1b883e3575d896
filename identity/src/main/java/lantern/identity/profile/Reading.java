package lantern.identity.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Statement;

/**
 * What a report by itself tells of who is who: its clusters, and what each mention adds with the
 * keys under which it is found. Made once, for settling the report and for taking it in.
 */
public final class Reading {

    private final List<Mention> mentions;
    private final List<Statement> statements;
    private final List<Cluster> clusters;
    private final SortedMap<MentionId, Trace> traces;
    private final Map<MentionId, SortedSet<String>> keys = new HashMap<>();

    private Reading(Evidence evidence) {
        mentions = evidence.mentions();
        statements = evidence.statements();
        clusters = Clustering.of(evidence);
        traces = Traces.of(evidence, clusters);
        traces.forEach((mention, trace) -> keys.put(mention, Keys.stored(trace)));
    }

    public static Reading of(Evidence evidence) {
        return new Reading(evidence);
    }

    /** Is this the very evidence that was read? What is only equal may be read again. */
    @SuppressWarnings("ReferenceEquality") // comparing the lists would cost as much as reading them
    public boolean isOf(Evidence evidence) {
        return mentions == evidence.mentions() && statements == evidence.statements();
    }

    /** Every person, organisation and address, in the order of their founders. */
    public List<Cluster> clusters() {
        return clusters;
    }

    /** Of every mention, by its id. */
    public SortedMap<MentionId, Trace> traces() {
        return traces;
    }

    /** Under which a mention is stored; empty for exact things. */
    public SortedSet<String> keys(MentionId mention) {
        SortedSet<String> of = keys.get(mention);
        if (of == null) {
            throw new IllegalArgumentException("no such mention in the report: " + mention);
        }
        return of;
    }
}
