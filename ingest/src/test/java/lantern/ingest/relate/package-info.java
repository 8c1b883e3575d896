@NullMarked
package lantern.ingest.relate;

import org.jspecify.annotations.NullMarked;
