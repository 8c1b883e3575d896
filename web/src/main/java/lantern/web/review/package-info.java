/** Decisions about who is who and about what reports say. */
@NullMarked
package lantern.web.review;

import org.jspecify.annotations.NullMarked;
