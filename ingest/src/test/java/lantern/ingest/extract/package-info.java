@NullMarked
package lantern.ingest.extract;

import org.jspecify.annotations.NullMarked;
