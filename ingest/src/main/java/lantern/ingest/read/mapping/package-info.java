/** What the columns of a file of records mean, and reading its rows by that. */
@NullMarked
package lantern.ingest.read.mapping;

import org.jspecify.annotations.NullMarked;
