/** Who and what the reports of a corpus speak of: one network after the other, none kept. */
@NullMarked
package lantern.samples.corpus.cast;

import org.jspecify.annotations.NullMarked;
