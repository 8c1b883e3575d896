package lantern.chart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntitySummary;
import lantern.model.entity.Standing;
import lantern.model.evidence.EntityKind;

/**
 * Whose names are not shown. Children and people known only as victims, unless the reader is
 * cleared for them and says so.
 */
public enum Masking {
    PROTECT,
    /** The reader is cleared for protected names and has asked for them. */
    SHOW;

    /**
     * "Child 1", "Victim 2": counted in the order of the ids, so that the same people on a chart
     * have the same numbers each time.
     *
     * @return what stands in place of the name, by the id of each masked person
     */
    Map<EntityId, String> names(List<EntitySummary> entities) {
        Map<EntityId, String> names = new HashMap<>();
        if (this == SHOW) {
            return names;
        }
        Map<String, Integer> counts = new HashMap<>();
        entities.stream()
                .sorted(Comparator.comparing(EntitySummary::id))
                .forEach(entity ->
                        word(entity)
                                .ifPresent(word ->
                                        names.put(
                                                entity.id(),
                                                word + " " + counts.merge(word, 1, Integer::sum))));
        return names;
    }

    private static Optional<String> word(EntitySummary entity) {
        if (entity.kind() != EntityKind.PERSON) {
            return Optional.empty();
        }
        if (entity.child()) {
            return Optional.of("Child");
        }
        return entity.standing() == Standing.VICTIM ? Optional.of("Victim") : Optional.empty();
    }
}
