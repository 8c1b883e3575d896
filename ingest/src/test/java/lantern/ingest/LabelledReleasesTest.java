package lantern.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lantern.ingest.extract.Extracts;
import lantern.ingest.score.Measure;
import lantern.ingest.score.Scores;
import lantern.ingest.score.TruthFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Ten public press releases with ties that were labelled by hand: how well they are read, printed
 * as it is. The floors are below what was reached when they were set; what is aimed at is more.
 */
class LabelledReleasesTest {

    private static final List<String> RELEASES =
            List.of(
                    "2006-06-13-js4318",
                    "2013-09-19-jl2168",
                    "2015-04-16-jl10026",
                    "2015-05-22-jl10062",
                    "2017-11-29-sm0224",
                    "2020-03-11-sm936",
                    "2023-02-22-jy1288",
                    "2023-07-24-jy1645",
                    "2024-07-18-jy2470",
                    "2025-04-15-sb0087");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir private Path folder;

    @Test
    void tiesOfReleasesAreFoundAtLeastAsBefore() throws IOException {
        Path texts = Shared.folder("press_releases").resolve("text");
        for (String release : RELEASES) {
            String text = Files.readString(texts.resolve(release + ".md"));
            Files.writeString(folder.resolve(release + ".md"), text);
            Files.writeString(
                    folder.resolve(release + ".truth.json"),
                    JSON.writeValueAsString(withWords(labels(release), text)));
        }
        Scores scores = new Scores(_ -> {});
        TruthFolder.find(folder).orElseThrow().score(Extracts.standard(), scores);
        System.out.println(scores.table());
        assertThat(scores.reports()).isEqualTo(RELEASES.size());
        assertThat(scores.count(Measure.MENTIONS, "Person").f1()).isGreaterThan(0.8);
        assertThat(scores.count(Measure.MENTIONS, "Place").f1()).isGreaterThan(0.8);
        assertThat(scores.count(Measure.MENTIONS, "Organisation").f1()).isGreaterThan(0.7);
        assertThat(scores.count(Measure.STATEMENTS, Scores.ALL).f1()).isGreaterThan(0.2);
    }

    private static JsonNode labels(String release) throws IOException {
        String name = "labelled/" + release + ".truth.json";
        try (InputStream in = LabelledReleasesTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return JSON.readTree(in);
        }
    }

    /** The labels hold no words of the releases: they are cut out of the text by their offsets. */
    private static JsonNode withWords(JsonNode labels, String text) {
        for (JsonNode mention : labels.path("mentions")) {
            int start = text.offsetByCodePoints(0, mention.path("start").asInt());
            int end = text.offsetByCodePoints(0, mention.path("end").asInt());
            ((ObjectNode) mention).put("text", text.substring(start, end));
        }
        return labels;
    }
}
