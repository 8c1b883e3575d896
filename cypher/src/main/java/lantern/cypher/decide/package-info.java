/** Who is who as people decided it. */
@NullMarked
package lantern.cypher.decide;

import org.jspecify.annotations.NullMarked;
