package lantern.ingest.read;

import java.util.Map;
import lantern.model.evidence.MentionId;
import lantern.model.report.Period;

/**
 * What a row's cells give its remarks to speak of.
 *
 * @param when what the row says holds
 * @param called what remarks call a cell, in capitals, and what it names: "A" in "A is his phone"
 */
public record RowContext(Period when, Map<String, MentionId> called) {

    public RowContext {
        called = Map.copyOf(called);
    }
}
