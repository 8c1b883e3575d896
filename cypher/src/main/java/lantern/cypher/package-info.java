/** The only room that knows Neo4j. */
@NullMarked
package lantern.cypher;

import org.jspecify.annotations.NullMarked;
