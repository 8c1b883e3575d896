package lantern.identity.index;

import lantern.identity.profile.Trace;
import lantern.model.entity.EntityId;
import lantern.model.report.ReportId;

/**
 * A mention as the index keeps it.
 *
 * @param audience the key of its report's audience
 * @param entity whom it means now
 */
public record Placed(ReportId report, String audience, EntityId entity, Trace trace) {

    Placed at(EntityId other) {
        return new Placed(report, audience, other, trace);
    }
}
