/**
 * What a report says: mentions of things and statements that tie them, each with its exact words.
 */
@NullMarked
package lantern.model.evidence;

import org.jspecify.annotations.NullMarked;
