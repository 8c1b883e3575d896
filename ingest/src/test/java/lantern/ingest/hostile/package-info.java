@NullMarked
package lantern.ingest.hostile;

import org.jspecify.annotations.NullMarked;
