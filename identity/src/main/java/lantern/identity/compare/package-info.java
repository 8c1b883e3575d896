/** Is it the same one? Each field compared gives a clue with its weight and its reason. */
@NullMarked
package lantern.identity.compare;

import org.jspecify.annotations.NullMarked;
