/** How partners lay a report out: forms, logs, letters, notes, mails. */
@NullMarked
package lantern.samples.corpus.page;

import org.jspecify.annotations.NullMarked;
