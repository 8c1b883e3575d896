package lantern.ingest.read.propose;

/**
 * A mention that is proposed.
 *
 * @param name in the mapping
 * @param yaml its rule
 */
record Thing(String name, Meaning meaning, Side side, Role role, String column, String yaml) {}
