/** Names, addresses and numbers made comparable: one alphabet, no case, no order, no titles. */
@NullMarked
package lantern.identity.normalise;

import org.jspecify.annotations.NullMarked;
