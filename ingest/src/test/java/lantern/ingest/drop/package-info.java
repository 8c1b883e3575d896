@NullMarked
package lantern.ingest.drop;

import org.jspecify.annotations.NullMarked;
