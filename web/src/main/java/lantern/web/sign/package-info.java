/** Signing in, and on whose behalf something is read. */
@NullMarked
package lantern.web.sign;

import org.jspecify.annotations.NullMarked;
