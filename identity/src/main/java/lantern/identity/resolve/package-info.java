/** Who is meant: inside a report, inside an audience, and across two audiences. */
@NullMarked
package lantern.identity.resolve;

import org.jspecify.annotations.NullMarked;
