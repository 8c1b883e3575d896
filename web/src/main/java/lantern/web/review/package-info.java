/** Decisions about who is who. */
@NullMarked
package lantern.web.review;

import org.jspecify.annotations.NullMarked;
