/** Commands that work on tables of records without a store: who is who, which names match. */
@NullMarked
package lantern.web.records;

import org.jspecify.annotations.NullMarked;
