/** Finds places for the items of a chart, the same ones each time. */
@NullMarked
package lantern.chart.layout;

import org.jspecify.annotations.NullMarked;
