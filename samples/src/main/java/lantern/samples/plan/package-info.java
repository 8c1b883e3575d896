/** Which partner reports what, when, and to whom it is restricted. */
@NullMarked
package lantern.samples.plan;

import org.jspecify.annotations.NullMarked;
