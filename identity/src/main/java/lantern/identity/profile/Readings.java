package lantern.identity.profile;

import java.util.ArrayDeque;
import java.util.Deque;
import lantern.model.evidence.Evidence;

/** The last few readings: a report is read when it is settled and taken in a little later. */
public final class Readings {

    private static final int MOST = 6;

    private final Deque<Reading> last = new ArrayDeque<>();

    public Reading of(Evidence evidence) {
        synchronized (last) {
            for (Reading reading : last) {
                if (reading.isOf(evidence)) {
                    return reading;
                }
            }
        }
        Reading reading = Reading.of(evidence);
        synchronized (last) {
            last.addFirst(reading);
            if (last.size() > MOST) {
                last.removeLast();
            }
        }
        return reading;
    }
}
