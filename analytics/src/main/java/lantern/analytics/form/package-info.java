/** What can be set in an analysis, read from its parameters record and from what a user wrote. */
@NullMarked
package lantern.analytics.form;

import org.jspecify.annotations.NullMarked;
