package lantern.identity.search;

import static lantern.identity.Reports.named;
import static lantern.identity.Reports.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import lantern.identity.IdentityIndex;
import lantern.identity.Reports;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.port.SearchIndex.Highlight;
import lantern.model.port.SearchIndex.Hit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final String OPEN = "OFFICIAL";
    private static final String CLOSED = "SECRET/HARROW";

    private final IdentityIndex index = IdentityIndex.inMemory();

    @BeforeEach
    void write() {
        Reports report = named("a", OPEN);
        report.person("Yevhen Hrytsenko");
        report.person("Елена Попеску");
        report.person("Anthony O'Brien");
        report.phone("+447700900562");
        report.phone("+40721555010");
        report.mention(EntityKind.VEHICLE, "AB12 CDO", Field.VALUE, "AB12CDO");
        report.mention(EntityKind.EMAIL, "anna.k@example.org", Field.VALUE, "anna.k@example.org");
        report.mention(
                EntityKind.ADDRESS,
                "12 High Street, Leicester",
                Field.POSTCODE,
                "LE1 2AB",
                Field.HOUSE,
                "12");
        report.passport("123456789");
        report.mention(EntityKind.DATE, "1 March 2024", Field.VALUE, "2024-03-01");
        report.takenBy(index);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private List<Hit> find(String query) {
        return index.find(query, Set.of(), viewer(OPEN), 10);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "hryts | Yevhen Hrytsenko",
                "Hrytsenko Yevhen | Yevhen Hrytsenko",
                "gritsenko | Yevhen Hrytsenko",
                "Гриценко | Yevhen Hrytsenko",
                "hrytsneko | Yevhen Hrytsenko",
                "yevhn | Yevhen Hrytsenko",
                "elena popescu | Елена Попеску",
                "popescu e | Елена Попеску",
                "попеску | Елена Попеску",
                "o’brien | Anthony O'Brien",
                "obrien | Anthony O'Brien",
                "+44 7700 900562 | +447700900562",
                "07700 900562 | +447700900562",
                "0044 7700 900 562 | +447700900562",
                "+44 (0)7700 900562 | +447700900562",
                "07700 900 | +447700900562",
                "0562 | +447700900562",
                "00562 | +447700900562",
                "0721 555 010 | +40721555010",
                "ab12cdo | AB12 CDO",
                "AB12 CD | AB12 CDO",
                "ab 12 cd0 | AB12 CDO",
                "ABI2 CDO | AB12 CDO",
                "anna.k@ex | anna.k@example.org",
                "LE1 2AB | 12 High Street, Leicester",
                "le12ab | 12 High Street, Leicester",
                "high st | 12 High Street, Leicester",
                "123456789 | 123456789",
            })
    void whatIsTypedFindsWhatWasWritten(String query, String words) {
        assertThat(find(query)).isNotEmpty().first().extracting(Hit::words).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "?!",
                "\uD83D\uDE00",
                "\u0000\u0007",
                "\uD83D",
                "*",
                "zzzz",
                "1 March 2024"
            })
    void whatMeansNothingFindsNothing(String query) {
        assertThat(find(query)).isEmpty();
    }

    @Test
    @Timeout(10)
    void aQueryOfTenThousandCharactersIsAnsweredInBoundedTime() {
        for (String part : List.of("a", "hrytsenko ", "9", "ж", "\u0301", "+", "王", "ß'")) {
            assertThat(find(part.repeat(10_000)).size()).isLessThanOrEqualTo(10);
        }
    }

    @Test
    void datesAreFoundWhenAskedFor() {
        assertThat(index.find("march", Set.of(EntityKind.DATE), viewer(OPEN), 10)).hasSize(1);
        assertThat(index.find("hryts", Set.of(EntityKind.DATE), viewer(OPEN), 10)).isEmpty();
    }

    @Test
    void theMatchingWordsAreMarked() {
        assertThat(find("hryts").getFirst().highlights()).containsExactly(new Highlight(7, 12));
        assertThat(find("popescu").getFirst().highlights()).containsExactly(new Highlight(6, 13));
        assertThat(find("07700 900562").getFirst().highlights())
                .containsExactly(new Highlight(0, 13));
        assertThat(find("LE1 2AB").getFirst().field()).isEqualTo(Field.POSTCODE);
        assertThat(find("hryts").getFirst().field()).isEqualTo(Field.NAME);
        assertThat(find("ab12").getFirst().field()).isEqualTo(Field.VALUE);
    }

    @Test
    void surerMatchesComeFirst() {
        Reports more = named("b", OPEN);
        more.person("Marin Marinov");
        more.person("Marinela Marinov");
        more.person("Maryn Marinov");
        more.person("Narin Marinov");
        more.takenBy(index);
        assertThat(find("marin"))
                .extracting(Hit::words)
                .containsExactly(
                        "Marin Marinov", "Marinela Marinov", "Maryn Marinov", "Narin Marinov");
    }

    @Test
    void onlyMentionsThatTheViewerMayReadAreFound() {
        Reports closed = named("b", CLOSED);
        closed.person("Yevhen Hrytsenko alias Volk");
        closed.takenBy(index);
        assertThat(find("volk")).isEmpty();
        assertThat(index.find("volk", Set.of(), viewer(CLOSED), 10)).hasSize(1);
        assertThat(index.find("volk", Set.of(), viewer(), 10)).isEmpty();
        assertThat(index.find("hrytsenko", Set.of(), viewer(OPEN, CLOSED), 10)).hasSize(2);
    }

    @Test
    void anEntityIsFoundOnceByItsBestMention() {
        Reports more = named("b", OPEN);
        more.phone("+447700900562");
        more.takenBy(index);
        assertThat(find("7700900562")).hasSize(1);
    }
}
