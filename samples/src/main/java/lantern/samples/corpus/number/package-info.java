/** Invented numbers in the shapes that the world uses, with their check digits. */
@NullMarked
package lantern.samples.corpus.number;

import org.jspecify.annotations.NullMarked;
