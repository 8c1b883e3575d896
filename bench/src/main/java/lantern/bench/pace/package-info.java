/** How fast reports and records come whole way into the store. */
@NullMarked
package lantern.bench.pace;

import org.jspecify.annotations.NullMarked;
