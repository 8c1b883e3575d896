package lantern.ingest.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantern.ingest.score.WhoIsWho.Resolved;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.report.Handling;
import lantern.model.report.Origin;
import lantern.model.report.Report;
import lantern.model.report.ReportId;
import lantern.model.report.Span;
import org.junit.jupiter.api.Test;

class WhoIsWhoTest {

    private static final String TEXT = "Ann Lee   Ben Lee";

    private static TruthFile truth(String file, int moved) {
        Map<String, TruthFile.Marked> mentions = new LinkedHashMap<>();
        mentions.put("m1", marked("m1", "Ann Lee", moved, "ann"));
        mentions.put("m2", marked("m2", "Ben Lee", moved + 10, "ben"));
        return new TruthFile(Path.of(file), "", mentions, List.of(), List.of(), List.of());
    }

    private static TruthFile.Marked marked(String id, String text, int start, String entity) {
        return new TruthFile.Marked(
                id, "Person", text, start, start + text.length(), null, entity, true);
    }

    private static Resolved report(String file, Map<Integer, EntityId> people) {
        ReportId id = ReportId.of((file + TEXT).getBytes(StandardCharsets.UTF_8));
        List<Mention> mentions = new ArrayList<>();
        Map<MentionId, EntityId> meant = new HashMap<>();
        people.forEach((start, entity) -> {
            Mention mention =
                    Mention.of(
                            EntityKind.PERSON,
                            TEXT.substring(start, start + 7),
                            new Span(id, 0, start, start + 7),
                            Map.of());
            mentions.add(mention);
            meant.put(mention.id(), entity);
        });
        Report report =
                new Report(
                        id,
                        Origin.named(file),
                        "text",
                        "a",
                        null,
                        new Handling(Audience.of(Marking.OFFICIAL), Set.of()),
                        TEXT,
                        List.of());
        return new Resolved(file, new Evidence(report, mentions, List.of()), meant);
    }

    private static EntityId entity(int start) {
        Mention founder =
                Mention.of(
                        EntityKind.PERSON,
                        "founder",
                        new Span(ReportId.of(new byte[] {1}), 0, start, start + 7),
                        Map.of());
        return EntityId.foundedBy(founder.id(), EntityKind.PERSON);
    }

    /**
     * Ann and Ben stand in both files. Ann is joined with Ann and Ben with Ann, and the second Ben
     * was not found: across the files one pair right, one wrong, and the pair of Bens in no count;
     * inside the first file one pair wrong.
     */
    @Test
    void pairsAcrossFilesAreCounted() {
        List<String> errors = new ArrayList<>();
        WhoIsWho.Pairs pairs =
                WhoIsWho.score(
                        List.of(truth("a.txt", 0), truth("b.txt", 0)),
                        List.of(
                                report("a.txt", Map.of(0, entity(1), 10, entity(1))),
                                report("b.txt", Map.of(0, entity(1)))),
                        "Person",
                        errors::add);
        assertThat(pairs.across()).isEqualTo(new Count(1, 2, 1, 1));
        assertThat(pairs.inside()).isEqualTo(new Count(0, 1, 0, 0));
        assertThat(pairs.found()).isEqualTo(3);
        assertThat(pairs.missed()).isEqualTo(1);
        assertThat(errors)
                .containsExactly(
                        "joined wrongly: a.txt 10 \"Ben Lee\" and b.txt 0 \"Ann Lee\"",
                        "joined wrongly: a.txt 0 \"Ann Lee\" and a.txt 10 \"Ben Lee\"");
    }

    /** In mail and tables the truth counts in the file, and a reader makes another text of it. */
    @Test
    void whereTheOffsetsAreThoseOfTheFileMentionsAreFoundByTheirWords() {
        WhoIsWho.Pairs pairs =
                WhoIsWho.score(
                        List.of(truth("a.eml", 7), truth("b.txt", 0)),
                        List.of(
                                report("a.eml", Map.of(0, entity(1), 10, entity(2))),
                                report("b.txt", Map.of(0, entity(1), 10, entity(3)))),
                        "Person",
                        _ -> {});
        assertThat(pairs.across()).isEqualTo(new Count(1, 1, 1, 2));
        assertThat(pairs.inside()).isEqualTo(new Count(0, 0, 0, 0));
        assertThat(pairs.found()).isEqualTo(4);
    }
}
