package lantern.cypher.decide;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lantern.model.access.Audience;
import lantern.model.access.UserId;
import lantern.model.entity.Decision;
import lantern.model.entity.DecisionId;
import lantern.model.entity.EntityId;
import lantern.model.entity.Judgement;
import lantern.model.evidence.MentionId;
import lantern.model.report.ReportId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A decision as a node.
 *
 * @param entities that it concerns
 * @param lefts which entity each moved mention left
 * @param sequence the store's position after it
 */
record DecisionRow(
        Decision decision, List<EntityId> entities, Map<MentionId, EntityId> lefts, long sequence) {

    /** Made of what was decided, when and by whom: no count of decisions shows in it. */
    static DecisionId id(Judgement judgement, UserId by, Instant at) {
        byte[] content =
                String.join("\u0000", kind(judgement), text(judgement), by.value(), at.toString())
                        .getBytes(StandardCharsets.UTF_8);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return new DecisionId("decision-" + HexFormat.of().formatHex(hash, 0, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static Map<String, Object> properties(Decision decision, Ruling ruling, long sequence) {
        var row = new HashMap<String, Object>();
        row.put("id", decision.id().value());
        row.put("sequence", sequence);
        row.put("kind", kind(decision.judgement()));
        row.put("by", decision.by().value());
        row.put("at", decision.at().atOffset(ZoneOffset.UTC));
        row.put("reason", decision.reason());
        row.put("audiences", Bench.keys(decision.audiences()));
        row.put("entities", ruling.entities().stream().map(EntityId::value).toList());
        switch (decision.judgement()) {
            case Judgement.Merge(var first, var second) ->
                    row.put("about", List.of(first.value(), second.value()));
            case Judgement.Forbid(var first, var second) ->
                    row.put("about", List.of(first.value(), second.value()));
            case Judgement.Split(var mentions) ->
                    row.put("about", mentions.stream().map(MentionId::value).toList());
            case Judgement.Correct(var correction) ->
                    row.put("about", CorrectionText.of(correction));
            case Judgement.Undo(var earlier) -> row.put("about", List.of(earlier.value()));
        }
        decision.findCorrected().ifPresent(report -> row.put("report", report.value()));
        List<Move> moves = ruling.moves();
        if (!moves.isEmpty()) {
            row.put("mentions", moves.stream().map(move -> move.mention().value()).toList());
            row.put("lefts", moves.stream().map(move -> move.from().value()).toList());
            row.put("ends", moves.stream().map(move -> move.to().value()).toList());
        }
        return row;
    }

    static DecisionRow of(Record row) {
        Value node = row.get("decision");
        var moved = new HashMap<MentionId, EntityId>();
        var lefts = new HashMap<MentionId, EntityId>();
        Value mentions = node.get("mentions");
        for (int i = 0; !mentions.isNull() && i < mentions.size(); i++) {
            var mention = new MentionId(mentions.get(i).asString());
            moved.put(mention, new EntityId(node.get("ends").get(i).asString()));
            lefts.put(mention, new EntityId(node.get("lefts").get(i).asString()));
        }
        var decision =
                new Decision(
                        new DecisionId(node.get("id").asString()),
                        judgement(node),
                        new UserId(node.get("by").asString()),
                        node.get("at").asOffsetDateTime().toInstant(),
                        node.get("reason").asString(),
                        Set.copyOf(
                                node.get("audiences")
                                        .asList(key -> Audience.parse(key.asString()))),
                        row.get("undone").asBoolean(),
                        moved,
                        report(node));
        return new DecisionRow(
                decision, entities(node.get("entities")), lefts, node.get("sequence").asLong());
    }

    static List<EntityId> entities(Value ids) {
        return ids.asList(id -> new EntityId(id.asString()));
    }

    private static @Nullable ReportId report(Value node) {
        Value report = node.get("report");
        return report.isNull() ? null : new ReportId(report.asString());
    }

    private static Judgement judgement(Value node) {
        List<String> about = node.get("about").asList(Value::asString);
        return switch (node.get("kind").asString()) {
            case "MERGE" ->
                    new Judgement.Merge(
                            new EntityId(about.getFirst()), new EntityId(about.getLast()));
            case "FORBID" ->
                    new Judgement.Forbid(
                            new EntityId(about.getFirst()), new EntityId(about.getLast()));
            case "SPLIT" -> new Judgement.Split(about.stream().map(MentionId::new).toList());
            case "CORRECT" ->
                    new Judgement.Correct(
                            CorrectionText.correction(
                                    about, new ReportId(node.get("report").asString())));
            case "UNDO" -> new Judgement.Undo(new DecisionId(about.getFirst()));
            default -> throw new IllegalStateException("a decision of no known kind: " + node);
        };
    }

    private static String kind(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Merge _ -> "MERGE";
            case Judgement.Forbid _ -> "FORBID";
            case Judgement.Split _ -> "SPLIT";
            case Judgement.Correct _ -> "CORRECT";
            case Judgement.Undo _ -> "UNDO";
        };
    }

    private static String text(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Merge(var first, var second) -> first + "\u0000" + second;
            case Judgement.Forbid(var first, var second) -> first + "\u0000" + second;
            case Judgement.Split(var mentions) ->
                    mentions.stream()
                            .map(MentionId::value)
                            .sorted()
                            .collect(Collectors.joining("\u0000"));
            case Judgement.Correct(var correction) ->
                    correction.report()
                            + "\u0000"
                            + String.join("\u0000", CorrectionText.of(correction));
            case Judgement.Undo(var earlier) -> earlier.value();
        };
    }
}
