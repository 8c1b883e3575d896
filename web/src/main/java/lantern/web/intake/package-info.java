/** What came in, from whom, what is stuck and why; and the way in for who has a browser. */
@NullMarked
package lantern.web.intake;

import org.jspecify.annotations.NullMarked;
