/** Readers of what other tools write as JSON: records by line, STIX bundles, FollowTheMoney. */
@NullMarked
package lantern.ingest.read.json;

import org.jspecify.annotations.NullMarked;
