/** Who is who among whole tables of records, without a store: linkage by Fellegi and Sunter. */
@NullMarked
package lantern.identity.batch;

import org.jspecify.annotations.NullMarked;
