package lantern.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.report.Handling;
import lantern.model.report.Item;
import lantern.model.report.Origin;
import lantern.model.report.Report;
import lantern.model.report.ReportId;
import org.junit.jupiter.api.Test;

class PointedWordsTest {

    private static final String TEXT =
            "The driver jon vale (born 23 June 1999) rang 07700 900123 from dover in AB12 CDE.";

    private final PointedWords pointed = new PointedWords();

    private Mention read(EntityKind kind, String words) {
        var report =
                new Report(
                        ReportId.of(TEXT.getBytes(StandardCharsets.UTF_8)),
                        Origin.named("one.txt"),
                        "text",
                        "One",
                        null,
                        new Handling(Audience.of(Marking.OFFICIAL), Set.of()),
                        TEXT,
                        List.of(new Item(1, 0, TEXT.length(), null, Set.of())));
        int start = TEXT.indexOf(words);
        return pointed.read(report, kind, report.span(start, start + words.length()));
    }

    @Test
    void aPersonGetsWhatIsSaidBesideTheName() {
        Mention person = read(EntityKind.PERSON, "jon vale");
        assertThat(person.fields())
                .containsEntry(Field.NAME, "jon vale")
                .containsEntry(Field.DATE_OF_BIRTH, "1999-06-23")
                .containsEntry(Field.ROLE, "DRIVER");
        assertThat(person.words()).isEqualTo("jon vale");
        assertThat(person.id().value()).endsWith(":1:11-19:Person");
    }

    @Test
    void aNumberIsNormalisedAndCheckedAsTheExtractionWould() {
        assertThat(read(EntityKind.PHONE, "07700 900123").fields())
                .containsEntry(Field.VALUE, "+447700900123")
                .containsEntry(Field.COUNTRY, "GB");
        assertThat(read(EntityKind.VEHICLE, "AB12 CDE").fields())
                .containsEntry(Field.VALUE, "AB12CDE");
    }

    /** The gazetteer knows it whatever its first letter. */
    @Test
    void aPlaceIsLookedUp() {
        assertThat(read(EntityKind.PLACE, "dover").fields()).containsKey(Field.VALUE);
    }

    @Test
    void wordsThatCannotBeOfTheKindAreRefusedInPlainWords() {
        assertThatThrownBy(() -> read(EntityKind.PHONE, "jon vale"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("These words cannot be read as a Phone.");
        assertThatThrownBy(() -> read(EntityKind.VEHICLE, "dover"))
                .hasMessageContaining("cannot be read as a Vehicle");
        assertThatThrownBy(() -> read(EntityKind.JOURNEY, "from dover"))
                .hasMessageContaining("read from what a report tells");
    }
}
