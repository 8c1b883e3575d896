@NullMarked
package lantern.ingest.read.apart;

import org.jspecify.annotations.NullMarked;
