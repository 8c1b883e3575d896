/** Names of people and organisations: one statistical model, joined by rules for report style. */
@NullMarked
package lantern.ingest.find.name;

import org.jspecify.annotations.NullMarked;
