/** What the remarks of a row say of its other cells. */
@NullMarked
package lantern.ingest.remark;

import org.jspecify.annotations.NullMarked;
