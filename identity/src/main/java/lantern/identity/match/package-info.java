/** Do two names, and nothing else, mean the same person, organisation or ship? */
@NullMarked
package lantern.identity.match;

import org.jspecify.annotations.NullMarked;
