/** The questions that can be put to a network, one class each. */
@NullMarked
package lantern.analytics.find;

import org.jspecify.annotations.NullMarked;
