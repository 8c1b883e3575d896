package lantern.identity.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LetterCountsTest {

    /** What is passed over by its letters would not have been alike by its order either. */
    @RepeatedTest(20)
    void nothingThatIsAlikeIsPassedOver(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int round = 0; round < 2_000; round++) {
            String one = word(random, random.nextInt(90));
            String other =
                    random.nextBoolean() ? word(random, random.nextInt(90)) : slip(random, one);
            long letters = LetterCounts.of(one);
            long otherLetters = LetterCounts.of(other);
            for (int most = 1; most <= 2; most++) {
                if (Likeness.slips(one, other, most) <= most) {
                    assertThat(LetterCounts.mayBeSlips(letters, otherLetters, most)).isTrue();
                }
            }
            double alike = Likeness.jaroWinkler(one, other);
            if (alike > 0) {
                assertThat(
                                LetterCounts.mayBeAlike(
                                        letters, otherLetters, one.length(), other.length(), alike))
                        .isTrue();
            }
            assertThat(Likeness.isOneSlip(one, other))
                    .isEqualTo(Likeness.slips(one, other, 1) == 1);
        }
    }

    @Test
    void whatIsFarApartIsPassedOver() {
        assertThat(LetterCounts.mayBeSlips(LetterCounts.of("elena"), LetterCounts.of("ruxi"), 1))
                .isFalse();
        assertThat(
                        LetterCounts.mayBeAlike(
                                LetterCounts.of("elena"), LetterCounts.of("ruxi"), 5, 4, 0.8))
                .isFalse();
    }

    /** Few letters, so that many stand more than twice. */
    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < length; at++) {
            word.append((char) ('a' + random.nextInt(6)));
        }
        return word.toString();
    }

    private static String slip(Random random, String of) {
        if (of.length() < 2) {
            return of;
        }
        int at = random.nextInt(of.length() - 1);
        return switch (random.nextInt(4)) {
            case 0 -> of.substring(0, at) + of.substring(at + 1);
            case 1 -> of.substring(0, at) + 'f' + of.substring(at);
            case 2 ->
                    of.substring(0, at) + of.charAt(at + 1) + of.charAt(at) + of.substring(at + 2);
            default -> of.substring(0, at) + "fe" + of.substring(at + 1);
        };
    }
}
