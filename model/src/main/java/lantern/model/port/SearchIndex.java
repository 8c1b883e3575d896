package lantern.model.port;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.MentionId;

/**
 * Finds entities by what is written of them: a name or part of one in any order and script, a phone
 * in any form, a plate. Scores rest only on the query and what the viewer may read.
 */
public interface SearchIndex {

    /**
     * @param kinds which kinds, empty for all
     * @return best first, one a stored entity; entities that the viewer sees as one are still apart
     */
    List<Hit> find(String query, Set<EntityKind> kinds, Viewer viewer, int limit);

    /**
     * A decision was taken: these mentions now mean other entities; none where it moved nothing.
     */
    void moved(Map<MentionId, EntityId> ends, long position);

    /** Forgets a report that was deleted. */
    void forget(lantern.model.report.ReportId report, long position);

    /**
     * @param field what matched: NAME, VALUE, POSTCODE …
     * @param words the mention's words that matched
     * @param highlights pairs of offsets into the words
     */
    record Hit(
            EntityId entity,
            EntityKind kind,
            double score,
            Field field,
            String words,
            MentionId mention,
            List<Highlight> highlights) {
        public Hit {
            highlights = List.copyOf(highlights);
        }
    }

    record Highlight(int start, int end) {}
}
