package lantern.ingest.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lantern.ingest.Extractor;
import lantern.ingest.read.Texts;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.TieKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorsTest {

    private static final Extractor EXTRACTOR = Extractor.standard();

    /** "Ana Dumitru / means: threats / positive stated / was threatened" */
    private static List<String> shown(String text) {
        Evidence evidence = EXTRACTOR.extract(Texts.read(text));
        Map<MentionId, Mention> mentions = new HashMap<>();
        evidence.mentions().forEach(mention -> mentions.put(mention.id(), mention));
        return evidence.statements().stream()
                .filter(said -> said.kind() == TieKind.SHOWS)
                .map(said ->
                        Objects.requireNonNull(mentions.get(said.from())).words()
                                + " / "
                                + Objects.requireNonNull(mentions.get(said.to()))
                                        .find(Field.VALUE)
                                        .orElse("")
                                + " / "
                                + said.polarity().name().toLowerCase(java.util.Locale.ROOT)
                                + " "
                                + said.certainty().name().toLowerCase(java.util.Locale.ROOT)
                                + " / "
                                + evidence.report().words(said.span()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Viorel RUSU is the driver. | Viorel RUSU / role: driver / positive stated / Viorel"
                        + " RUSU is the driver",
                "Ion MUNTEANU was never paid. | Ion MUNTEANU / means: withheld wages / positive"
                        + " stated / Ion MUNTEANU was never paid",
                "It is believed that Ion MUNTEANU was beaten. | Ion MUNTEANU / means: violence /"
                        + " positive hedged / Ion MUNTEANU was beaten",
                "Kofi MENSAH owes 4,000 pounds for travel. | Kofi MENSAH / means: debt bondage /"
                        + " positive stated / Kofi MENSAH owes 4,000 pounds",
                "Ana DUMITRU (15) lives there. | Ana DUMITRU / child: under 18 / positive stated /"
                        + " Ana DUMITRU (15)",
                "There is no evidence that Minh TRAN was threatened. | Minh TRAN / means: threats /"
                        + " denied stated / Minh TRAN was threatened",
                "Lan NGUYEN was referred to the NRM. | Lan NGUYEN / nrm: referred / positive stated"
                        + " / Lan NGUYEN was referred to the NRM",
                "Lan NGUYEN was found tending plants. | Lan NGUYEN / purpose: criminal exploitation"
                        + " / positive stated / Lan NGUYEN was found tending plants",
            })
    void aSignIsToldOfAPersonWithItsWords(String text, String shown) {
        assertThat(shown(text)).containsExactly(shown);
    }

    /** The one who acts is not the one it is done to. */
    @Test
    void aPronounIsNotTheOneWhoActs() {
        assertThat(
                        shown(
                                "Adaeze OKORO was recruited by Blessing OSAGIE. OSAGIE took her"
                                        + " passport and told her that she owed 30,000 euros."))
                .containsExactlyInAnyOrder(
                        "Adaeze OKORO / act: recruitment / positive stated / Adaeze OKORO was"
                                + " recruited",
                        "Adaeze OKORO / means: withheld documents / positive stated / took her"
                                + " passport",
                        "Adaeze OKORO / means: debt bondage / positive stated / she owed 30,000"
                                + " euros");
    }

    /** Nobody named here was locked in. */
    @Test
    void whatIsToldOfSomebodyUnnamedIsToldOfNobodyElse() {
        assertThat(shown("Viorel RUSU left. The girl was locked in at the flat.")).isEmpty();
    }

    /** Whoever shows a means counts as a victim: it must not be who uses them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Viorel RUSU recruits vulnerable women.",
                "Viorel RUSU approached a potential victim in Leeds.",
                "Viorel RUSU said the staff were beaten.",
                "Viorel RUSU runs a brothel and organises prostitution in Leeds.",
                "Blessing OSAGIE performed a juju ritual.",
                "Blessing OSAGIE lives near a children's home.",
                "Viorel RUSU was present when a positive reasonable grounds decision was made."
            })
    void whatIsDoneToOthersIsNotToldOfWhoDoesIt(String text) {
        assertThat(shown(text)).isEmpty();
    }

    @Test
    void aFigureOfSpeechIsNoDebt() {
        assertThat(shown("Kofi MENSAH owes his life to the coastguard.")).isEmpty();
    }
}
