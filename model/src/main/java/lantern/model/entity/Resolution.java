package lantern.model.entity;

import java.util.List;

/** Who a report's mentions mean: a placement for each of them, and the joints that follow. */
public record Resolution(List<Placement> placements, List<Joint> joints) {

    public Resolution {
        placements = List.copyOf(placements);
        joints = List.copyOf(joints);
    }
}
