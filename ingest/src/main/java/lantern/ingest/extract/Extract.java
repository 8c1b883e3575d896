package lantern.ingest.extract;

import lantern.model.evidence.Evidence;

/**
 * What was read from one document: a file, or a part of one that is a report of its own.
 *
 * @see Extracts
 */
public sealed interface Extract {

    /** The path as it was given, with the part behind an exclamation mark where it is one. */
    String file();

    /** It was read. */
    record Read(String file, Evidence evidence) implements Extract {}

    /**
     * It cannot be read.
     *
     * @param reason where and why, without a person's data
     */
    record Unreadable(String file, String reason) implements Extract {}
}
