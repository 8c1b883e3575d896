@NullMarked
package lantern.ingest.find;

import org.jspecify.annotations.NullMarked;
