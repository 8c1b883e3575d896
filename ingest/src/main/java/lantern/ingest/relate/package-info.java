/** Finds what a report says of its mentions: explicit rules over clauses. */
@NullMarked
package lantern.ingest.relate;

import org.jspecify.annotations.NullMarked;
