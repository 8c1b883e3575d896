/** Lists of edges from files, and single measures of them, without a store. */
@NullMarked
package lantern.analytics.edges;

import org.jspecify.annotations.NullMarked;
