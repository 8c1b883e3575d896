/** How facts become words, with the truth noted down as they are written. */
@NullMarked
package lantern.samples.write;

import org.jspecify.annotations.NullMarked;
