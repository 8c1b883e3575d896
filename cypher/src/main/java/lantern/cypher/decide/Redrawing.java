package lantern.cypher.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import lantern.cypher.row.EntityRow;
import lantern.cypher.row.JointRow;
import lantern.cypher.row.MentionRow;
import lantern.cypher.row.StatementRow;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Graph;
import lantern.model.correction.Addition;
import lantern.model.correction.CorrectedEvidence;
import lantern.model.entity.EntityId;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Statement;
import lantern.model.evidence.StatementId;

/** Draws a report as corrections leave it: only where that differs from how it is drawn. */
final class Redrawing {

    private static final CypherFile WITHDRAW = CypherFile.named("decide/withdraw-mentions");
    private static final CypherFile RESTORE = CypherFile.named("decide/restore-mentions");
    private static final CypherFile UNMAKE = CypherFile.named("decide/unmake-mentions");
    private static final CypherFile RETRACT = CypherFile.named("decide/retract-statements");
    private static final CypherFile RESTATE = CypherFile.named("decide/restore-statements");
    private static final CypherFile UNSAY = CypherFile.named("decide/unmake-statements");
    private static final CypherFile UNJOIN = CypherFile.named("decide/unmake-joints");
    private static final CypherFile COUNT = CypherFile.named("decide/count-statements");
    private static final CypherFile ENTITIES = CypherFile.named("write/entities");
    private static final CypherFile MENTIONS = CypherFile.named("write/mentions");
    private static final CypherFile STATEMENTS = CypherFile.named("write/statements");
    private static final CypherFile JOINTS = CypherFile.named("write/joints");
    private static final CypherFile UNHELD = CypherFile.named("write/delete-unheld-entities");

    private final StoredReading stored;
    private final CorrectedEvidence wanted;
    private final Map<MentionId, Addition> additions = new LinkedHashMap<>();
    private final long sequence;
    private final Graph graph;
    private final String report;
    private final Set<EntityId> concerned = new TreeSet<>();

    /**
     * @param additions who is meant by mentions that are not in the store
     * @param sequence the store's position after it
     */
    Redrawing(
            StoredReading stored,
            CorrectedEvidence wanted,
            Collection<Addition> additions,
            long sequence,
            Graph graph) {
        this.stored = stored;
        this.wanted = wanted;
        this.sequence = sequence;
        this.graph = graph;
        this.report = stored.report().id().value();
        additions.forEach(addition -> this.additions.put(addition.mention().id(), addition));
    }

    /** The entities that it concerns. */
    Set<EntityId> run() {
        List<StoredReading.Said> unsaid =
                said(each -> each.made() && !wanted.statements().containsKey(id(each)));
        List<MentionId> unmade =
                mentions(each -> each.made() && !wanted.mentions().containsKey(id(each)));
        graph.runOnAll(UNSAY, "statements", rows(unsaid), Map.of());
        unmake(unmade);
        List<Mention> made = missingMentions();
        List<Statement> stated = missingStatements();
        make(made);
        say(stated);
        setAside(made, stated);
        graph.runOnAll(
                RESTORE,
                "keys",
                keys(mentions(each -> !each.counts() && wanted.counts(id(each)))),
                Map.of());
        graph.runOnAll(
                RESTATE,
                "statements",
                rows(said(each -> !each.counts() && wanted.counts(id(each)))),
                Map.of());
        count(unsaid, stated);
        return concerned;
    }

    /** Nobody is held up any more by a mention alone that is gone. */
    private void unmake(List<MentionId> mentions) {
        if (mentions.isEmpty()) {
            return;
        }
        graph.run(UNJOIN, Map.of("report", report, "keys", keys(mentions)));
        List<String> touched =
                graph.rows(UNMAKE, Map.of("report", report, "keys", keys(mentions))).stream()
                        .map(row -> row.get("entity").asString())
                        .sorted()
                        .toList();
        graph.run(UNHELD, Map.of("ids", touched));
    }

    private List<Mention> missingMentions() {
        return wanted.mentions().values().stream()
                .filter(mention -> !stored.mentions().containsKey(mention.id()))
                .toList();
    }

    private List<Statement> missingStatements() {
        return wanted.statements().values().stream()
                .filter(statement -> !stored.statements().containsKey(statement.id()))
                .toList();
    }

    private void make(List<Mention> mentions) {
        var entities = new TreeMap<String, Map<String, Object>>();
        var rows = new ArrayList<Map<String, Object>>();
        var joints = new ArrayList<Map<String, Object>>();
        for (Mention mention : mentions) {
            Addition addition = addition(mention.id());
            EntityId entity = addition.placement().entity();
            concerned.add(entity);
            entities.put(entity.value(), EntityRow.row(entity, mention));
            Map<String, Object> properties =
                    MentionRow.properties(mention, addition.placement(), stored.report(), 0);
            properties.put("made", true);
            properties.put("recorded", sequence);
            rows.add(Map.of("entity", entity.value(), "properties", properties));
            addition.joints().stream()
                    .map(joint -> JointRow.row(joint, stored.report().id(), mention.id().value()))
                    .forEach(joints::add);
        }
        graph.runOnAll(ENTITIES, "entities", List.copyOf(entities.values()), Map.of());
        graph.runOnAll(MENTIONS, "mentions", rows, Map.of("report", report));
        graph.runOnAll(JOINTS, "joints", joints, Map.of());
    }

    private Addition addition(MentionId mention) {
        Addition addition = additions.get(mention);
        if (addition == null) {
            throw new IllegalStateException("nobody said who is meant by " + mention);
        }
        return addition;
    }

    private void say(List<Statement> statements) {
        var rows = new ArrayList<Map<String, Object>>();
        for (Statement statement : statements) {
            EntityId from = end(statement.from());
            EntityId to = end(statement.to());
            concerned.add(from);
            concerned.add(to);
            Map<String, Object> properties = StatementRow.properties(statement, stored.report());
            properties.put("made", true);
            rows.add(
                    Map.of(
                            "from",
                            from.value(),
                            "to",
                            to.value(),
                            "type",
                            StatementRow.type(statement),
                            "properties",
                            properties));
        }
        graph.runOnAll(STATEMENTS, "statements", rows, Map.of());
    }

    private EntityId end(MentionId mention) {
        StoredReading.Ended there = stored.mentions().get(mention);
        return there == null ? addition(mention).placement().entity() : there.entity();
    }

    /** What was only just made may be aside too, when all is brought to bear again. */
    private void setAside(List<Mention> made, List<Statement> stated) {
        var statements =
                new ArrayList<>(
                        rows(
                                said(each ->
                                        each.counts() && kept(each) && !wanted.counts(id(each)))));
        for (Statement statement : stated) {
            if (!wanted.counts(statement.id())) {
                statements.add(row(end(statement.from()), statement.id()));
            }
        }
        var mentions =
                new ArrayList<>(
                        keys(
                                mentions(each ->
                                        each.counts()
                                                && wanted.mentions().containsKey(id(each))
                                                && !wanted.counts(id(each)))));
        for (Mention mention : made) {
            if (!wanted.counts(mention.id())) {
                mentions.add(mention.id().value());
            }
        }
        graph.runOnAll(RETRACT, "statements", statements, Map.of());
        graph.runOnAll(WITHDRAW, "keys", mentions, Map.of("report", report));
    }

    private boolean kept(StoredReading.Said said) {
        return wanted.statements().containsKey(id(said));
    }

    /** Where nothing begins, nobody looks for statements: those set aside begin there too. */
    private void count(List<StoredReading.Said> unsaid, List<Statement> stated) {
        var says = new HashMap<MentionId, Long>();
        unsaid.forEach(each -> says.put(each.statement().from(), 0L));
        stated.forEach(each -> says.put(each.from(), 0L));
        wanted.statements().values().stream()
                .filter(statement -> says.containsKey(statement.from()))
                .forEach(statement -> says.merge(statement.from(), 1L, Long::sum));
        List<Map<String, Object>> rows = new ArrayList<>();
        says.forEach(
                (mention, count) -> rows.add(Map.of("mention", mention.value(), "says", count)));
        graph.runOnAll(COUNT, "counts", rows, Map.of("report", report));
    }

    private List<MentionId> mentions(Predicate<StoredReading.Ended> which) {
        var ids = new TreeSet<MentionId>();
        for (StoredReading.Ended each : stored.mentions().values()) {
            if (which.test(each)) {
                concerned.add(each.entity());
                ids.add(id(each));
            }
        }
        return List.copyOf(ids);
    }

    private List<StoredReading.Said> said(Predicate<StoredReading.Said> which) {
        List<StoredReading.Said> said =
                stored.statements().values().stream().filter(which).toList();
        for (StoredReading.Said each : said) {
            concerned.add(each.from());
            concerned.add(
                    Objects.requireNonNull(stored.mentions().get(each.statement().to())).entity());
        }
        return said;
    }

    private static List<String> keys(List<MentionId> mentions) {
        return mentions.stream().map(MentionId::value).toList();
    }

    private static List<Map<String, Object>> rows(List<StoredReading.Said> said) {
        return said.stream().map(each -> row(each.from(), id(each))).toList();
    }

    private static Map<String, Object> row(EntityId from, StatementId statement) {
        return Map.of("from", from.value(), "key", statement.value());
    }

    private static MentionId id(StoredReading.Ended ended) {
        return ended.mention().id();
    }

    private static StatementId id(StoredReading.Said said) {
        return said.statement().id();
    }
}
