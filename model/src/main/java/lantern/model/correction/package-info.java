/** What analysts put right in the reading of a report. */
@NullMarked
package lantern.model.correction;

import org.jspecify.annotations.NullMarked;
