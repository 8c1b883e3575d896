package lantern.model.port;

import java.util.Map;
import lantern.model.entity.EntityId;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.MentionId;

/**
 * A report opened by a viewer.
 *
 * @param evidence with the whole text
 * @param meant which entity each mention means to this viewer
 */
public record ReportView(Evidence evidence, Map<MentionId, EntityId> meant) {

    public ReportView {
        meant = Map.copyOf(meant);
    }
}
