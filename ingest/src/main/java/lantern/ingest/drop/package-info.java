/** A folder that partners, or whoever copies for them, put files into. */
@NullMarked
package lantern.ingest.drop;

import org.jspecify.annotations.NullMarked;
