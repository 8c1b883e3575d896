package lantern.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantern.model.access.Audience;
import lantern.model.entity.Clue;
import lantern.model.entity.EntityId;
import lantern.model.entity.Joint;
import lantern.model.entity.Placement;
import lantern.model.entity.Resolution;
import lantern.model.entity.Verdict;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.port.EvidenceStore.Recorded;
import lantern.model.port.Filing;
import lantern.model.port.Submission;

/**
 * Files drafts into a store and settles who is meant by the simplest rule that keeps to the port:
 * within an audience the same words are the same person; across two audiences they are joined, for
 * sure unless the name ends in a question mark.
 */
final class Desk {

    private static final List<Clue> ALIKE = List.of(new Clue("name", "written alike", 7.5));

    private final Neo4jStore store;
    private final Map<String, Map<Audience, EntityId>> known = new TreeMap<>();

    Desk(Neo4jStore store) {
        this.store = store;
    }

    Recorded file(Draft draft) {
        return store.evidence().record(filing(draft));
    }

    void fileAll(Draft... drafts) {
        Stream.of(drafts).forEach(this::file);
    }

    /** Files it with sure joints by which the first of its people leans on each of the others. */
    EntityId fileLeaning(Draft draft, EntityId... others) {
        Filing plain = filing(draft);
        EntityId lone = plain.resolution().placements().getFirst().entity();
        var joints = new ArrayList<Joint>();
        for (EntityId other : others) {
            joints.add(
                    Joint.between(
                            lone,
                            other,
                            true,
                            10.5,
                            ALIKE,
                            Set.of(draft.audience()),
                            Set.of(lone)));
        }
        store.evidence()
                .record(
                        new Filing(
                                plain.evidence(),
                                new Resolution(plain.resolution().placements(), joints),
                                plain.submission()));
        return lone;
    }

    Filing filing(Draft draft) {
        Evidence evidence = draft.evidence();
        var placements = new ArrayList<Placement>();
        var joints = new ArrayList<Joint>();
        for (Mention mention : evidence.mentions()) {
            placements.add(place(mention, draft.audience(), joints));
        }
        return new Filing(
                evidence,
                new Resolution(placements, joints),
                draft.submission(Submission.State.DONE));
    }

    Placement place(Mention mention, Audience audience, List<Joint> joints) {
        if (mention.kind().identity() == EntityKind.Identity.EXACT) {
            EntityId id = EntityId.ofValue(mention.kind(), mention.find(Field.VALUE).orElseThrow());
            return new Placement(mention.id(), id, new Verdict.Unseen());
        }
        Map<Audience, EntityId> here =
                known.computeIfAbsent(mention.kind() + " " + mention.words(), _ -> new TreeMap<>());
        EntityId there = here.get(audience);
        if (there != null) {
            return new Placement(mention.id(), there, new Verdict.Same(there, 7.5, ALIKE));
        }
        EntityId founded = EntityId.foundedBy(mention.id(), mention.kind());
        here.forEach((other, id) ->
                joints.add(
                        joint(
                                id,
                                founded,
                                !mention.words().endsWith("?"),
                                Set.of(audience, other))));
        here.put(audience, founded);
        return new Placement(mention.id(), founded, new Verdict.Unseen());
    }

    static Joint joint(EntityId one, EntityId other, boolean sure, Set<Audience> audiences) {
        return Joint.between(one, other, sure, 7.5, ALIKE, audiences, Set.of());
    }

    /** Whom the desk took a person of this name for, in one audience. */
    EntityId person(String name, String audience) {
        return id(Thing.person(name), audience);
    }

    EntityId id(Thing thing, String audience) {
        if (thing.kind().identity() == EntityKind.Identity.EXACT) {
            return EntityId.ofValue(
                    thing.kind(),
                    java.util.Objects.requireNonNull(thing.fields().get(Field.VALUE)));
        }
        EntityId id =
                known.getOrDefault(thing.kind() + " " + thing.words(), Map.of())
                        .get(Audience.parse(audience));
        if (id == null) {
            throw new AssertionError("nobody filed a report of " + thing.words());
        }
        return id;
    }
}
