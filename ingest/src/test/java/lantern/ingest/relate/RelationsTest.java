package lantern.ingest.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantern.ingest.Extractor;
import lantern.ingest.read.Texts;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.Statement;
import lantern.model.evidence.TieKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationsTest {

    private static final Extractor EXTRACTOR = Extractor.standard();

    private static List<String> said(String text) {
        Evidence evidence = EXTRACTOR.extract(Texts.read(text));
        Map<MentionId, Mention> mentions = new HashMap<>();
        evidence.mentions().forEach(mention -> mentions.put(mention.id(), mention));
        return evidence.statements().stream()
                .filter(said -> said.kind() != TieKind.SHOWS)
                .map(said ->
                        said.kind()
                                + tone(said)
                                + " "
                                + words(mentions, said.from())
                                + " > "
                                + words(mentions, said.to()))
                .toList();
    }

    /** "Known to everyone as" names somebody again; "known to" ties two. */
    @ParameterizedTest
    @CsvSource({
        "Costel DOBRE is known to everyone as \"Bai Tomi\".",
        "Costel DOBRE is better known as \"Bai Tomi\".",
        "Costel DOBRE is locally known by drivers as \"Bai Tomi\"."
    })
    void aNameThatSomebodyIsKnownByIsNobodyElse(String text) {
        assertThat(said(text)).isEmpty();
        Evidence evidence = EXTRACTOR.extract(Texts.read(text));
        assertThat(evidence.mentions())
                .filteredOn(mention -> mention.words().equals("Bai Tomi"))
                .singleElement()
                .extracting(Mention::antecedent)
                .isEqualTo(evidence.mentions().getFirst().id());
    }

    private static String tone(Statement said) {
        return (said.polarity() == Polarity.DENIED ? " not" : "")
                + (said.certainty() == Certainty.HEDGED ? " maybe" : "");
    }

    private static String words(Map<MentionId, Mention> mentions, MentionId id) {
        Mention mention = mentions.get(id);
        return mention == null ? "" : mention.words();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Costel DOBRE uses 07700 900123. | USES Costel DOBRE > 07700 900123",
                "Costel DOBRE lives at 14 Belmoor Rise, Leicester LE2 9QX. | LIVES_AT Costel DOBRE"
                        + " > 14 Belmoor Rise, Leicester LE2 9QX",
                "Costel DOBRE drives a black Audi, AB12 CDE. | DRIVES Costel DOBRE > AB12 CDE",
                "Costel DOBRE met Ilir HOXHA on 4 March 2026. | MET Costel DOBRE > Ilir HOXHA",
                "Costel DOBRE has never met Ilir HOXHA. | MET not Costel DOBRE > Ilir HOXHA",
                "Costel DOBRE is believed to have recruited Elena MUNTEANU. | RECRUITED maybe"
                        + " Costel DOBRE > Elena MUNTEANU",
                "Elena MUNTEANU was recruited by Costel DOBRE. | RECRUITED Costel DOBRE > Elena"
                        + " MUNTEANU",
                "Elena MUNTEANU owes Costel DOBRE EUR 4,000. | OWES_DEBT_TO Elena MUNTEANU > Costel"
                        + " DOBRE",
                "Costel DOBRE is the brother of Marin DOBRE. | FAMILY_OF Costel DOBRE > Marin"
                        + " DOBRE",
                "Costel DOBRE is the director of Dobre Transport SRL. | LEADS Costel DOBRE > Dobre"
                        + " Transport SRL",
                "Dobre Transport SRL is owned by Costel DOBRE. | OWNS Costel DOBRE > Dobre"
                        + " Transport SRL",
                "Costel DOBRE paid Ilir HOXHA. | PAID Costel DOBRE > Ilir HOXHA"
            })
    void oneSentenceGivesOneTie(String text, String tie) {
        assertThat(said(text)).contains(tie);
    }

    @Test
    void aPronounIsTheTopicOfTheSentenceBefore() {
        assertThat(said("Costel DOBRE arrived in May 2025. He uses 07700 900123."))
                .contains("USES Costel DOBRE > 07700 900123");
    }

    @Test
    void everybodyOfAListIsTied() {
        assertThat(said("Costel DOBRE, Ilir HOXHA and Marin RADU met Elena MUNTEANU."))
                .contains(
                        "MET Costel DOBRE > Elena MUNTEANU",
                        "MET Ilir HOXHA > Elena MUNTEANU",
                        "MET Marin RADU > Elena MUNTEANU");
    }

    @Test
    void aTieCarriesTheGradeOfItsOwnItem() {
        Evidence evidence =
                EXTRACTOR.extract(
                        Texts.read(
                                """
                                3x5x2 REPORT

                                [1BP] 1. Costel DOBRE uses 07700 900123.

                                [3EP] 2. Costel DOBRE drives AB12 CDE.
                                """));
        assertThat(evidence.statements())
                .filteredOn(said -> said.kind() == TieKind.DRIVES)
                .isNotEmpty()
                .allSatisfy(said -> assertThat(said.grade()).hasToString("3EP"));
    }

    @Test
    void stopsAreInTheOrderTravelledWithTheirModes() {
        assertThat(route("Costel DOBRE travelled from Bucharest via Vienna to Brussels by coach."))
                .containsExactly("Bucharest coach", "Vienna coach", "Brussels");
        assertThat(
                        route(
                                "Costel DOBRE took the train Leeds to Liverpool, ferry Liverpool to"
                                        + " Belfast, coach Belfast to Dublin."))
                .containsExactly("Leeds train", "Liverpool ferry", "Belfast coach", "Dublin");
    }

    @Test
    void aRouteMayStartAndEndInPlacesAndEachLegHasItsOwnMode() {
        assertThat(
                        route(
                                "Costel DOBRE started in Leeds in May 2025, crossed to Ostend by"
                                        + " ferry and ended in Brussels in the back of a lorry."))
                .containsExactly("Leeds ferry", "Ostend lorry", "Brussels");
        assertThat(
                        route(
                                "Costel DOBRE travelled from Leeds by train to London, by ferry to"
                                        + " Ostend and in a car to Brussels."))
                .containsExactly("Leeds train", "London ferry", "Ostend car", "Brussels");
    }

    @Test
    void aTicketThatWasFoundIsNoJourney() {
        assertThat(route("Costel DOBRE had a train ticket from Leeds to London.")).isEmpty();
    }

    @Test
    void theLabelsOfAnObservationLogStandForWhomTheirLegendNames() {
        assertThat(
                        said(
                                """
                                OBSERVATION LOG

                                S1  Costel DOBRE
                                S2  Ilir HOXHA
                                A = 14 Belmoor Rise, Leicester LE2 9QX

                                0715  S1 met S2.
                                0730  S2 seen at A.
                                """))
                .contains(
                        "MET Costel DOBRE > Ilir HOXHA",
                        "SEEN_AT Ilir HOXHA > 14 Belmoor Rise, Leicester LE2 9QX");
    }

    @Test
    void whatIsSaidNotToBeTheCaseIsDenied() {
        assertThat(
                        said(
                                "Enquiries do not support the claim that Costel DOBRE transported"
                                        + " Elena MUNTEANU."))
                .containsExactly("TRANSPORTED not Costel DOBRE > Elena MUNTEANU");
    }

    @Test
    void behindAndTheFirstOneActsStillSoHerIsTheOther() {
        assertThat(said("Costel DOBRE met Elena MUNTEANU in May 2025 and recruited her."))
                .contains("RECRUITED Costel DOBRE > Elena MUNTEANU");
    }

    @Test
    void moneyThatMovesIsNoJourney() {
        assertThat(route("Costel DOBRE sent money from Dubai to Tirana.")).isEmpty();
    }

    @Test
    void whyAuthoritiesListSomebodyIsRead() {
        assertThat(
                        said(
                                "OFAC designated Raul Saucedo Huipio and Federico Hernandez Sanchez"
                                    + " pursuant to E.O. 13581, as amended, for having materially"
                                    + " assisted, sponsored, or provided financial, material, or"
                                    + " technological support for, or goods or services to or in"
                                    + " support of, the Hernandez Salas TCO."))
                .containsExactlyInAnyOrder(
                        "SUPPLIES Raul Saucedo Huipio > Hernandez Salas TCO",
                        "SUPPLIES Federico Hernandez Sanchez > Hernandez Salas TCO");
        assertThat(
                        said(
                                "Zeta Trading S.A. de C.V. was sanctioned for being owned or"
                                    + " controlled by, directly or indirectly, Juan Perez Lopez."))
                .containsExactly("CONTROLS Juan Perez Lopez > Zeta Trading S.A. de C.V.");
        assertThat(
                        said(
                                "Juan Perez Lopez is being designated for having acted or purported"
                                        + " to act for or on behalf of Zeta Trading S.A. de C.V."))
                .containsExactly("ASSOCIATE_OF Juan Perez Lopez > Zeta Trading S.A. de C.V.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Attended: Moira STEAD (Lincs Police). | WORKS_AT Moira STEAD > Lincs Police",
                "Ilir HOXHA was met at Dover by Besa KRASNIQI (no surname given). | MET Besa"
                        + " KRASNIQI > Ilir HOXHA",
                "Ilir HOXHA has to work for Besa KRASNIQI until June. | EXPLOITS Besa KRASNIQI >"
                        + " Ilir HOXHA",
                "Ilir HOXHA's passport is with Besa KRASNIQI. | EXPLOITS Besa KRASNIQI > Ilir"
                        + " HOXHA",
                "Ilir HOXHA changed his number to 07700 900262. | USES Ilir HOXHA > 07700 900262"
            })
    void notesSayByBracketsAndLabelsWhatProseSaysByVerbs(String text, String tie) {
        assertThat(said(text)).contains(tie);
    }

    private static List<String> route(String text) {
        Evidence evidence = EXTRACTOR.extract(Texts.read(text));
        Map<MentionId, Mention> mentions = new HashMap<>();
        evidence.mentions().forEach(mention -> mentions.put(mention.id(), mention));
        TreeMap<Integer, String> stops = new TreeMap<>();
        for (Statement said : evidence.statements()) {
            if (said.kind() == TieKind.STOP) {
                String mode = said.fields().getOrDefault(Field.MODE, "");
                stops.put(
                        Integer.valueOf(said.fields().getOrDefault(Field.NUMBER, "0")),
                        (words(mentions, said.to()) + " " + mode).strip());
            }
        }
        return List.copyOf(stops.values());
    }
}
