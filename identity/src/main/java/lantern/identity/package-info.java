/** Who is who: normalise, block, compare, decide, explain; the search index. */
@NullMarked
package lantern.identity;

import org.jspecify.annotations.NullMarked;
