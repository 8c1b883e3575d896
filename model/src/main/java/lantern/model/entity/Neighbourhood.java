package lantern.model.entity;

import java.util.List;
import java.util.SortedMap;
import lantern.model.evidence.EntityKind;

/**
 * What an expansion brings.
 *
 * @param items those that are new
 * @param ties all ties among the new and those that were already on the chart
 * @param notShown how many more of each kind were left out by the limit
 */
public record Neighbourhood(
        List<EntitySummary> items, List<Tie> ties, SortedMap<EntityKind, Integer> notShown) {

    public Neighbourhood {
        items = List.copyOf(items);
        ties = List.copyOf(ties);
    }
}
