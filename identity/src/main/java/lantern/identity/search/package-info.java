/** What an analyst types, matched to what was written. */
@NullMarked
package lantern.identity.search;

import org.jspecify.annotations.NullMarked;
