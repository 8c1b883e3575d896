/** Search as you type. */
@NullMarked
package lantern.web.search;

import org.jspecify.annotations.NullMarked;
