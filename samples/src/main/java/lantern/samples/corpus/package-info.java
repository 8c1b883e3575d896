/** A corpus of any size: invented reports in many formats and hands, with their truth. */
@NullMarked
package lantern.samples.corpus;

import org.jspecify.annotations.NullMarked;
