/** Who may see what: markings, audiences, viewers. */
@NullMarked
package lantern.model.access;

import org.jspecify.annotations.NullMarked;
