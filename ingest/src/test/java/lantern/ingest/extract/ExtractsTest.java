package lantern.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractsTest {

    private static final Extracts EXTRACTS = Extracts.standard();

    @TempDir Path folder;

    @Test
    void aLineNamesMentionsByPositionAndCountsCodePoints() throws IOException {
        String text =
                "\uD83D\uDCF1 Ion POPA uses 07700 900123. He travelled from Budapest by coach to"
                        + " Dover.\n";
        JsonNode line = line("a.txt", text);
        JsonNode mentions = line.path("mentions");
        int person = position(mentions, "Ion POPA").orElseThrow();
        int phone = position(mentions, "07700 900123").orElseThrow();
        int town = position(mentions, "Budapest").orElseThrow();
        assertThat(mentions.path(person).path("start").asInt()).isEqualTo(2);
        assertThat(mentions.path(person).path("end").asInt()).isEqualTo(10);
        assertThat(mentions.path(person).path("kind").asString()).isEqualTo("Person");
        assertThat(mentions.path(person).path("value").isNull()).isTrue();
        assertThat(mentions.path(phone).path("value").asString()).isEqualTo("+447700900123");
        JsonNode said = line.path("statements").path(0);
        assertThat(said.path("kind").asString()).isEqualTo("USES");
        assertThat(said.path("from").asInt()).isEqualTo(person);
        assertThat(said.path("to").asInt()).isEqualTo(phone);
        assertThat(said.path("polarity").asString()).isEqualTo("positive");
        assertThat(said.path("certainty").asString()).isEqualTo("stated");
        JsonNode first = line.path("routes").path(0).path("stops").path(0);
        assertThat(first.path("place").asInt()).isEqualTo(town);
        assertThat(first.path("modeToNext").asString()).isEqualTo("coach");
    }

    @Test
    void theTextIsTheFilesOwnUnchanged() throws IOException {
        String text = "\r\n  Ion POPA\t lives in Dover. \r\n\r\n";
        Path file = Files.writeString(folder.resolve("a.txt"), text);
        String json = ExtractLine.of(EXTRACTS.of(file).getFirst(), true);
        assertThat(JsonMapper.shared().readTree(json).path("text").asString()).isEqualTo(text);
    }

    @Test
    void aFileThatCannotBeReadHasAnErrorAndTheRestGoesOn() throws IOException {
        Path bad = Files.write(folder.resolve("a.bin"), new byte[] {0, 1, 2, 0, 0, (byte) 0xff});
        Path good = Files.writeString(folder.resolve("b.txt"), "Ion POPA lives in Dover.");
        List<String> lines = new ArrayList<>();
        EXTRACTS.each(
                List.of(bad, good),
                (_, extracts) ->
                        extracts.forEach(extract -> lines.add(ExtractLine.of(extract, false))));
        assertThat(lines).hasSize(2);
        JsonNode first = JsonMapper.shared().readTree(lines.getFirst());
        assertThat(first.path("error").asString()).isNotEmpty();
        assertThat(first.path("mentions").size()).isZero();
        assertThat(lines.getLast()).contains("Ion POPA").doesNotContain("\"error\"");
    }

    private JsonNode line(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return JsonMapper.shared().readTree(ExtractLine.of(EXTRACTS.of(file).getFirst(), false));
    }

    private static Optional<Integer> position(JsonNode mentions, String words) {
        for (int at = 0; at < mentions.size(); at++) {
            if (mentions.path(at).path("text").asString().equals(words)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
