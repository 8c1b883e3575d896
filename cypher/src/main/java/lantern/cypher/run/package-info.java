/** How a statement of Cypher is kept, run and seen through a viewer's eyes. */
@NullMarked
package lantern.cypher.run;

import org.jspecify.annotations.NullMarked;
