package lantern.cypher.row;

import java.time.ZoneOffset;
import java.util.Map;
import lantern.model.access.Audience;
import lantern.model.port.Submission;
import lantern.model.report.ReportId;
import org.neo4j.driver.Value;

/** What became of a file, as a node. */
public final class SubmissionRow {

    private SubmissionRow() {}

    public static Map<String, Object> properties(Submission submission) {
        return Map.ofEntries(
                Map.entry("id", submission.id().value()),
                Map.entry("name", submission.origin().name()),
                Map.entry("path", submission.origin().path()),
                Map.entry("parent", ReportRow.parentOrEmpty(submission.origin())),
                Map.entry("state", submission.state().name()),
                Map.entry("reason", submission.reason()),
                Map.entry("format", submission.format()),
                Map.entry("audience", submission.audience().key()),
                Map.entry("mentions", submission.mentions()),
                Map.entry("statements", submission.statements()),
                Map.entry("extractor", submission.extractor()),
                Map.entry("at", submission.at().atOffset(ZoneOffset.UTC)));
    }

    public static Submission submission(Value row) {
        return new Submission(
                new ReportId(row.get("id").asString()),
                ReportRow.origin(row),
                Submission.State.valueOf(row.get("state").asString()),
                row.get("reason").asString(),
                row.get("format").asString(),
                Audience.parse(row.get("audience").asString()),
                row.get("mentions").asInt(),
                row.get("statements").asInt(),
                row.get("extractor").asString(),
                row.get("at").asOffsetDateTime().toInstant());
    }
}
