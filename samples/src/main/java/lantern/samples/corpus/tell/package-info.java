/** How facts become sentences, in many hands' English. */
@NullMarked
package lantern.samples.corpus.tell;

import org.jspecify.annotations.NullMarked;
