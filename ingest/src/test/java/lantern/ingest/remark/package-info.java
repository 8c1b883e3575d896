@NullMarked
package lantern.ingest.remark;

import org.jspecify.annotations.NullMarked;
