package lantern.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TextReaderTest extends ReportReaderContract {

    private static final String TEXT =
            """
            ---
            title: 'An invented release'
            date: 2024-05-06T08:00:00-04:00
            ---
            The first words.

            More words.
            """;

    @Override
    String sample() {
        return TEXT;
    }

    @Override
    String format() {
        return "markdown";
    }

    @Test
    void frontMatterGivesTitleAndDateAndNothingElseOfItIsProse() {
        Reading reading = Texts.read(TEXT);
        assertThat(reading.report().title()).isEqualTo("An invented release");
        assertThat(reading.report().about()).isEqualTo(LocalDate.of(2024, 5, 6));
        assertThat(reading.passages())
                .hasSize(3)
                .first()
                .satisfies(title ->
                        assertThat(TEXT.substring(title.start(), title.end()))
                                .contains("An invented release"));
        assertThat(TEXT.substring(reading.passages().getLast().start()))
                .startsWith("The first words.");
        assertThat(reading.report().items()).hasSize(1);
    }

    @Test
    void oneGradeForTheWholeMakesOneItem() {
        var items =
                Texts.read("A log of the night.\nNothing seen.\nGrade whole log: 1BC A1 S1\n")
                        .report()
                        .items();
        assertThat(items).hasSize(1);
        assertThat(items.getFirst().grade()).hasToString("1BC");
        assertThat(items.getFirst().conditions()).hasSize(2);
    }

    @Test
    void emptyBinaryAndWordlessFilesSayWhatIsWrong() {
        assertThatThrownBy(() -> Texts.read(new byte[0])).hasMessage("the file is empty");
        assertThatThrownBy(() -> Texts.read(" \n \n")).hasMessage("the file holds no words");
        assertThatThrownBy(() -> Texts.read("one\ntwo\u0000three")).hasMessageContaining("NUL");
        assertThatThrownBy(() -> Texts.read("GIF8 rest")).hasMessageContaining("a GIF picture");
    }

    @Test
    void brokenUtf8AtTheEndIsCalledCutShort() {
        byte[] whole = "Ștefan and Zoë met.\nThe last word is Zoë".getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
        assertThatThrownBy(() -> Texts.read(cut))
                .hasMessageContaining("line 2")
                .hasMessageContaining("cut short");
    }

    @Test
    void aLineWithoutEndIsRefused() {
        assertThatThrownBy(() -> Texts.read("word ".repeat(250_000)))
                .hasMessageContaining("line 1: longer than");
    }
}
