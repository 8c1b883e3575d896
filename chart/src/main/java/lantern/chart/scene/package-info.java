/** Where the shapes, lines and letters of a chart lie on the page, before any format is written. */
@NullMarked
package lantern.chart.scene;

import org.jspecify.annotations.NullMarked;
