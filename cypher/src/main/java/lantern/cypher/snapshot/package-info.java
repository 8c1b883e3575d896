/** The whole network that a viewer may see. */
@NullMarked
package lantern.cypher.snapshot;

import org.jspecify.annotations.NullMarked;
