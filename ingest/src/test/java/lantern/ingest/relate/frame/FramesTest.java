package lantern.ingest.relate.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In a clause a mention is one capital letter: here the second P is called P2. */
class FramesTest {

    private static List<String> said(String clause) {
        return Frames.find(clause).stream()
                .map(tie ->
                        "%s%s %s > %s"
                                .formatted(
                                        tie.kind(),
                                        tie.denied() ? " not" : "",
                                        name(clause, tie.from()),
                                        name(clause, tie.to())))
                .toList();
    }

    private static String name(String clause, int at) {
        char letter = clause.charAt(at);
        long before = clause.substring(0, at).chars().filter(other -> other == letter).count();
        return before == 0 ? "" + letter : "" + letter + (before + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P recruited P. | RECRUITED P > P2",
                "P was recruited by P. | RECRUITED P2 > P",
                "P has been recruited through P. | RECRUITED P2 > P",
                "P is believed to have recruited P. | RECRUITED P > P2",
                "V driven by P was stopped. | DRIVES P > V",
                "P did not transport P. | TRANSPORTED not P > P2",
                "P denies ever having driven V. | DRIVES not P > V",
                "P denied knowing P or ever meeting P. | MET not P > P3"
            })
    void whoDoesItIsToldWhicheverWayRoundItIsSaid(String clause, String tie) {
        assertThat(said(clause)).contains(tie);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P, who is linked to P, transported P. | TRANSPORTED P > P3",
                "P paid P, who lives at A. | LIVES_AT P2 > A",
                "P talked P into leaving home and can be contacted on T. | USES P > T",
                "P is a O official who was tasked by P. | CONTROLS P2 > P",
                "a man called P drives V. | DRIVES P > V",
                "the adverts for P carry T. | ADVERTISED_BY P > T",
                "P forced P to work and is an associate of P. | ASSOCIATE_OF P > P3"
            })
    void theSubjectIsFoundPastWhatStandsBetween(String clause, String tie) {
        assertThat(said(clause)).contains(tie);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P, the leader of O, was arrested. | LEADS P > O",
                "P, born Y in L, director of O. | LEADS P > O",
                "the leader of O, P. | LEADS P > O",
                "O leader P was arrested. | LEADS P > O",
                "P is the owner of V. | OWNS P > V",
                "the driver of V was P. | DRIVES P > V",
                "V driver was a pole, P. | DRIVES P > V",
                "P's nephew, P. | FAMILY_OF P2 > P",
                "the user of T is P. | USES P > T",
                "P's number is T. | USES P > T",
                "P - driver of V. | DRIVES P > V",
                "P assoc of P. | ASSOCIATE_OF P > P2",
                "among the members of O is P. | MEMBER_OF P > O"
            })
    void aNounTiesWhomItNamesToWhoseItIs(String clause, String tie) {
        assertThat(said(clause)).contains(tie);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "there was a meeting between P and P. | MET P > P2",
                "T received a call from T. | CALLED T2 > T",
                "a payment of M was made by P to P. | PAID P > P2",
                "P made eleven calls to P. | CALLED P > P2",
                "P's debt to P stands at M. | OWES_DEBT_TO P > P2",
                "the exploitation of P by P began in Y. | EXPLOITS P2 > P"
            })
    void aNounOfAnEventTellsItsTwoSides(String clause, String tie) {
        assertThat(said(clause)).contains(tie);
    }

    @Test
    void everybodyOfAListIsTiedButNotTheSubjectOfTheNextClause() {
        assertThat(said("P, P and P use T and the handle H."))
                .containsExactlyInAnyOrder(
                        "USES P > T",
                        "USES P > H",
                        "USES P2 > T",
                        "USES P2 > H",
                        "USES P3 > T",
                        "USES P3 > H");
        assertThat(said("P met P and P drove V."))
                .containsExactlyInAnyOrder("MET P > P2", "DRIVES P3 > V");
    }

    @Test
    void whoIsDesignatedForHavingSupportedHasSupported() {
        assertThat(
                        said(
                                "O designated P and P pursuant to e.o. 13581 for having materially"
                                    + " assisted, sponsored, or provided financial, material, or"
                                    + " technological support for, or goods or services to or in"
                                    + " support of, the O."))
                .containsExactlyInAnyOrder("SUPPLIES P > O2", "SUPPLIES P2 > O2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P was told to ring T.",
                "P plans to meet P.",
                "P wants to buy V.",
                "P refused to pay P."
            })
    void whatWasOnlyAskedOrMeantWasNotDone(String clause) {
        assertThat(said(clause)).isEmpty();
    }

    @Test
    void aNameIsNoCall() {
        assertThat(said("P called P.")).containsExactly("CALLED P > P2");
        assertThat(said("P, called P, drives V.")).doesNotContain("CALLED P > P2");
    }

    @Test
    void theNumberOfAPassportIsNoDenial() {
        assertThat(said("P's passport no D was seized.")).contains("USES P > D");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "V outside A. | SEEN_AT V > A",
                "P h/a A. | LIVES_AT P > A",
                "P poss res A. | LIVES_AT P > A",
                "P tel T. | USES P > T",
                "P flt F on Y. | TRAVELLED P > F"
            })
    void notesWithoutAVerbAreReadToo(String clause, String tie) {
        assertThat(said(clause)).contains(tie);
    }

    @Test
    void eachVerbOfTheTableOfTiesIsAVerb() {
        List<String> unknown = new ArrayList<>();
        for (String verb : VerbFrame.BY_VERB.keySet()) {
            boolean known =
                    verb.equals("be")
                            || verb.equals("have")
                            || isFormOf(verb, verb)
                            // "Found" alone is of "find".
                            || isFormOf(verb + "ed", verb);
            if (!known) {
                unknown.add(verb);
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static boolean isFormOf(String word, String verb) {
        return Verbs.find(word).filter(it -> it.lemma().equals(verb)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "drove,drive",
        "driven,drive",
        "smuggling,smuggle",
        "carries,carry",
        "stopped,stop",
        "paid,pay",
        "found,find",
        "met,meet",
        "put,put",
        "running,run"
    })
    void aVerbIsKnownInAllItsForms(String word, String verb) {
        assertThat(Verbs.find(word).orElseThrow().lemma()).isEqualTo(verb);
    }
}
