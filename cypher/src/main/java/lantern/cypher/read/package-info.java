/** What a viewer is shown. */
@NullMarked
package lantern.cypher.read;

import org.jspecify.annotations.NullMarked;
