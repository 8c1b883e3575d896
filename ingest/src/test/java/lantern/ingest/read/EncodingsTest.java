package lantern.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import lantern.model.report.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {

    private static Decoded decode(byte[] bytes) {
        return new OfferedFile(Origin.named("invented"), bytes).decoded();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1251 | Подозреваемый встретил водителя у вокзала и передал ему деньги.",
                "KOI8-R | Подозреваемый встретил водителя у вокзала и передал ему деньги.",
                "windows-1253 | Ο οδηγός συνάντησε τους επιβάτες στο λιμάνι και έφυγε αμέσως μετά.",
                "windows-1256 | التقى السائق بالركاب في الميناء ثم غادر إلى المدينة مع المال.",
                "windows-1250 | Świadek zeznał, że kierowca zabrał pięć osób spod dworca i wyjechał"
                        + " w stronę Łodzi, gdzie później go już nie było. Później wrócił.",
                "GB18030 | 司机在港口接了乘客，然后带着钱离开了城市，没有人再见过他。",
                "Shift_JIS | 運転手は港で乗客を乗せて、お金を持って町を出ました。",
                "windows-1252 | Le témoin a déclaré que le chauffeur était déjà parti à l'étranger"
                        + " avec un passager nommé José Müller."
            })
    void lettersSpeakForTheirEncoding(String charset, String words) {
        Decoded decoded = decode(words.getBytes(Charset.forName(charset)));
        assertThat(decoded.text()).isEqualTo(words);
    }

    @Test
    void aNameInAnotherScriptWithinEnglishIsRead() {
        String words = "The driver, Иван Петров, was met by Сергей in Leeds.";
        Decoded decoded = decode(words.getBytes(Charset.forName("windows-1251")));
        assertThat(decoded.text()).isEqualTo(words);
        assertThat(decoded.format("text")).isEqualTo("text, windows-1251");
    }

    @Test
    void aFewAccentsInEnglishAreWestern() {
        assertThat(decode("A café in Leeds, £5".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(new Decoded("A café in Leeds, £5", "windows-1252"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wideLettersAreReadByTheirMark(String charset) {
        String words = "One met two in Leeds – twice.";
        assertThat(decode(("\uFEFF" + words).getBytes(Charset.forName(charset))).text())
                .isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void wideLettersAreReadWithoutAMark(String charset) {
        String words = "One met two in Leeds – twice.";
        assertThat(decode(words.getBytes(Charset.forName(charset))).text()).isEqualTo(words);
    }

    @Test
    void brokenUtf8IsNotTakenForSomethingElse() {
        byte[] bytes =
                "Подозреваемый встретил водителя.\nИ ещё раз.".getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xD0;
        assertThatThrownBy(() -> decode(bytes)).hasMessage("line 1: broken UTF-8, cut short?");
    }
}
