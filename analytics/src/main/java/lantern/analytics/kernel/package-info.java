/**
 * Own algorithms where the libraries are too slow: exact, and the same to the bit on any number of
 * threads.
 */
@NullMarked
package lantern.analytics.kernel;

import org.jspecify.annotations.NullMarked;
