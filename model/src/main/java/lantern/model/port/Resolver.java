package lantern.model.port;

import lantern.model.entity.Resolution;
import lantern.model.evidence.Evidence;

/**
 * Settles who is meant. People, organisations and addresses are resolved only among those of the
 * same audience, and joined across audiences by joints that rest on nothing but the two audiences
 * they join: what a viewer gets is what they would get from a store that holds only what is open to
 * them. The same evidence in the same order always gives the same resolution.
 */
public interface Resolver {

    /**
     * Decides for a whole report at once, on all that was {@linkplain #learn learned} before.
     * Changes nothing.
     */
    Resolution resolve(Evidence evidence);

    /** Takes in a report that has been recorded. */
    void learn(Filed filed, long position);
}
