/** Proposes what the columns of a file mean, for a person to correct. */
@NullMarked
package lantern.ingest.read.propose;

import org.jspecify.annotations.NullMarked;
