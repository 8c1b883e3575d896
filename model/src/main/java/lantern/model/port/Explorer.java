package lantern.model.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntityRecord;
import lantern.model.entity.EntityRecord.NeighbourCount;
import lantern.model.entity.EntitySummary;
import lantern.model.entity.Neighbourhood;
import lantern.model.entity.Tie;
import lantern.model.evidence.EntityKind;
import lantern.model.report.ReportId;

/**
 * Reads the network through a viewer's eyes. Entities that the viewer sees as one are one: any of
 * their ids stands for all, and the smallest is the one shown. An id that the viewer may not know
 * of is as if it did not exist.
 */
public interface Explorer {

    /** Those of the ids that the viewer may see, by the id that was asked for. */
    Map<EntityId, EntitySummary> summaries(Collection<EntityId> ids, Viewer viewer);

    Optional<EntityRecord> findRecord(EntityId id, Viewer viewer);

    List<NeighbourCount> countNeighbours(EntityId id, Viewer viewer);

    /**
     * @param kinds which neighbours, empty for all
     * @param limit at most how many new items; the ones with most sources come first
     */
    Neighbourhood expand(
            EntityId id, Set<EntityKind> kinds, int limit, Set<EntityId> onChart, Viewer viewer);

    /** Every tie that is not denied among the entities, ordered by ends and kind. */
    List<Tie> ties(Collection<EntityId> ids, Viewer viewer);

    Optional<ReportView> findReport(ReportId id, Viewer viewer);
}
