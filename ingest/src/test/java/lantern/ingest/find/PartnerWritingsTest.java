package lantern.ingest.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lantern.ingest.find.name.Names;
import lantern.ingest.find.number.Documents;
import lantern.ingest.find.number.Phones;
import lantern.ingest.find.number.Plates;
import lantern.ingest.find.place.Addresses;
import lantern.ingest.find.place.Gazetteer;
import lantern.ingest.find.place.Places;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How police, border forces, charities and foreign partners write, on invented words. */
class PartnerWritingsTest {

    private static final Places PLACES = new Places(Gazetteer.shared());
    private static final List<MentionFinder> FINDERS =
            List.of(
                    new Dates(),
                    new Money(),
                    new Documents(),
                    new Phones(),
                    new Plates(),
                    new Addresses(Gazetteer.shared()),
                    PLACES,
                    new Names(PLACES));

    private static List<String> words(String text, EntityKind kind) {
        List<Found> all = new ArrayList<>();
        FINDERS.forEach(finder -> all.addAll(finder.find(Page.of(text))));
        return Settlement.settle(all).stream()
                .filter(found -> found.kind() == kind)
                .map(found -> text.substring(found.start(), found.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'He was stopped in XJ-033-LN on Monday.', XJ-033-LN",
        "'AA 6111 KX was seen at the services.', AA 6111 KX",
        "'She drives 52 PKL 5.', 52 PKL 5",
        "'The keeper of KA-P 8437 is a firm.', KA-P 8437",
        "'ANPR recorded 181-D-9334 in Dublin.', 181-D-9334",
        "'J228DV (NL) was parked outside.', J228DV",
        "'Polish-plated KR 3214K left.', KR 3214K",
        "'He arrived in B 193 CHK.', B 193 CHK"
    })
    void platesWithoutAWordOnTheirCountryAreFound(String text, String plate) {
        assertThat(words(text, EntityKind.VEHICLE)).containsExactly(plate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Flat 3, 195 Beechcroft Drive, Norwich NR20 3QG",
                "Case ref AB-123-CD was closed.",
                "At 06:42 THAI Van Quyen left.",
                "The passport BY9563847 is his.",
                "On 12 MAR 2024 he left."
            })
    void whatOnlyLooksLikeAPlateIsNone(String text) {
        assertThat(words(text, EntityKind.VEHICLE)).isEmpty();
    }

    @Test
    void aPlateReadWithLettersForFiguresHasTheFigures() {
        List<Found> found = new Plates().find(Page.of("She was seen in CM-39B-SK on Friday."));
        assertThat(found).extracting(it -> it.fields().get(Field.VALUE)).containsOnly("CM398SK");
    }

    @Test
    void aPartOfAPlateSaysThatItIsAPart() {
        List<Found> found =
                Settlement.settle(
                        new Plates().find(Page.of("a white minibus, reg begins FX15, left")));
        assertThat(found).extracting(it -> it.fields().get(Field.VALUE)).containsOnly("part:FX15");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "07:48 07700 900570 rang her.|07700 900570",
                "Her nan (0040 745 000 331) knows.|0040 745 000 331",
                "the number +31 6 I0062386 is off|+31 6 I0062386"
            })
    void timesAndBracketsAreNoPartOfAPhone(String text, String phone) {
        assertThat(words(text, EntityKind.PHONE)).containsExactly(phone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The passport of Rusu, number 376712970, was kept.|376712970",
                "His passport is number HA0781902.|HA0781902",
                "Her passport, N2247718, was kept.|N2247718",
                "Reisepass Nr. C01X00T47|C01X00T47"
            })
    void aPassportsNumberMayStandBehindItsHolder(String text, String number) {
        assertThat(words(text, EntityKind.DOCUMENT)).containsExactly(number);
    }

    @Test
    void aSumEndsWithItsLastFigure() {
        assertThat(words("He handed £4,450 in cash to her.", EntityKind.MONEY))
                .containsExactly("£4,450");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He lives at 145 The Quay, Cork. The women left.|145 The Quay, Cork",
                "She stays at 67 Canal Side, Luton LU11 5RR now.|67 Canal Side, Luton LU11 5RR",
                "at Kanaalweg 235, 11999 Hook of Holland.|Kanaalweg 235, 11999 Hook of Holland",
                "Pavlos DIMOU, 34 Quarry Lane, Bedford, pays.|34 Quarry Lane, Bedford",
                "Ms Rusu keeps str. Florilor nr. 12, Iasi.|str. Florilor nr. 12, Iasi",
                "36 Corporation Street, Newport NP1 4UL|36 Corporation Street, Newport NP1 4UL",
                "It stood at 264 Alma Terrace.|264 Alma Terrace"
            })
    void anAddressHasItsTownAndNothingElse(String text, String address) {
        assertThat(words(text, EntityKind.ADDRESS)).containsExactly(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She works at Polder Foods Ltd. He does not.|Polder Foods Ltd",
                "The letter came from Bundespolizei Passau.|Bundespolizei Passau",
                "Seen by Koninklijke Marechaussee today.|Koninklijke Marechaussee",
                "He is a member of the Zamudio cartel.|Zamudio cartel",
                "The Malian government denied it.|Malian government",
                "the Office of Foreign Assets Control did|Office of Foreign Assets Control",
                "a driver of UAB Nemuno krovinys, seated there|UAB Nemuno krovinys"
            })
    void organisationsAreNamedWhole(String text, String organisation) {
        assertThat(words(text, EntityKind.ORGANISATION)).containsExactly(organisation);
    }

    @Test
    void anAgencyInsideAReferenceIsNoMention() {
        assertThat(words("URN NCA/IR/26/000161 of today", EntityKind.ORGANISATION)).isEmpty();
    }

    @Test
    void aFirmIsKnownAgainByItsFirstWords() {
        String text = "Zorbek Harvest Ltd pays late.\nA man from Zorbek Harvest left Zorbek.";
        assertThat(words(text, EntityKind.ORGANISATION))
                .containsExactly("Zorbek Harvest Ltd", "Zorbek Harvest", "Zorbek");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was said that DO Cong Vinh recruited her.|DO Cong Vinh",
                "It was said that Lý Thị Thủy recruited her.|Lý Thị Thủy",
                "Rent was paid to DI NAPOLI, Daniela by hand.|DI NAPOLI, Daniela",
                "In the original the name is written Σπύρος Δήμου.|Σπύρος Δήμου",
                "Prepared by: IO J Castleton|J Castleton",
                "said Administrator Karen P. Tandy of it|Karen P. Tandy"
            })
    void namesAreWholeInEveryOrderAndScript(String text, String name) {
        assertThat(words(text, EntityKind.PERSON)).containsExactly(name);
    }

    @Test
    void whatEverybodyCallsAManIsANameOfItsOwn() {
        assertThat(words("Everybody calls MIHAYLOV the Wrestler.", EntityKind.PERSON))
                .containsExactly("MIHAYLOV", "the Wrestler");
    }

    @Test
    void aRouteOfTownsWithDashesNamesNobody() {
        String text = "The route: Elbasan-Marseille (plane), Marseille-Utrecht (bus).";
        assertThat(words(text, EntityKind.PERSON)).isEmpty();
        assertThat(words(text, EntityKind.PLACE))
                .containsExactly("Elbasan", "Marseille", "Marseille", "Utrecht");
    }

    @Test
    void aTownThatIsAlsoANamePartIsATownOnAJourney() {
        String text = "DO Hai Nam was moved by air from Hai Duong to Ostend by plane.";
        assertThat(words(text, EntityKind.PLACE)).containsExactly("Hai Duong", "Ostend");
    }
}
