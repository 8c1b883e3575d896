package lantern.cypher.decide;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lantern.cypher.row.Texts;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Graph;
import lantern.cypher.run.Sight;
import lantern.model.access.Audience;
import lantern.model.entity.DecisionId;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.MentionId;
import org.neo4j.driver.Record;

/**
 * What one decision is taken with: the open transaction, what the decider may see, and its id.
 *
 * @param sequence the store's position after it
 */
record Bench(Graph graph, Sight sight, DecisionId decision, long sequence) {

    /** A person's word outweighs any sum of clues. */
    private static final double DECIDED = 100;

    private static final CypherFile ENTITIES = CypherFile.named("decide/entities");
    private static final CypherFile MENTIONS = CypherFile.named("decide/mentions");
    private static final CypherFile WITHDRAWN = CypherFile.named("decide/withdrawn");
    private static final CypherFile MOVE_WITHDRAWN = CypherFile.named("decide/move-withdrawn");
    private static final CypherFile JOIN = CypherFile.named("write/joints");
    private static final CypherFile MOVE = CypherFile.named("decide/move-mentions");
    private static final CypherFile FIRST_ENDS = CypherFile.named("decide/move-first-ends");
    private static final CypherFile SECOND_ENDS = CypherFile.named("decide/move-second-ends");

    /** Those of the entities that the decider may know of. */
    List<Known> known(Collection<EntityId> ids) {
        List<String> asked = ids.stream().map(EntityId::value).distinct().sorted().toList();
        return sight.rows(ENTITIES, Map.of("ids", asked)).stream()
                .map(row ->
                        new Known(
                                new EntityId(row.get("id").asString()),
                                Texts.kind(row.get("labels")),
                                Set.copyOf(
                                        row.get("audiences")
                                                .asList(key -> Audience.parse(key.asString()))),
                                row.get("mentions").asInt()))
                .toList();
    }

    /**
     * @throws IllegalArgumentException when the decider may not know of it
     */
    Known known(EntityId id) {
        return known(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such entity: " + id));
    }

    /** Those of the mentions that count and that the decider may read, by rising id. */
    List<Ended> mentions(Collection<MentionId> ids) {
        return ended(ids, List.of(MENTIONS));
    }

    /** The same, with those that a correction has set aside. */
    List<Ended> mentionsAsideToo(Collection<MentionId> ids) {
        return ended(ids, List.of(MENTIONS, WITHDRAWN));
    }

    private List<Ended> ended(Collection<MentionId> ids, List<CypherFile> files) {
        List<String> keys = ids.stream().map(MentionId::value).distinct().sorted().toList();
        return files.stream()
                .flatMap(file -> sight.rows(file, Map.of("keys", keys)).stream())
                .map(Bench::ended)
                .sorted(Comparator.comparing(Ended::id))
                .toList();
    }

    private static Ended ended(Record row) {
        return new Ended(
                new MentionId(row.get("mention").asString()),
                new EntityId(row.get("entity").asString()),
                Texts.kind(row.get("labels")),
                Audience.parse(row.get("audience").asString()),
                row.get("recorded").asLong());
    }

    void join(EntityId one, EntityId other, Set<Audience> audiences) {
        EntityId first = one.compareTo(other) < 0 ? one : other;
        EntityId second = first.equals(one) ? other : one;
        Map<String, Object> properties =
                Map.of(
                        "key",
                        first + ">" + second + ">" + decision,
                        "decision",
                        decision.value(),
                        "sure",
                        true,
                        "weight",
                        DECIDED,
                        "clues",
                        List.of(),
                        "audiences",
                        keys(audiences));
        graph.run(
                JOIN,
                Map.of(
                        "joints",
                        List.of(
                                Map.of(
                                        "first",
                                        first.value(),
                                        "second",
                                        second.value(),
                                        "properties",
                                        properties))));
    }

    /**
     * Mentions end elsewhere, and so do the statements that rest on them; those that are set aside
     * too, so that they come back to where they belong.
     */
    void move(List<Move> moves) {
        List<Map<String, Object>> rows = moves.stream().map(Move::row).toList();
        graph.runOnAll(MOVE, "moves", rows, Map.of());
        graph.runOnAll(MOVE_WITHDRAWN, "moves", rows, Map.of());
        graph.runOnAll(FIRST_ENDS, "moves", rows, Map.of());
        graph.runOnAll(SECOND_ENDS, "moves", rows, Map.of());
    }

    static List<String> keys(Set<Audience> audiences) {
        return audiences.stream().map(Audience::key).sorted().collect(Collectors.toList());
    }

    /** An entity as the decider knows it. */
    record Known(EntityId id, EntityKind kind, Set<Audience> audiences, int mentions) {}

    /**
     * A mention and where it ends.
     *
     * @param recorded the store's position after it came
     */
    record Ended(
            MentionId id, EntityId entity, EntityKind kind, Audience audience, long recorded) {}
}
