@NullMarked
package lantern.ingest.parse;

import org.jspecify.annotations.NullMarked;
