package lantern.model.correction;

import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Mention;
import lantern.model.report.Report;
import lantern.model.report.Span;

/** Reads the words that an analyst points at as a thing of a kind, as the extraction would. */
@FunctionalInterface
public interface MentionReader {

    /**
     * @throws IllegalArgumentException when the words cannot be of that kind; the message is for
     *     the analyst
     */
    Mention read(Report report, EntityKind kind, Span span);
}
