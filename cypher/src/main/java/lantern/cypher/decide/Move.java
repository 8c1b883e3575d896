package lantern.cypher.decide;

import java.util.Map;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.MentionId;

/** A mention that leaves one entity for another of the same kind. */
record Move(MentionId mention, EntityId from, EntityId to, EntityKind kind) {

    Map<String, Object> row() {
        return Map.of(
                "mention",
                mention.value(),
                "from",
                from.value(),
                "to",
                to.value(),
                "label",
                kind.label());
    }
}
