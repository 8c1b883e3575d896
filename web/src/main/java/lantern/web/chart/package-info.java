/** Charts that are kept. */
@NullMarked
package lantern.web.chart;

import org.jspecify.annotations.NullMarked;
