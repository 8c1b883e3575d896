/**
 * Who is meant: entities, the verdicts and decisions that tie mentions to them, and what a viewer
 * is shown of them.
 */
@NullMarked
package lantern.model.entity;

import org.jspecify.annotations.NullMarked;
