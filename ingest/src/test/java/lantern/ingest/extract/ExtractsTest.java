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

    @Test
    void aTableOfManyRowsIsOneLine() throws IOException {
        StringBuilder calls = new StringBuilder("caller,called,start\n");
        for (int row = 0; row < 2_500; row++) {
            calls.append(
                    "07700900%03d,07700900%03d,2026-03-12\n"
                            .formatted(row % 900 + 1, (row + 1) % 900 + 1));
        }
        Path file = Files.writeString(folder.resolve("calls.csv"), calls);
        List<Extract> extracts = EXTRACTS.of(file);
        assertThat(extracts).hasSize(1);
        JsonNode line = JsonMapper.shared().readTree(ExtractLine.of(extracts.getFirst(), false));
        assertThat(line.has("error")).isFalse();
        assertThat(line.path("statements").size()).isEqualTo(2_500);
    }

    @Test
    void eachFileOfAnArchiveHasItsLine() throws IOException {
        Path file = folder.resolve("all.zip");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            for (String[] each :
                    new String[][] {
                        {"a.txt", "Ion POPA lives in Dover."}, {"b.pdf", "%PDF-1.7 broken"}
                    }) {
                zip.putNextEntry(new java.util.zip.ZipEntry(each[0]));
                zip.write(each[1].getBytes(java.nio.charset.StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        List<Extract> extracts = EXTRACTS.of(file);
        assertThat(extracts)
                .extracting(Extract::file)
                .containsExactly(file + "!a.txt", file + "!b.pdf");
        assertThat(extracts.getFirst()).isInstanceOf(Extract.Read.class);
        assertThat(extracts.getLast()).isInstanceOf(Extract.Unreadable.class);
    }

    @Test
    void anArrayOfObjectsIsReadAsTheSameObjectsOnLines() throws IOException {
        String one = "{\"name\": \"Jonas Peller\", \"phone\": \"07700 900123\"}";
        String two = "{\"name\": \"Ana Dobrin\", \"phone\": \"07700 900456\"}";
        JsonNode array = line("people.json", "[\n  " + one + ",\n  " + two + "\n]\n");
        JsonNode lines = line("people.jsonl", one + "\n" + two + "\n");
        assertThat(array.path("mentions").size()).isEqualTo(4);
        assertThat(array.path("statements").size()).isEqualTo(2);
        for (int at = 0; at < 4; at++) {
            assertThat(array.path("mentions").path(at).path("text"))
                    .isEqualTo(lines.path("mentions").path(at).path("text"));
        }
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
