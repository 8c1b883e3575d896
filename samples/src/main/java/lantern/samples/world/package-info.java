/**
 * Who and what the invented reports speak of: networks, people, things, and the facts about them.
 */
@NullMarked
package lantern.samples.world;

import org.jspecify.annotations.NullMarked;
