/**
 * A report as it was received: its text, items, grades and handling. Never changed once recorded.
 */
@NullMarked
package lantern.model.report;

import org.jspecify.annotations.NullMarked;
