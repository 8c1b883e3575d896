/** How well the extractor reads, against truth that somebody else wrote: docs/extraction.md. */
@NullMarked
package lantern.ingest.score;

import org.jspecify.annotations.NullMarked;
