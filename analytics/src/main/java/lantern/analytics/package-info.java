/** Network analysis: who holds the network together. */
@NullMarked
package lantern.analytics;

import org.jspecify.annotations.NullMarked;
