package lantern.identity.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lantern.model.entity.Clue;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;

/**
 * Mentions of one report that mean the same person, organisation or address by that report alone.
 *
 * @param members in the order of the text, the first of them founds the entity
 * @param reasons why each member but the first belongs
 * @param notThese founders of other clusters that the report says are somebody else
 */
public record Cluster(
        List<Mention> members, Map<MentionId, Clue> reasons, Set<MentionId> notThese) {

    public Cluster {
        members = List.copyOf(members);
        reasons = Map.copyOf(reasons);
        notThese = Set.copyOf(notThese);
    }

    public Mention founder() {
        return members.getFirst();
    }

    public EntityKind kind() {
        return founder().kind();
    }
}
