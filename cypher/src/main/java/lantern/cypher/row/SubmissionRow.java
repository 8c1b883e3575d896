package lantern.cypher.row;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.port.Submission;
import lantern.model.report.ReportId;
import org.neo4j.driver.Value;

/** What became of a file, as a node. */
public final class SubmissionRow {

    private SubmissionRow() {}

    /** With what is known of the file before it is read. */
    public static Map<String, Object> received(Submission submission) {
        var row = new HashMap<String, Object>(properties(submission));
        row.put("encoding", submission.history().encoding());
        row.put("mapping", submission.history().mapping());
        row.put("within", submission.history().within().key());
        return row;
    }

    /** What became of it; what was known before stays beside it. */
    public static Map<String, Object> properties(Submission submission) {
        return Map.ofEntries(
                Map.entry("id", submission.id().value()),
                Map.entry("name", submission.origin().name()),
                Map.entry("path", submission.origin().path()),
                Map.entry("parent", ReportRow.parentOrEmpty(submission.origin())),
                Map.entry("sender", submission.origin().sender()),
                Map.entry("state", submission.state().name()),
                Map.entry("reason", submission.reason()),
                Map.entry("format", submission.format()),
                Map.entry("audience", submission.audience().key()),
                Map.entry("mentions", submission.mentions()),
                Map.entry("statements", submission.statements()),
                Map.entry("extractor", submission.extractor()),
                Map.entry("at", time(submission.at())));
    }

    public static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    public static Submission submission(Value row) {
        return new Submission(
                new ReportId(row.get("id").asString()),
                ReportRow.origin(row).from(row.get("sender").asString("")),
                Submission.State.valueOf(row.get("state").asString()),
                row.get("reason").asString(),
                row.get("format").asString(),
                Audience.parse(row.get("audience").asString()),
                row.get("mentions").asInt(),
                row.get("statements").asInt(),
                row.get("extractor").asString(),
                row.get("at").asOffsetDateTime().toInstant(),
                history(row));
    }

    /** A store of before there was a history knows when the file last changed. */
    private static Submission.History history(Value row) {
        Value first = row.get("first").isNull() ? row.get("at") : row.get("first");
        return new Submission.History(
                row.get("encoding").asString(""),
                row.get("mapping").asString(""),
                Audience.parse(row.get("within").asString(Marking.OFFICIAL.label())),
                row.get("attempts").asInt(1),
                row.get("offered").asInt(1),
                first.asOffsetDateTime().toInstant());
    }
}
