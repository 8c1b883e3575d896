@NullMarked
package lantern.ingest.find.name;

import org.jspecify.annotations.NullMarked;
