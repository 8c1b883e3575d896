package lantern.identity.resolve;

import static lantern.identity.Reports.named;
import static lantern.identity.Reports.placed;
import static org.assertj.core.api.Assertions.assertThat;

import lantern.identity.IdentityIndex;
import lantern.identity.Reports;
import lantern.model.entity.Clue;
import lantern.model.entity.EntityId;
import lantern.model.entity.Joint;
import lantern.model.entity.Resolution;
import lantern.model.entity.Verdict;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.TieKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Same from 10 bits on, a question from 7 on: each test adds its clues up. */
class WhoIsWhoTest {

    private static final String OPEN = "OFFICIAL";
    private static final String CLOSED = "SECRET/HARROW";

    private final IdentityIndex index = IdentityIndex.inMemory();

    @AfterEach
    void close() {
        index.close();
    }

    /** A report with one person and, unless empty, the person's phone. */
    private Resolution tell(
            String report, String audience, String name, String phone, Object... fields) {
        var reports = Reports.named(report, audience);
        Mention person = reports.person(name, fields);
        if (!phone.isEmpty()) {
            reports.tie(person, TieKind.USES, reports.phone(phone));
        }
        return reports.takenBy(index);
    }

    private static EntityId person(Resolution resolution) {
        return resolution.placements().getFirst().entity();
    }

    private static Verdict verdict(Resolution resolution) {
        return resolution.placements().getFirst().verdict();
    }

    /** 10: a full name alone, in any order. */
    @Test
    void aFullNameInAnotherOrderIsTheSamePerson() {
        var first = tell("a", OPEN, "Elena Popescu", "");
        var second = tell("b", OPEN, "POPESCU Elena", "");
        assertThat(verdict(first)).isEqualTo(new Verdict.Unseen());
        assertThat(verdict(second))
                .isInstanceOfSatisfying(
                        Verdict.Same.class,
                        same -> {
                            assertThat(same.entity()).isEqualTo(person(first));
                            assertThat(same.weight()).isEqualTo(10);
                            assertThat(same.clues())
                                    .extracting(Clue::because)
                                    .containsExactly(
                                            "same full name", "nothing else is known of both");
                        });
    }

    /** 10: between scripts no spelling is exact. */
    @Test
    void aNameInAnotherScriptIsTheSamePerson() {
        var first = tell("a", OPEN, "Elena Popescu", "");
        assertThat(person(tell("b", OPEN, "Елена Попеску", ""))).isEqualTo(person(first));
    }

    /** 7: the consonants agree, which is not enough alone; 7 + 7 with a phone is. */
    @Test
    void anArabicNameNeedsAPhoneBesideItsConsonants() {
        var first = tell("a", OPEN, "Mohammed Kassim", "+447700900111");
        assertThat(verdict(tell("b", OPEN, "محمد قاسم", ""))).isInstanceOf(Verdict.Ask.class);
        assertThat(person(tell("c", OPEN, "قاسم محمد", "+447700900111"))).isEqualTo(person(first));
    }

    /** 8 asks; 8 + 10 with the date of birth is the same. */
    @Test
    void aNameSpelledOtherwiseIsAQuestionUntilTheBirthDateAgrees() {
        var first = tell("a", OPEN, "Yevhen Hrytsenko", "", Field.DATE_OF_BIRTH, "1984-02-01");
        var asked = tell("b", OPEN, "Evgen Gritsenko", "");
        assertThat(verdict(asked)).isInstanceOf(Verdict.Ask.class);
        assertThat(person(asked)).isNotEqualTo(person(first));
        assertThat(asked.joints())
                .singleElement()
                .satisfies(joint -> {
                    assertThat(joint.sure()).isFalse();
                    assertThat(joint.weight()).isEqualTo(8);
                    assertThat(joint.audiences()).hasSize(1);
                });
        var sure = tell("c", OPEN, "Evgen Gritsenko", "", Field.DATE_OF_BIRTH, "1984-02-01");
        // The second, founded in between, has the spelling (10) but no date: 18 is ahead by 8.
        assertThat(person(sure)).isEqualTo(person(first));
    }

    /** 7 alone asks, 7 + 7 with the same phone is the same. */
    @Test
    void aNicknameNeedsCompany() {
        var first = tell("a", OPEN, "Anthony Brown", "+447700900001");
        assertThat(verdict(tell("b", OPEN, "Tony Brown", ""))).isInstanceOf(Verdict.Ask.class);
        assertThat(person(tell("c", OPEN, "Toni Brown", "+447700900001"))).isEqualTo(person(first));
    }

    /** -6 + 7: what is cut short in one of two whole names may be her sister's name. */
    @Test
    void sistersWithOnePhoneAreTwo() {
        var first = tell("a", OPEN, "Marianela Popa", "+447700900001");
        var second = tell("b", OPEN, "Mariana Popa", "+447700900001");
        assertThat(verdict(second)).isEqualTo(new Verdict.Unseen());
        assertThat(second.joints()).isEmpty();
        assertThat(person(second)).isNotEqualTo(person(first));
    }

    @Test
    void aClippedNameIsWhomTheReportNamesInFull() {
        var report = named("a", OPEN);
        Mention mimoza = report.person("Mimoza Dervishi");
        Mention moza = report.person("Moza");
        Mention marcel = report.person("Marcel Popa");
        Mention mara = report.person("Mara");
        var resolved = report.takenBy(index);
        assertThat(placed(resolved, moza).entity()).isEqualTo(placed(resolved, mimoza).entity());
        assertThat(placed(resolved, mara).entity()).isNotEqualTo(placed(resolved, marcel).entity());
    }

    /** 5 alone is nothing, 5 + 7 is the same. */
    @Test
    void anInitialNeedsAPhone() {
        var first = tell("a", OPEN, "Elena Popescu", "+447700900001");
        assertThat(verdict(tell("b", OPEN, "E. Popescu", ""))).isEqualTo(new Verdict.Unseen());
        assertThat(person(tell("c", OPEN, "E. Popescu", "+447700900001"))).isEqualTo(person(first));
    }

    /** 10 - 20: two full dates of birth are never one. */
    @Test
    void differentDatesOfBirthAreNeverOne() {
        var first = tell("a", OPEN, "Ion Rusu", "+447700900001", Field.DATE_OF_BIRTH, "1980-01-01");
        var second =
                tell("b", OPEN, "Ion Rusu", "+447700900001", Field.DATE_OF_BIRTH, "1991-05-07");
        assertThat(verdict(second)).isEqualTo(new Verdict.Unseen());
        assertThat(person(second)).isNotEqualTo(person(first));
    }

    /** 10 + 7 - 4 = 13, but capped: a digit may be a slip, which a person must say. */
    @Test
    void datesOfBirthOneDigitApartAreAsked() {
        tell("a", OPEN, "Ion Rusu", "+447700900001", Field.DATE_OF_BIRTH, "1980-01-01");
        var second =
                tell("b", OPEN, "Ion Rusu", "+447700900001", Field.DATE_OF_BIRTH, "1981-01-01");
        assertThat(verdict(second)).isInstanceOf(Verdict.Ask.class);
    }

    /** 10 + 10 for one, excluded for the other: the date tells namesakes apart. */
    @Test
    void namesakesAreAskedUntilSomethingTellsThemApart() {
        var first = tell("a", OPEN, "Ion Rusu", "", Field.DATE_OF_BIRTH, "1980-01-01");
        tell("b", OPEN, "Ion Rusu", "", Field.DATE_OF_BIRTH, "1991-05-07");
        assertThat(verdict(tell("c", OPEN, "Ion Rusu", "")))
                .isInstanceOfSatisfying(
                        Verdict.Ask.class, ask -> assertThat(ask.candidates()).hasSize(2));
        assertThat(person(tell("d", OPEN, "Rusu Ion", "", Field.DATE_OF_BIRTH, "1980-01-01")))
                .isEqualTo(person(first));
    }

    /** 3 alone is nobody; 3 + 7 with the phone is the one who uses it. */
    @Test
    void aLoneNameIsNobodyWithoutAnExactContact() {
        var first = tell("a", OPEN, "Sandu", "+447700900001");
        assertThat(verdict(tell("b", OPEN, "Sandu", ""))).isEqualTo(new Verdict.Unseen());
        assertThat(person(tell("c", OPEN, "Sandu", "+447700900001"))).isEqualTo(person(first));
    }

    /** -6 + 7: a family shares a surname and a phone. */
    @Test
    void aSurnameAndAPhoneInCommonAreAFamily() {
        var elena = named("a", OPEN);
        Mention full = elena.person("Elena Popescu");
        elena.tie(full, TieKind.USES, elena.phone("+447700900001"));
        elena.person("Popescu");
        elena.follows(full);
        elena.takenBy(index);
        assertThat(verdict(tell("b", OPEN, "Ion Popescu", "+447700900001")))
                .isEqualTo(new Verdict.Unseen());
    }

    /** 20 - 12 = 8: a passport may be lent, so another name on it is a question. */
    @Test
    void aPassportUnderAnotherNameIsAQuestion() {
        var first = named("a", OPEN);
        first.tie(first.person("Elena Popescu"), TieKind.USES, first.passport("123456789"));
        first.takenBy(index);
        var second = named("b", OPEN);
        second.tie(second.person("Maria Ionescu"), TieKind.USES, second.passport("123456789"));
        assertThat(verdict(second.takenBy(index))).isInstanceOf(Verdict.Ask.class);
    }

    @Test
    void inOneReportTheSameFullNameIsOnePersonUnlessDenied() {
        var same = named("a", OPEN);
        Mention one = same.person("Elena Popescu");
        Mention other = same.person("POPESCU Elena");
        var together = same.takenBy(index);
        assertThat(placed(together, one).entity()).isEqualTo(placed(together, other).entity());

        var denied = named("b", "SECRET");
        Mention first = denied.person("Elena Popescu");
        Mention second = denied.person("Elena Popescu");
        denied.tie(first, TieKind.LINKED_TO, second, Polarity.DENIED);
        var apart = denied.takenBy(index);
        assertThat(placed(apart, first).entity()).isNotEqualTo(placed(apart, second).entity());
    }

    @Test
    void twoWhomAReportTellsApartNeverBecomeTheSameKnownPerson() {
        tell("a", OPEN, "Elena Popescu", "");
        var denied = named("b", OPEN);
        Mention first = denied.person("Elena Popescu");
        Mention second = denied.person("Elena Popescu");
        denied.tie(first, TieKind.LINKED_TO, second, Polarity.DENIED);
        var apart = denied.takenBy(index);
        assertThat(placed(apart, first).entity()).isNotEqualTo(placed(apart, second).entity());
    }

    @Test
    void anExactThingIsOneEntityForAllButSeenOnlyWithinAnAudience() {
        var open = named("a", OPEN);
        Mention first = open.phone("+447700900001");
        Mention again = open.phone("+447700900001");
        var one = open.takenBy(index);
        assertThat(placed(one, first).verdict()).isEqualTo(new Verdict.Unseen());
        assertThat(placed(one, again).verdict()).isInstanceOf(Verdict.Same.class);
        var closed = named("b", CLOSED);
        Mention second = closed.phone("+447700900001");
        var other = closed.takenBy(index);
        assertThat(placed(other, second).entity()).isEqualTo(placed(one, first).entity());
        assertThat(placed(other, second).verdict()).isEqualTo(new Verdict.Unseen());
    }

    @Test
    void organisationsAreTheSameInAnyLegalSpelling() {
        var first = named("a", OPEN);
        Mention one = first.mention(EntityKind.ORGANISATION, "Blue Harbour Ltd");
        var known = placed(first.takenBy(index), one).entity();
        var second = named("b", OPEN);
        Mention other = second.mention(EntityKind.ORGANISATION, "BLUE HARBOUR Limited");
        // 10 - 3: another legal form is asked.
        Mention strange = second.mention(EntityKind.ORGANISATION, "Blue Harbour GmbH");
        var resolved = second.takenBy(index);
        assertThat(placed(resolved, other).entity()).isEqualTo(known);
        assertThat(placed(resolved, strange).verdict()).isInstanceOf(Verdict.Ask.class);
    }

    /** Named in full once, and by house and street afterwards; another house is another. */
    @Test
    void anAddressWithoutItsTownIsTheOnlyOneThatItFitsInTheReport() {
        var report = Reports.named("a", OPEN);
        Mention full = report.mention(EntityKind.ADDRESS, "28 Mill Lane, Luton LU5 2DD");
        Mention shorter = report.mention(EntityKind.ADDRESS, "28 Mill Lane");
        Mention next = report.mention(EntityKind.ADDRESS, "30 Mill Lane");
        Mention flat = report.mention(EntityKind.ADDRESS, "Flat 2, 28 Mill Lane");
        Resolution resolution = report.takenBy(index);
        EntityId door = Reports.placed(resolution, full).entity();
        assertThat(Reports.placed(resolution, shorter).entity()).isEqualTo(door);
        assertThat(Reports.placed(resolution, next).entity()).isNotEqualTo(door);
        assertThat(Reports.placed(resolution, flat).entity()).isNotEqualTo(door);
    }

    @Test
    void anAddressWithoutItsTownIsNeitherOfTwoThatItFits() {
        var report = Reports.named("a", OPEN);
        Mention luton = report.mention(EntityKind.ADDRESS, "28 Mill Lane, Luton LU5 2DD");
        Mention hull = report.mention(EntityKind.ADDRESS, "28 Mill Lane, Hull HU1 2AB");
        Mention shorter = report.mention(EntityKind.ADDRESS, "28 Mill Lane");
        Resolution resolution = report.takenBy(index);
        assertThat(Reports.placed(resolution, shorter).entity())
                .isNotIn(
                        Reports.placed(resolution, luton).entity(),
                        Reports.placed(resolution, hull).entity());
    }

    /** 6 + 5 by postcode and house; another flat is another address. */
    @Test
    void addressesAreTheSameDoorOrAnother() {
        var first = named("a", OPEN);
        Mention one = first.mention(EntityKind.ADDRESS, "12 High Street, Leicester LE1 2AB");
        var known = placed(first.takenBy(index), one).entity();
        var second = named("b", OPEN);
        Mention same = second.mention(EntityKind.ADDRESS, "12 High St. LE12AB");
        Mention next = second.mention(EntityKind.ADDRESS, "14 High St, LE1 2AB");
        var resolved = second.takenBy(index);
        assertThat(placed(resolved, same).entity()).isEqualTo(known);
        assertThat(placed(resolved, next).verdict()).isEqualTo(new Verdict.Unseen());
    }

    @Test
    void acrossAudiencesTheSameIsJoinedAndNotMoved() {
        var open = tell("a", OPEN, "Elena Popescu", "+447700900001");
        var closed = tell("b", CLOSED, "Elena Popescu", "+447700900001");
        assertThat(verdict(closed)).isEqualTo(new Verdict.Unseen());
        assertThat(person(closed)).isNotEqualTo(person(open));
        assertThat(closed.joints())
                .singleElement()
                .satisfies(joint -> {
                    assertThat(joint.sure()).isTrue();
                    assertThat(joint.weight()).isEqualTo(17);
                    assertThat(joint.audiences()).hasSize(2);
                });
    }

    @Test
    void aSecondNamesakeInOneAudienceTurnsTheJointIntoAQuestion() {
        tell("a", OPEN, "Ion Rusu", "");
        var first = tell("b", CLOSED, "Ion Rusu", "", Field.DATE_OF_BIRTH, "1980-01-01");
        assertThat(first.joints()).singleElement().matches(Joint::sure);
        var second = tell("c", CLOSED, "Ion Rusu", "", Field.DATE_OF_BIRTH, "1991-05-07");
        assertThat(second.joints()).hasSize(2).noneMatch(Joint::sure);
    }

    @Test
    void aJointIsMadeWhenTheEvidenceForItComesLater() {
        tell("a", OPEN, "Anthony Brown", "+447700900001");
        var first = tell("b", CLOSED, "Tony Brown", "+447700900777");
        assertThat(first.joints()).singleElement().matches(joint -> !joint.sure());
        var later = named("c", CLOSED);
        Mention tony = later.person("Tony Brown");
        later.tie(tony, TieKind.USES, later.phone("+447700900777"));
        later.tie(tony, TieKind.USES, later.phone("+447700900001"));
        var grown = later.takenBy(index);
        assertThat(placed(grown, tony).entity()).isEqualTo(person(first));
        assertThat(grown.joints()).singleElement().matches(Joint::sure);
    }

    @Test
    void resolvingChangesNothing() {
        var report = named("a", OPEN);
        report.person("Elena Popescu");
        var evidence = report.evidence();
        assertThat(index.resolve(evidence)).isEqualTo(index.resolve(evidence));
        assertThat(index.dump()).isEmpty();
    }

    @Test
    void aCluesWordsHoldNothingOfThePerson() {
        tell("a", OPEN, "Elena Popescu", "+447700900001", Field.DATE_OF_BIRTH, "1984-02-01");
        var same =
                tell(
                        "b",
                        OPEN,
                        "Elena Popescu",
                        "+447700900001",
                        Field.DATE_OF_BIRTH,
                        "1984-02-01");
        assertThat(verdict(same).toString())
                .doesNotContainIgnoringCase("popescu")
                .doesNotContain("7700900001")
                .doesNotContain("1984");
    }
}
