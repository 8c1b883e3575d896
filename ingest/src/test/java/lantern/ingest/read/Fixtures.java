package lantern.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Statement;

/** Invented files of each format, and what a test asks of their readings. */
final class Fixtures {

    private Fixtures() {}

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Fixtures.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each tie as {@code Jonas Peller USES AB12 CDE}, in the order of the reading. */
    static List<String> ties(Reading reading) {
        Map<MentionId, Mention> mentions = new HashMap<>();
        reading.mentions().forEach(mention -> mentions.put(mention.id(), mention));
        return reading.statements().stream().map(said -> words(said, mentions)).toList();
    }

    private static String words(Statement said, Map<MentionId, Mention> mentions) {
        return Objects.requireNonNull(mentions.get(said.from())).words()
                + " "
                + said.kind()
                + " "
                + Objects.requireNonNull(mentions.get(said.to())).words();
    }

    static Mention mention(Reading reading, String words) {
        return reading.mentions().stream()
                .filter(mention -> mention.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    /** Every mention's words stand where its span says, and no two are one. */
    static void assertPlaces(Reading reading) {
        for (Mention mention : reading.mentions()) {
            assertThat(reading.report().words(mention.span())).isEqualTo(mention.words());
        }
        assertThat(reading.mentions()).extracting(Mention::id).doesNotHaveDuplicates();
        assertThat(reading.statements()).extracting(Statement::id).doesNotHaveDuplicates();
    }
}
