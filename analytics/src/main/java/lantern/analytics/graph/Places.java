package lantern.analytics.graph;

import java.util.function.IntPredicate;
import lantern.model.evidence.EntityKind;
import lantern.model.network.Network;

/**
 * What becomes of places that many share. Two people who are both said to be in London are not tied
 * by that: a path through a town or a country says nothing, and would make the town the broker.
 * Addresses, phones and vehicles stay: sharing one of them is a tie.
 */
public enum Places {
    /** No place is on any path. */
    LEAVE_OUT,
    /**
     * Places tied to at most one in a hundred things (or ten, in a small network) are on paths as
     * anything else: a hamlet or a lay-by, not a city.
     */
    KEEP_RARE,
    /** Every place is on paths as anything else. */
    KEEP_ALL;

    /** The part of a network that carries paths. Dates and sums of money never do. */
    public Network backbone(Network network) {
        return backbone(network, _ -> false);
    }

    /**
     * The part of a network that carries paths, and nodes that stay whatever they are.
     *
     * @param ends where paths begin and end: a town can be one
     */
    public Network backbone(Network network, IntPredicate ends) {
        int limit = Math.max(10, network.size() / 100);
        return network.only(node ->
                ends.test(node)
                        || (network.kind(node).isChartable()
                                && (network.kind(node) != EntityKind.PLACE
                                        || keeps(network.degree(node), limit))));
    }

    private boolean keeps(int degree, int limit) {
        return switch (this) {
            case LEAVE_OUT -> false;
            case KEEP_RARE -> degree <= limit;
            case KEEP_ALL -> true;
        };
    }
}
