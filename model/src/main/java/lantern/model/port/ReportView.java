package lantern.model.port;

import java.util.Map;
import lantern.model.correction.Marks;
import lantern.model.entity.EntityId;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.MentionId;

/**
 * A report opened by a viewer.
 *
 * @param evidence what counts, with the whole text
 * @param meant which entity each mention means to this viewer
 * @param marks what corrections changed
 */
public record ReportView(Evidence evidence, Map<MentionId, EntityId> meant, Marks marks) {

    public ReportView {
        meant = Map.copyOf(meant);
    }
}
