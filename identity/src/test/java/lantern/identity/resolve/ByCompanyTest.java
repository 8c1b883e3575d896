package lantern.identity.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import lantern.identity.IdentityIndex;
import lantern.identity.Reports;
import lantern.model.entity.Clue;
import lantern.model.entity.Joint;
import lantern.model.entity.Resolution;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A lone name (3 bits) beside what few reports name (two points, 7.5 bits) is somebody: 10.5.
 * Beside three points it has 9.
 */
class ByCompanyTest {

    private static final String OPEN = "OFFICIAL";
    private static final String CLOSED = "SECRET/HARROW";
    private static final String PHONE = "+447700900001";
    private static final String OTHER_PHONE = "+447700900002";

    private final IdentityIndex index = IdentityIndex.inMemory();

    @AfterEach
    void close() {
        index.close();
    }

    private Resolution tell(String name, String audience, String phone, String... people) {
        var report = Reports.named(name, audience);
        for (String person : people) {
            report.person(person);
        }
        report.phone(phone);
        return report.takenBy(index);
    }

    @Test
    void aLoneNameBesideTheSamePhoneIsWhoBearsItThere() {
        tell("a", OPEN, PHONE, "Ardit Dervishi");
        Resolution lone = tell("b", OPEN, PHONE, "Ardit");
        assertThat(lone.joints())
                .singleElement()
                .satisfies(joint -> {
                    assertThat(joint.sure()).isTrue();
                    assertThat(joint.weight()).isEqualTo(10.5);
                    assertThat(joint.audiences()).hasSize(1);
                    assertThat(joint.clues())
                            .extracting(Clue::because)
                            .contains("named beside the same one other");
                });
    }

    @Test
    void theOrderOfTheReportsDoesNotMatter() {
        tell("b", OPEN, PHONE, "Ardit");
        assertThat(tell("a", OPEN, PHONE, "Ardit Dervishi").joints())
                .singleElement()
                .matches(Joint::sure);
    }

    @Test
    void aLoneNameInOtherCompanyIsNobodyKnown() {
        tell("a", OPEN, PHONE, "Ardit Dervishi");
        assertThat(tell("b", OPEN, OTHER_PHONE, "Ardit").joints()).isEmpty();
    }

    /** Both bear the surname in the same company: a person must say. */
    @Test
    void ofTwoWhoBearTheNameNeitherIsChosen() {
        tell("a", OPEN, PHONE, "Gwyn Madoc", "Sian Madoc");
        assertThat(tell("b", OPEN, PHONE, "Madoc").joints()).hasSize(2).noneMatch(Joint::sure);
    }

    @Test
    void companyIsKeptWithinTwoAudiencesAndNoThird() {
        tell("a", CLOSED, PHONE, "Ardit Dervishi");
        Resolution lone = tell("b", OPEN, PHONE, "Ardit");
        assertThat(lone.joints())
                .singleElement()
                .satisfies(joint -> {
                    assertThat(joint.sure()).isTrue();
                    assertThat(joint.audiences()).hasSize(2);
                });
    }

    /** A phone of thirty-three reports: a hotel's, a lawyer's. */
    @Test
    void whatManyReportsNameIsNoCompany() {
        tell("a", OPEN, PHONE, "Ardit Dervishi");
        for (int i = 0; i < 32; i++) {
            tell("many " + i, OPEN, PHONE, "Guest Number" + (char) ('a' + i));
        }
        assertThat(tell("b", OPEN, PHONE, "Ardit").joints()).isEmpty();
    }

    /** One of the household alone is a point: the phone is named in more than six reports. */
    @Test
    void theNamesOfAWholeHouseholdAreNoChance() {
        tell("a", OPEN, PHONE, "Nelu Cristea", "Gillian Tebbutt", "Silviu Matei");
        for (int i = 0; i < 6; i++) {
            tell("many " + i, OPEN, PHONE, "Guest Number" + (char) ('a' + i));
        }
        assertThat(tell("b", OPEN, PHONE, "Nelu").joints()).noneMatch(Joint::sure);
        assertThat(tell("c", OPEN, PHONE, "Nelu", "Tebbutt", "Silviu").joints())
                .filteredOn(Joint::sure)
                .hasSizeGreaterThanOrEqualTo(3);
    }

    /** 10 by the name alone, but it fits two whom one report tells apart. */
    @Test
    void whoeverAReportTellsFromANamesakeIsAskedAboutByName() {
        tell("a", OPEN, PHONE, "Le Minh Tuan");
        var report = Reports.named("b", OPEN);
        report.person("Le Minh Tuan", Field.DATE_OF_BIRTH, "2009-08-14");
        Mention aside = report.person("Le Minh Tuan", Field.TOLD_APART, "true", Field.AGE, "38");
        Resolution told = report.takenBy(index);
        assertThat(Reports.placed(told, aside).entity())
                .isNotEqualTo(told.placements().getFirst().entity());
        assertThat(told.joints()).hasSize(2).noneMatch(Joint::sure);
    }

    /** He is named where Gwyn Madoc of the phone is named, only to say that he is another. */
    @Test
    void whoIsOnlyToldApartKeepsNoCompany() {
        var report = Reports.named("a", OPEN);
        report.person("Gwyn Madoc");
        Mention aside = report.person("Gwyn Madoc", Field.TOLD_APART, "true");
        report.phone(PHONE);
        Resolution told = report.takenBy(index);
        assertThat(tell("b", OPEN, PHONE, "Gwyn").joints())
                .singleElement()
                .satisfies(joint -> {
                    assertThat(joint.sure()).isTrue();
                    assertThat(joint.first()).isNotEqualTo(Reports.placed(told, aside).entity());
                    assertThat(joint.second()).isNotEqualTo(Reports.placed(told, aside).entity());
                });
    }

    /** Kin and colleagues keep the same company under other names. */
    @Test
    void aNameThatDoesNotFitIsNoBetterForTheCompany() {
        tell("a", OPEN, PHONE, "Jonas Peller", "Mirela Dobrin", "Ana Vrana");
        assertThat(tell("b", OPEN, PHONE, "Jonas Korsa", "Mirela Dobrin", "Ana Vrana").joints())
                .isEmpty();
    }

    /** Both are called Gaz, and each has a name of their own. */
    @Test
    void aNicknameThatTwoBearIsNotEnoughAgainstTheirNames() {
        var first = Reports.named("a", OPEN);
        Mention ricky = first.person("Ricky Hargreaves");
        first.person("Big Gaz");
        first.follows(ricky);
        first.phone(PHONE);
        first.takenBy(index);
        var second = Reports.named("b", OPEN);
        Mention cheryl = second.person("Cheryl Cheetham");
        second.person("Big Gaz");
        second.follows(cheryl);
        second.phone(PHONE);
        assertThat(second.takenBy(index).joints()).isEmpty();
    }

    /** The joint leans on who is named in full, so that a second of these does not glue them. */
    @Test
    void whoIsNamedInPartLeansOnWhoIsNamedInFull() {
        tell("a", OPEN, PHONE, "Ardit Dervishi");
        Resolution lone = tell("b", OPEN, PHONE, "Ardit");
        assertThat(lone.joints())
                .singleElement()
                .extracting(Joint::leaning)
                .isEqualTo(Set.of(lone.placements().getFirst().entity()));
    }

    /** "Madam Gold" and "Patience Gold" may be one, two madams of two names are two. */
    @Test
    void aCallNameBeforeAGivenNameIsNoPartOfIt() {
        tell("a", OPEN, PHONE, "Hiwa Qadir");
        assertThat(tell("b", OPEN, PHONE, "Kak Hiwa").joints())
                .singleElement()
                .matches(Joint::sure);
        assertThat(tell("c", OPEN, PHONE, "Kak Soran").joints()).isEmpty();
    }
}
