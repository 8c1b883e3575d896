@NullMarked
package lantern.ingest.score;

import org.jspecify.annotations.NullMarked;
