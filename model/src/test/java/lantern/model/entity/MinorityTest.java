package lantern.model.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinorityTest {

    private static final LocalDate MAY_2024 = LocalDate.of(2024, 5, 1);

    /** Eighteen on the birthday itself, and of a part of a date the last day counts. */
    @ParameterizedTest(name = "born {0} is a child on 1 May 2024: {1}")
    @CsvSource({
        "2006-05-01, false",
        "2006-05-02, true",
        "2006-04, false",
        "2006-05, true",
        "2005, false",
        "2006, true",
        "2010-00-00, true",
        "2006-02-31, false",
        "'', false",
        "unknown, false"
    })
    void aBirthDateCountsOnTheDayOfTheLatestReport(String born, boolean child) {
        assertThat(Minority.isKnown(List.of(born(born)), MAY_2024)).isEqualTo(child);
    }

    /** Seventeen on 1 May 2024: born after 1 May 2006, so of age on 1 May 2025 at the latest. */
    @ParameterizedTest(name = "aged 17 in May 2024 is a child on {0}: {1}")
    @CsvSource({"2024-05-01, true", "2025-04-30, true", "2025-05-01, false"})
    void anAgeGrowsWithTheReports(LocalDate latest, boolean child) {
        assertThat(Minority.isKnown(List.of(aged("17", MAY_2024)), latest)).isEqualTo(child);
    }

    /** A child of unknown age on 1 May 2024 may have been born that day. */
    @ParameterizedTest(name = "called a child in May 2024 is a child on {0}: {1}")
    @CsvSource({"2024-05-01, true", "2030-01-01, true", "2042-05-01, false"})
    void whoWasCalledAChildIsOneUntilSurelyGrown(LocalDate latest, boolean child) {
        assertThat(Minority.isKnown(List.of(called(MAY_2024)), latest)).isEqualTo(child);
    }

    @Test
    void anAdultWhoWasAChildInAnOldReportIsAnAdult() {
        LocalDate now = LocalDate.of(2030, 1, 1);
        assertThat(Minority.isKnown(List.of(called(MAY_2024), aged("21", now)), now)).isFalse();
        assertThat(Minority.isKnown(List.of(called(MAY_2024), born("2008-03-04")), now)).isFalse();
        assertThat(Minority.isKnown(List.of(aged("16", MAY_2024)), now)).isFalse();
    }

    /** Born in 1999 and called a child in 2024 cannot both be true. */
    @Test
    void aDisputedAgeProtects() {
        assertThat(Minority.isKnown(List.of(born("1999"), called(MAY_2024)), MAY_2024)).isTrue();
        assertThat(Minority.isKnown(List.of(aged("22", MAY_2024), aged("16", MAY_2024)), MAY_2024))
                .isTrue();
        assertThat(Minority.isKnown(List.of(new AgeClue("", "22", true, MAY_2024)), MAY_2024))
                .isTrue();
    }

    /** Thirty-three or thirty-four: they differ, and neither allows a child. */
    @Test
    void adultsWhoseAgesDifferAreAdults() {
        assertThat(Minority.isKnown(List.of(born("1990-12"), aged("34", MAY_2024)), MAY_2024))
                .isFalse();
    }

    @Test
    void anUndatedReportOfAChildProtectsAndAnUndatedAdultIsUnknown() {
        assertThat(Minority.isKnown(List.of(aged("16", null)), null)).isTrue();
        assertThat(Minority.isKnown(List.of(called(null)), MAY_2024)).isTrue();
        assertThat(Minority.isKnown(List.of(aged("40", null)), MAY_2024)).isFalse();
        assertThat(Minority.isKnown(List.of(born("2012")), null)).isFalse();
    }

    @Test
    void withoutAClueNobodyIsAChild() {
        assertThat(Minority.isKnown(List.of(), MAY_2024)).isFalse();
        assertThat(Minority.isKnown(List.of(aged("", MAY_2024)), MAY_2024)).isFalse();
    }

    private static AgeClue born(String born) {
        return new AgeClue(born, "", false, MAY_2024);
    }

    private static AgeClue aged(String age, @Nullable LocalDate about) {
        return new AgeClue("", age, false, about);
    }

    private static AgeClue called(@Nullable LocalDate about) {
        return new AgeClue("", "", true, about);
    }
}
