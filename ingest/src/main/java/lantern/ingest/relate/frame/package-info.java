/**
 * Reads who does what to whom from a clause: its words in phrases, its verbs with subject, objects
 * and prepositions, and tables of what verbs and nouns say.
 */
@NullMarked
package lantern.ingest.relate.frame;

import org.jspecify.annotations.NullMarked;
