@NullMarked
package lantern.ingest.intake;

import org.jspecify.annotations.NullMarked;
