package lantern.ingest.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.Statement;
import lantern.model.evidence.StatementId;
import lantern.model.evidence.TieKind;
import lantern.model.report.Handling;
import lantern.model.report.Origin;
import lantern.model.report.Period;
import lantern.model.report.Report;
import lantern.model.report.ReportId;
import lantern.model.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts that were done by hand, on evidence that no finder was asked for. */
class ScoresTest {

    private static final String TEXT = "Ion POPA and POPA met Ana. Ana called 123.";

    private static final String TRUTH =
            """
            {"file": "a.txt",
             "mentions": [
              {"id": "m1", "kind": "Person", "text": "Ion POPA", "start": 0, "end": 8, "entity": "e1"},
              {"id": "m2", "kind": "Person", "text": "POPA", "start": 13, "end": 17, "entity": "e1"},
              {"id": "m3", "kind": "Person", "text": "Ana", "start": 22, "end": 25, "entity": "e2"},
              {"id": "m4", "kind": "Phone", "text": "123", "start": 38, "end": 41, "value": "123"}
             ],
             "statements": [
              {"kind": "MET", "from": "m2", "to": "m3", "polarity": "positive", "certainty": "stated", "when": null},
              {"kind": "CALLED", "from": "m3", "to": "m4", "polarity": "denied", "certainty": "stated", "when": null}
             ],
             "routes": [], "grades": []}
            """;

    @TempDir Path folder;

    private final ReportId id = ReportId.of(TEXT.getBytes(StandardCharsets.UTF_8));

    /** Guessed: "Ion POPA" right, "met" wrong, "Ana" right, "called 123" overlapping: 2 of 4. */
    @Test
    void anExactSpanIsRightAndAnOverlappingOneIsNot() throws IOException {
        Scores scores = score(List.of());
        assertThat(scores.count(Measure.MENTIONS, "Person")).isEqualTo(new Count(2, 3, 2, 3));
        assertThat(scores.count(Measure.MENTIONS, "Phone")).isEqualTo(new Count(0, 1, 0, 1));
        assertThat(scores.count(Measure.OVERLAP, "Phone")).isEqualTo(new Count(1, 1, 1, 1));
        assertThat(scores.count(Measure.MENTIONS, Scores.ALL)).isEqualTo(new Count(2, 4, 2, 4));
    }

    /**
     * Through any mention of the same thing, and a meeting in either direction; the call has its
     * ends right, the phone's by an overlapping span, and its polarity wrong.
     */
    @Test
    void aStatementIsRightThroughAnyMentionOfTheSameThing() throws IOException {
        Scores scores =
                score(
                        List.of(
                                said(TieKind.MET, ana(), ion(), Polarity.POSITIVE),
                                said(TieKind.CALLED, ana(), phone(), Polarity.POSITIVE)));
        assertThat(scores.count(Measure.STATEMENTS, "MET")).isEqualTo(new Count(1, 1, 1, 1));
        assertThat(scores.count(Measure.STATEMENTS, "CALLED")).isEqualTo(new Count(0, 1, 0, 1));
        assertThat(scores.count(Measure.WITHOUT_POLARITY, "CALLED"))
                .isEqualTo(new Count(1, 1, 1, 1));
    }

    /** Precision 2/4, recall 2/4, so F1 0.5. */
    @Test
    void theTableAndTheJsonShowTheSameCounts() throws IOException {
        Scores scores = score(List.of());
        assertThat(scores.count(Measure.MENTIONS, Scores.ALL).f1()).isEqualTo(0.5);
        assertThat(scores.table()).contains("mentions, exact span");
        assertThat(scores.json()).contains("\"Person\":{\"right\":2,\"guessed\":3,\"truth\":3");
    }

    /** The truth's offsets count in the file, not in what a reader makes of it. */
    @Test
    void whereTheOffsetsDoNotFitTheTextWordsAreCompared() throws IOException {
        String moved = TRUTH.replace("\"start\": 0, \"end\": 8", "\"start\": 3, \"end\": 11");
        Scores scores = score(moved, List.of());
        assertThat(scores.count(Measure.MENTIONS, "Person")).isEqualTo(new Count(2, 3, 2, 3));
    }

    @Test
    void aTruthThatSpeaksOfWhatItDoesNotMarkIsRefusedWithItsFile() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("a.truth.json"),
                        TRUTH.replace("\"to\": \"m4\"", "\"to\": \"m9\""));
        assertThatThrownBy(() -> TruthFile.read(file))
                .isInstanceOf(BadTruth.class)
                .hasMessageContaining("a.truth.json")
                .hasMessageContaining("m9");
    }

    private Scores score(List<Statement> statements) throws IOException {
        return score(TRUTH, statements);
    }

    private Scores score(String truth, List<Statement> statements) throws IOException {
        Path file = Files.writeString(folder.resolve("a.truth.json"), truth);
        Report report =
                new Report(
                        id,
                        Origin.named("a.txt"),
                        "text",
                        "a",
                        null,
                        new Handling(Audience.of(Marking.OFFICIAL), Set.of()),
                        TEXT,
                        List.of());
        List<Mention> mentions = new ArrayList<>(List.of(ion(), mention(18, 21), ana(), phone()));
        Scores scores = new Scores(_ -> {});
        TruthFolder.score(TruthFile.read(file), new Evidence(report, mentions, statements), scores);
        return scores;
    }

    private Mention ion() {
        return mention(0, 8);
    }

    private Mention ana() {
        return mention(22, 25);
    }

    private Mention mention(int start, int end) {
        return Mention.of(
                EntityKind.PERSON,
                TEXT.substring(start, end),
                new Span(id, 0, start, end),
                Map.of());
    }

    private Mention phone() {
        return Mention.of(
                EntityKind.PHONE,
                "called 123",
                new Span(id, 0, 31, 41),
                Map.of(Field.VALUE, "123"));
    }

    private Statement said(TieKind kind, Mention from, Mention to, Polarity polarity) {
        var span = new Span(id, 0, 0, 41);
        return new Statement(
                StatementId.of(kind, from.id(), to.id(), span),
                kind,
                from.id(),
                to.id(),
                Period.UNKNOWN,
                polarity,
                Certainty.STATED,
                span,
                null,
                Map.of());
    }
}
