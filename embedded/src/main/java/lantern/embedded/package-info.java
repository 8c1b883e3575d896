/** A Neo4j in the box: a child process with its own class path. */
@NullMarked
package lantern.embedded;

import org.jspecify.annotations.NullMarked;
