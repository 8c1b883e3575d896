/** Every mention in Lucene: found by its keys, by its entity, by its report. */
@NullMarked
package lantern.identity.index;

import org.jspecify.annotations.NullMarked;
