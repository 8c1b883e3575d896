package lantern.ingest.read;

import java.util.Optional;
import lantern.model.access.Audience;

/** What a reader makes of a file: a report, or something that holds other files. */
public sealed interface Opened permits Reading, Opened.Holder {

    /**
     * A file that holds other files: a mail with attachments, an archive, a table too large for one
     * report.
     *
     * @param cover the report that it is itself, empty when it only holds others
     * @param format as a person would call it: {@code zip}
     * @param audience what the enclosed files are {@linkplain Audience#within within}
     */
    record Holder(Optional<Reading> cover, String format, Audience audience, Enclosures enclosures)
            implements Opened {

        /** A report that holds other files, which take over its marking and group. */
        public static Holder of(Reading cover, Enclosures enclosures) {
            return new Holder(
                    Optional.of(cover),
                    cover.report().format(),
                    cover.report().handling().audience(),
                    enclosures);
        }
    }
}
