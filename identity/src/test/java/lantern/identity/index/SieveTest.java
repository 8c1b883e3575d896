package lantern.identity.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class SieveTest {

    /** More than the first layer holds, so that it grows. */
    private static final int TERMS = 600_000;

    @Test
    void whatIsHeldPassesAndOfTheRestOneInAHundredAtMost() {
        var sieve = new Sieve();
        for (int term = 0; term < TERMS; term++) {
            sieve.add(1, term("held " + term));
        }
        int passed = 0;
        for (int term = 0; term < TERMS; term++) {
            assertThat(sieve.passes(1, term("held " + term))).isTrue();
            passed += sieve.passes(1, term("other " + term)) ? 1 : 0;
        }
        assertThat(passed).isLessThan(TERMS / 100);
    }

    @Test
    void aTermOfOneColumnIsNoneOfAnother() {
        var sieve = new Sieve();
        sieve.add(1, term("Pana invented"));
        assertThat(sieve.passes(1, term("Pana invented"))).isTrue();
        assertThat(sieve.passes(2, term("Pana invented"))).isFalse();
    }

    private static BytesRef term(String text) {
        return new BytesRef(text);
    }
}
