/** Measurements of a running Lantern; programs that print a table and are no tests. */
@NullMarked
package lantern.bench;

import org.jspecify.annotations.NullMarked;
