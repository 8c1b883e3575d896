/** What a report says, as properties of nodes and relationships and back. */
@NullMarked
package lantern.cypher.row;

import org.jspecify.annotations.NullMarked;
