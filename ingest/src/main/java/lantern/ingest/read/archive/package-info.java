/** Archives: files that only hold other files. */
@NullMarked
package lantern.ingest.read.archive;

import org.jspecify.annotations.NullMarked;
