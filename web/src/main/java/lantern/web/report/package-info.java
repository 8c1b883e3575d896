/** A report's text with what was read in it. */
@NullMarked
package lantern.web.report;

import org.jspecify.annotations.NullMarked;
