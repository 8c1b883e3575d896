package lantern.model.correction;

import java.util.List;
import lantern.model.entity.Joint;
import lantern.model.entity.Placement;
import lantern.model.evidence.Mention;

/**
 * A mention that a correction makes, with who is meant by it.
 *
 * @param joints that follow from it
 */
public record Addition(Mention mention, Placement placement, List<Joint> joints) {

    public Addition {
        joints = List.copyOf(joints);
        if (!placement.mention().equals(mention.id())) {
            throw new IllegalArgumentException("another mention is placed: " + placement.mention());
        }
    }
}
