package lantern.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Guessing is slow, mistyping is not. */
class SignInThrottleTest {

    private final HandClock clock = new HandClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void theWaitAfterTheFifthTryDoublesUntilTriesAreForgottenAsFastAsTheyCome() {
        var waits = new ArrayList<Long>();
        for (int i = 0; i < 13; i++) {
            assertThat(throttle.begin("anna")).isZero();
            Duration wait = throttle.begin("anna");
            waits.add(wait.toSeconds());
            clock.pass(wait);
        }
        // Where there is no wait, the second try of a round counts too: 2, 4, and then 5.
        assertThat(waits)
                .containsExactly(0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 256L, 256L);
    }

    @Test
    void whatIsRefusedDoesNotProlongTheWait() {
        tries(5, "anna");
        assertThat(throttle.begin("anna")).isEqualTo(Duration.ofSeconds(1));
        assertThat(throttle.begin("anna")).isEqualTo(Duration.ofSeconds(1));
        clock.pass(Duration.ofSeconds(1));
        assertThat(throttle.begin("anna")).isZero();
    }

    @Test
    void oneNamesGuesserDoesNotKeepAnotherOut() {
        tries(5, "anna");
        assertThat(throttle.begin("anna")).isPositive();
        assertThat(throttle.begin("bea")).isZero();
    }

    @Test
    void whoSignsInBeginsAnew() {
        tries(4, "anna");
        assertThat(throttle.begin("anna")).isZero();
        throttle.succeeded("anna");
        tries(5, "anna");
        assertThat(throttle.begin("anna")).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void manyTriesOfManyNamesMakeEverybodyWaitALittle() {
        for (int i = 0; i < 50; i++) {
            tries(1, "name " + i);
        }
        assertThat(throttle.begin("anna")).isEqualTo(Duration.ofSeconds(1));
        for (int i = 0; i < 10; i++) {
            clock.pass(throttle.begin("anna"));
            tries(1, "later name " + i);
        }
        assertThat(throttle.begin("anna")).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aTeamThatSignsInIsNoGuesser() {
        for (int i = 0; i < 500; i++) {
            tries(1, "name " + i);
            throttle.succeeded("name " + i);
        }
        assertThat(throttle.begin("anna")).isZero();
    }

    @Test
    void aTryIsForgottenInFiveMinutes() {
        tries(5, "anna");
        clock.pass(Duration.ofMinutes(10));
        // Three of the five are left.
        tries(2, "anna");
        assertThat(throttle.begin("anna")).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aTeamThatMistypesAllDayWaitsForNothing() {
        for (int i = 0; i < 500; i++) {
            clock.pass(Duration.ofSeconds(10));
            tries(1, "name " + i);
        }
        assertThat(throttle.begin("anna")).isZero();
    }

    private void tries(int count, String name) {
        for (int i = 0; i < count; i++) {
            assertThat(throttle.begin(name)).isZero();
        }
    }

    /** Goes only when it is told to. */
    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-05-03T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
