/** Networks that other tools export: their nodes as mentions, their edges as statements. */
@NullMarked
package lantern.ingest.read.network;

import org.jspecify.annotations.NullMarked;
