package lantern.model.entity;

import java.util.List;

/**
 * What the resolver says of a mention: the same as a known entity, a new one, or a person must be
 * asked.
 */
public sealed interface Verdict {

    record Same(EntityId entity, double weight, List<Clue> clues) implements Verdict {
        public Same {
            clues = List.copyOf(clues);
        }
    }

    record Unseen() implements Verdict {}

    record Ask(List<Same> candidates) implements Verdict {
        public Ask {
            candidates = List.copyOf(candidates);
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("a question names somebody");
            }
        }
    }
}
