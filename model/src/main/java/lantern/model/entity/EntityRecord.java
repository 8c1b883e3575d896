package lantern.model.entity;

import java.util.List;
import java.util.Map;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.TieKind;

/**
 * All that a viewer may know of one entity, each part with the words it came from.
 *
 * @param members the ids that this viewer sees as one
 * @param namings every readable mention, in the order of report date and place
 * @param denied ties that a report says are not so: listed, never drawn
 * @param indicators roles and signs of trafficking
 * @param questions others who may be the same: a person must say
 */
public record EntityRecord(
        EntitySummary summary,
        List<EntityId> members,
        List<Naming> namings,
        List<NeighbourCount> neighbours,
        List<Tie> denied,
        List<Tie> indicators,
        List<Question> questions) {

    public EntityRecord {
        members = List.copyOf(members);
        namings = List.copyOf(namings);
        neighbours = List.copyOf(neighbours);
        denied = List.copyOf(denied);
        indicators = List.copyOf(indicators);
        questions = List.copyOf(questions);
    }

    /**
     * One mention of it.
     *
     * @param why how Lantern came to take these words as this entity, and that as one with the one
     *     shown; empty for the first mention of all
     */
    public record Naming(
            MentionId id,
            EntityId member,
            String words,
            Map<Field, String> fields,
            Source source,
            List<Clue> why) {
        public Naming {
            fields = Map.copyOf(fields);
            why = List.copyOf(why);
        }
    }

    /** How many entities of one kind are tied to it by one kind of tie. */
    public record NeighbourCount(EntityKind kind, TieKind tie, int count) {}

    public record Question(EntitySummary other, double weight, List<Clue> clues) {
        public Question {
            clues = List.copyOf(clues);
        }
    }
}
