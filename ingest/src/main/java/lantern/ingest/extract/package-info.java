/** What a file says, read without a store: for a look at one file, for scripts and for scoring. */
@NullMarked
package lantern.ingest.extract;

import org.jspecify.annotations.NullMarked;
