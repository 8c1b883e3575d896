package lantern.model.port;

import java.util.Map;
import lantern.model.entity.EntityId;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.MentionId;

/**
 * A recorded report with who its mentions mean now.
 *
 * @param evidence its report without the text: an index of names needs none
 */
public record Filed(Evidence evidence, Map<MentionId, EntityId> ends) {

    public Filed {
        ends = Map.copyOf(ends);
    }
}
