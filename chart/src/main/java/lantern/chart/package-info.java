/** Finding and selection to chart, layout, exports. */
@NullMarked
package lantern.chart;

import org.jspecify.annotations.NullMarked;
