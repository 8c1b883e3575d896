/** Things with a number: phones, plates, accounts, documents, with their checks. */
@NullMarked
package lantern.ingest.find.number;

import org.jspecify.annotations.NullMarked;
