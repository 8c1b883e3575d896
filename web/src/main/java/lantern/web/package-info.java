/** The application: where the rooms meet. */
@NullMarked
package lantern.web;

import org.jspecify.annotations.NullMarked;
