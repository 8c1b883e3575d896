/** Tables of records read and written as they stand, row by row, of any length; no reports. */
@NullMarked
package lantern.ingest.records;

import org.jspecify.annotations.NullMarked;
