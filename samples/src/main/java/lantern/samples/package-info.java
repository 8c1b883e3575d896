/** The seeded generator of invented partner reports and their truth. */
@NullMarked
package lantern.samples;

import org.jspecify.annotations.NullMarked;
