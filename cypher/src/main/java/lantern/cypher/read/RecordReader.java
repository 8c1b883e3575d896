package lantern.cypher.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lantern.cypher.row.MentionRow;
import lantern.cypher.row.Texts;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Sight;
import lantern.model.entity.Clue;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntityRecord;
import lantern.model.entity.EntityRecord.Naming;
import lantern.model.entity.EntityRecord.Question;
import lantern.model.entity.EntitySummary;
import lantern.model.entity.Tie;
import lantern.model.evidence.Mention;
import lantern.model.evidence.Polarity;
import lantern.model.report.ReportId;
import org.neo4j.driver.Record;

/** Reads all that a viewer may know of one entity. */
final class RecordReader {

    private static final CypherFile NAMINGS = CypherFile.named("ask/namings");
    private static final CypherFile REASONS = CypherFile.named("ask/reasons");
    private static final CypherFile DENIED = CypherFile.named("ask/denied");
    private static final CypherFile INDICATORS = CypherFile.named("ask/indicators");
    private static final CypherFile QUESTIONS = CypherFile.named("ask/questions");

    private static final Comparator<Naming> BY_REPORT =
            Comparator.<Naming, LocalDate>comparing(naming ->
                            Objects.requireNonNullElse(naming.source().about(), LocalDate.MAX))
                    .thenComparing(naming -> naming.source().span().report())
                    .thenComparingInt(naming -> naming.source().span().start())
                    .thenComparing(Naming::id);
    private static final Comparator<Record> HEAVIEST =
            Comparator.<Record>comparingDouble(row -> row.get("weight").asDouble())
                    .thenComparing(row -> row.get("key").asString());

    private final Cluster cluster;
    private final Sight sight;
    private final Map<String, Object> ids;

    private RecordReader(Cluster cluster, Sight sight) {
        this.cluster = cluster;
        this.sight = sight;
        this.ids = Map.of("ids", cluster.members().stream().map(EntityId::value).toList());
    }

    static EntityRecord read(Cluster cluster, Sight sight) {
        var reader = new RecordReader(cluster, sight);
        EntitySummary summary = Portraits.of(Set.of(cluster), sight).firstEntry().getValue();
        return new EntityRecord(
                summary,
                cluster.members(),
                reader.namings(),
                Neighbours.of(cluster, sight).counts(),
                reader.ties(DENIED, Polarity.DENIED),
                reader.ties(INDICATORS, Polarity.POSITIVE),
                reader.questions());
    }

    private List<Naming> namings() {
        Map<EntityId, List<Clue>> reasons = reasons();
        return sight.rows(NAMINGS, ids).stream()
                .map(row -> naming(row, reasons))
                .sorted(BY_REPORT)
                .toList();
    }

    /** Why those that are joined are one with the one shown, which needs none. */
    private Map<EntityId, List<Clue>> reasons() {
        var reasons = new HashMap<EntityId, List<Clue>>();
        if (cluster.members().size() > 1) {
            for (Record row : sight.rows(REASONS, ids)) {
                reasons.put(new EntityId(row.get("id").asString()), Texts.clues(row.get("clues")));
            }
            reasons.remove(cluster.shown());
        }
        return reasons;
    }

    private static Naming naming(Record row, Map<EntityId, List<Clue>> reasons) {
        var report = new ReportId(row.get("report").asString());
        var said = row.get("mention");
        Mention mention = MentionRow.mention(said, Texts.kind(row.get("labels")), report);
        EntityId member = new EntityId(row.get("member").asString());
        List<Clue> why = new ArrayList<>(MentionRow.why(said, member.value()));
        why.addAll(reasons.getOrDefault(member, List.of()));
        return new Naming(
                mention.id(),
                member,
                mention.words(),
                mention.fields(),
                MentionRow.source(said, report, row.get("title"), row.get("about")),
                why);
    }

    private List<Tie> ties(CypherFile file, Polarity polarity) {
        List<Record> rows = sight.rows(file, ids);
        var ends = new HashSet<EntityId>();
        ends.addAll(Clusters.idsIn(rows, "from"));
        ends.addAll(Clusters.idsIn(rows, "to"));
        return StatedTies.gather(rows, Clusters.aroundKnown(ends, sight), polarity);
    }

    /** One a candidate, with the heaviest of its joints; the heaviest candidate first. */
    private List<Question> questions() {
        List<Record> rows = sight.rows(QUESTIONS, ids);
        Clusters others = Clusters.aroundKnown(new HashSet<>(Clusters.idsIn(rows, "other")), sight);
        var heaviest = new HashMap<Cluster, Record>();
        for (Record row : rows) {
            Cluster other = others.get(new EntityId(row.get("other").asString()));
            if (!other.equals(cluster)) {
                heaviest.merge(other, row, (a, b) -> HEAVIEST.compare(a, b) >= 0 ? a : b);
            }
        }
        var summaries = Portraits.of(heaviest.keySet(), sight);
        var questions = new ArrayList<Question>();
        heaviest.forEach((other, row) ->
                questions.add(
                        new Question(
                                Objects.requireNonNull(summaries.get(other.shown())),
                                row.get("weight").asDouble(),
                                Texts.clues(row.get("clues")))));
        questions.sort(
                Comparator.comparingDouble(Question::weight)
                        .reversed()
                        .thenComparing(question -> question.other().id()));
        return questions;
    }
}
