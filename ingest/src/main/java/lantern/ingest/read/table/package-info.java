/** Tables read by a mapping: one row is one item, one cell is one mention. */
@NullMarked
package lantern.ingest.read.table;

import org.jspecify.annotations.NullMarked;
