/** The way from files to the store: nothing lost, nothing doubled, bad files put aside. */
@NullMarked
package lantern.ingest.intake;

import org.jspecify.annotations.NullMarked;
