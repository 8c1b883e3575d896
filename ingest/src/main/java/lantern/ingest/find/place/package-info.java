/** Places and addresses: the gazetteer, and what settles which of several places is meant. */
@NullMarked
package lantern.ingest.find.place;

import org.jspecify.annotations.NullMarked;
