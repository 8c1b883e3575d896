/** Reports in and out of the graph. */
@NullMarked
package lantern.cypher.write;

import org.jspecify.annotations.NullMarked;
