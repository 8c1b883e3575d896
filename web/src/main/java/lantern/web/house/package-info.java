/** Opens a store and wires the rooms to it. */
@NullMarked
package lantern.web.house;

import org.jspecify.annotations.NullMarked;
