/** A link chart: what is shown, where, with which marking. */
@NullMarked
package lantern.model.chart;

import org.jspecify.annotations.NullMarked;
