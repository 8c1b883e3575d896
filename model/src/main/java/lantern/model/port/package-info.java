/**
 * What one room asks of another: the stores, sources and resolvers that the web room wires
 * together.
 */
@NullMarked
package lantern.model.port;

import org.jspecify.annotations.NullMarked;
