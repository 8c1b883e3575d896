/**
 * Finds mentions in prose, one class a concern, and settles which of them stands where they
 * overlap.
 */
@NullMarked
package lantern.ingest.find;

import org.jspecify.annotations.NullMarked;
