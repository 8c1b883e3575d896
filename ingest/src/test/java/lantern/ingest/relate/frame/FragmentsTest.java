package lantern.ingest.relate.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keeps the house at 14 mill lane.",
                "0035 lives with costel dobre.",
                "younger brother of costel dobre.",
                "friends w/ costel dobre.",
                "passport 512047118."
            })
    void aSentenceOfNotesMayLeaveOutWhomItIsAbout(String sentence) {
        assertThat(Fragments.lackSubject(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "costel dobre keeps the house.",
                "the brother of costel dobre is known.",
                "checked against the register.",
                "also designated today are two firms.",
                "a phone was found.",
                ""
            })
    void whatHasASubjectOrIsTheOfficersOwnWorkDoesNot(String sentence) {
        assertThat(Fragments.lackSubject(sentence)).isFalse();
    }
}
