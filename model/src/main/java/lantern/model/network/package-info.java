/** The network that analyses read, and what they find in it. */
@NullMarked
package lantern.model.network;

import org.jspecify.annotations.NullMarked;
