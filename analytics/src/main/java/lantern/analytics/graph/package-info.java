/**
 * The network as JGraphT and the analyses see it: which parts carry paths, and how long a tie is.
 */
@NullMarked
package lantern.analytics.graph;

import org.jspecify.annotations.NullMarked;
