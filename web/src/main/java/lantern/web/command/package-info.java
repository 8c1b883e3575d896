/** The command line. */
@NullMarked
package lantern.web.command;

import org.jspecify.annotations.NullMarked;
