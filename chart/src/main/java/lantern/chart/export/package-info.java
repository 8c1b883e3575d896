/** Writes a chart for other tools, one class a format. */
@NullMarked
package lantern.chart.export;

import org.jspecify.annotations.NullMarked;
