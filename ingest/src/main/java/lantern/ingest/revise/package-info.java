/** Old reports, read again by a newer extraction. */
@NullMarked
package lantern.ingest.revise;

import org.jspecify.annotations.NullMarked;
