/**
 * Invented tables of people, some of them there twice with errors, and what a resolution of them is
 * worth.
 */
@NullMarked
package lantern.bench.people;

import org.jspecify.annotations.NullMarked;
