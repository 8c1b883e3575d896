/** The way to what is parsed apart: processes that may be killed, and what comes back from them. */
@NullMarked
package lantern.ingest.read.apart;

import org.jspecify.annotations.NullMarked;
