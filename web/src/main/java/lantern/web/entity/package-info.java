/** Entities, their neighbours and what is known of them, for the screen. */
@NullMarked
package lantern.web.entity;

import org.jspecify.annotations.NullMarked;
