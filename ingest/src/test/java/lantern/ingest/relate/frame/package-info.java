@NullMarked
package lantern.ingest.relate.frame;

import org.jspecify.annotations.NullMarked;
