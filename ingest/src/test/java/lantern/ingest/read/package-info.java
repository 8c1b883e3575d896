@NullMarked
package lantern.ingest.read;

import org.jspecify.annotations.NullMarked;
