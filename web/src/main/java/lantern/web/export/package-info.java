/** What is shown, taken out as a file. */
@NullMarked
package lantern.web.export;

import org.jspecify.annotations.NullMarked;
