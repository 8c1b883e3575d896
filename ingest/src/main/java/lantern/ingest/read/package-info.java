/** One reader a format: bytes in, a report with items, grades, handling and prose out. */
@NullMarked
package lantern.ingest.read;

import org.jspecify.annotations.NullMarked;
