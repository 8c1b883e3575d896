package lantern.web.sign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Makes the guessing of passwords slow: after a few tries each one of the same name must wait twice
 * as long as the one before, and after many tries of any names everybody's wait a little.
 *
 * <p>A try counts when it begins, so that many at once gain nothing; one that succeeds is taken
 * back. Whether there is such an account makes no difference. Held in memory only: names are
 * written nowhere, and a restart forgets.
 */
@Component
final class SignInThrottle {

    /** Of one name: nobody guesses with these, and people mistype. */
    private static final Limit ONE = new Limit(5, Duration.ofMinutes(5), Duration.ofMinutes(5));

    /** Of all names: a team that arrives in the morning stays below. */
    private static final Limit ALL = new Limit(50, Duration.ofSeconds(5), Duration.ofSeconds(10));

    private static final int MOST_NAMES = 10_000;
    private static final int LONGEST_NAME = 200;

    private final Clock clock;
    private final Map<String, Tries> names =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
                    return size() > MOST_NAMES;
                }
            };
    private Tries all;

    SignInThrottle(Clock clock) {
        this.clock = clock;
        this.all = Tries.none(clock.instant());
    }

    /**
     * Begins a try, or says how long to wait for the next one.
     *
     * @return zero when the try may go on; it is counted then
     */
    synchronized Duration begin(String name) {
        Instant now = clock.instant();
        Tries one = names.getOrDefault(key(name), Tries.none(now));
        Instant next = one.next().isAfter(all.next()) ? one.next() : all.next();
        if (next.isAfter(now)) {
            return Duration.between(now, next);
        }
        names.put(key(name), one.more(now, ONE));
        all = all.more(now, ALL);
        return Duration.ZERO;
    }

    /** The try that was begun was no guess. */
    synchronized void succeeded(String name) {
        names.remove(key(name));
        all = all.less(ALL);
    }

    private static String key(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /**
     * @param free how many tries need no waiting
     * @param longest that a try has to wait for the one before
     * @param forgiven how long it takes until one try is forgotten
     */
    private record Limit(int free, Duration longest, Duration forgiven) {

        Duration after(double tries) {
            int doublings = (int) Math.ceil(tries) - free;
            if (doublings < 0) {
                return Duration.ZERO;
            }
            Duration wait = Duration.ofSeconds(1L << Math.min(doublings, 30));
            return wait.compareTo(longest) < 0 ? wait : longest;
        }
    }

    /**
     * @param count of tries that are not forgotten yet, in part perhaps
     * @param last when the last one was
     * @param next when another one may be
     */
    private record Tries(double count, Instant last, Instant next) {

        static Tries none(Instant now) {
            return new Tries(0, now, now);
        }

        Tries more(Instant now, Limit limit) {
            double forgotten =
                    (double) Duration.between(last, now).toMillis() / limit.forgiven().toMillis();
            double more = Math.max(0, count - forgotten) + 1;
            return new Tries(more, now, now.plus(limit.after(more)));
        }

        Tries less(Limit limit) {
            double less = Math.max(0, count - 1);
            return new Tries(less, last, last.plus(limit.after(less)));
        }
    }
}
