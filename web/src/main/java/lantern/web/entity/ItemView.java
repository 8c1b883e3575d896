package lantern.web.entity;

import java.util.List;
import lantern.model.entity.EntitySummary;

/** An entity on the screen: {@code Item} of the browser's api.ts. */
public record ItemView(
        String id,
        String kind,
        String label,
        String detail,
        String country,
        String standing,
        boolean child,
        int reports,
        String marking,
        List<String> restrictedTo) {

    public static ItemView of(EntitySummary summary) {
        return new ItemView(
                summary.id().value(),
                summary.kind().label(),
                summary.label(),
                summary.detail(),
                summary.country(),
                summary.standing().name(),
                summary.child(),
                summary.reports(),
                summary.marking().label(),
                List.copyOf(summary.restrictedTo()));
    }
}
