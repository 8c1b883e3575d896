/** Bytes of office documents, written by hand so that the same report gives the same bytes. */
@NullMarked
package lantern.samples.corpus.file;

import org.jspecify.annotations.NullMarked;
