package lantern.model.port;

import lantern.model.entity.Resolution;
import lantern.model.evidence.Evidence;
import lantern.model.report.ReportId;

/**
 * Settles who is meant. People, organisations and addresses are resolved only among those of the
 * same audience, and joined across audiences by joints that rest on nothing but the two audiences
 * they join: what a viewer gets is what they would get from a store that holds only what is open to
 * them. The same evidence in the same order always gives the same resolution.
 */
public interface Resolver {

    /**
     * Decides for a whole report at once, on all that was {@linkplain #learn learned} before, or is
     * {@linkplain #expect expected}. Changes nothing.
     */
    Resolution resolve(Evidence evidence);

    /**
     * Counts on a report that is settled and on its way into the store, so that the next can be
     * settled meanwhile, as if it had been learned.
     */
    void expect(Filed filed);

    /** Counts no more on a report that was expected and will not be recorded as it was settled. */
    void drop(ReportId report);

    /** Takes in a report that has been recorded, expected or not. */
    void learn(Filed filed, long position);
}
