/** Reports in: readers, mentions, statements, intake. */
@NullMarked
package lantern.ingest;

import org.jspecify.annotations.NullMarked;
