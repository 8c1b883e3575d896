package lantern.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lantern.ingest.Extractor;
import lantern.model.evidence.Field;
import lantern.model.report.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesReaderTest extends ReportReaderContract {

    @Override
    String sample() {
        return Fixtures.text("jsonlines/people.jsonl");
    }

    @Override
    String format() {
        return "json lines";
    }

    @Test
    void aLineIsAnItemAndAListIsSeveralMentions() {
        Reading reading = Texts.read(sample());
        Fixtures.assertPlaces(reading);
        assertThat(Fixtures.ties(reading))
                .containsExactly(
                        "Jonas Peller USES 07700 900123",
                        "Jonas Peller USES +44 7700 900124",
                        "Jonas Peller LIVES_AT 14 Harbour Row, Dover CT16 1AB",
                        "Mirela D\\u00f6brin USES mirela@example.org",
                        "Mirela D\\u00f6brin ASSOCIATE_OF Jonas Peller");
        assertThat(reading.report().items().get(1).grade()).hasToString("2CP");
        assertThat(Fixtures.mention(reading, "Mirela D\\u00f6brin").find(Field.NAME))
                .hasValue("Mirela Döbrin");
    }

    @Test
    void proseEndsWhereTheTextBehindTheEscapesHasALine() {
        Reading reading = Texts.read(sample());
        assertThat(reading.passages())
                .extracting(prose -> reading.report().text().substring(prose.start(), prose.end()))
                .containsExactly("Said \\\"soon\\\".", "Seen in Dover.");
        assertThat(Extractor.standard().extract(reading).mentions())
                .anyMatch(mention -> mention.words().equals("Dover"));
    }

    @Test
    void aMappingNamesPaths(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("feed.jsonl");
        Files.writeString(
                file,
                "{\"who\": {\"called\": \"Ana Invented\"}, \"cars\": [{\"reg\": \"AB12 CDE\"},"
                        + " {\"reg\": \"XY12 ABC\"}]}\n");
        Files.writeString(
                folder.resolve("feed.mapping.yaml"),
                """
                mentions:
                  person: {kind: Person, column: who.called}
                  car: {kind: Vehicle, column: cars.reg}
                ties:
                  - {kind: DRIVES, from: person, to: car}
                """);
        Reading reading =
                Readers.all()
                        .read(new Origin("feed.jsonl", file.toString()), Files.readAllBytes(file));
        assertThat(Fixtures.ties(reading))
                .containsExactly("Ana Invented DRIVES AB12 CDE", "Ana Invented DRIVES XY12 ABC");
    }

    @Test
    void aLineThatIsNoObjectIsNamed() {
        assertThatThrownBy(() -> Texts.read(sample() + "[1, 2]\n"))
                .hasMessage("line 3: an object is wanted on each line");
        assertThatThrownBy(() -> Texts.read(sample() + "{\"name\": \"cut"))
                .hasMessageStartingWith("line 3: no JSON");
    }
}
