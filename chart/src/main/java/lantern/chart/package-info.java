/** From entities and ties to a chart that may be shown: masked, marked and arranged. */
@NullMarked
package lantern.chart;

import org.jspecify.annotations.NullMarked;
