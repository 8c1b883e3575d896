/** Analyses on the reader's own network. */
@NullMarked
package lantern.web.analysis;

import org.jspecify.annotations.NullMarked;
