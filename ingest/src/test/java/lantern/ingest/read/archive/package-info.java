@NullMarked
package lantern.ingest.read.archive;

import org.jspecify.annotations.NullMarked;
