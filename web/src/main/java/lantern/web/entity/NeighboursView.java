package lantern.web.entity;

import java.util.List;
import lantern.model.entity.EntityRecord.NeighbourCount;

/** The preview of an expansion: {@code Neighbours} of the browser's api.ts. */
public record NeighboursView(List<Count> counts) {

    public static NeighboursView of(List<NeighbourCount> counts) {
        return new NeighboursView(counts.stream().map(Count::of).toList());
    }

    record Count(String kind, String tie, String tieLabel, int count) {

        static Count of(NeighbourCount count) {
            return new Count(
                    count.kind().label(), count.tie().name(), count.tie().label(), count.count());
        }
    }
}
