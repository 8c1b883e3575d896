package lantern.model.network;

/** How far long work has come, and whether it should stop. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody and never stops. */
    Progress NONE = _ -> true;

    /**
     * @param share of the work that is done, from 0 to 1
     * @return false when the work should stop: throw {@link
     *     java.util.concurrent.CancellationException}
     */
    boolean reached(double share);

    /**
     * @throws java.util.concurrent.CancellationException when the work should stop
     */
    default void checkpoint(double share) {
        if (!reached(share)) {
            throw new java.util.concurrent.CancellationException(
                    "stopped at " + Math.round(share * 100) + " %");
        }
    }
}
