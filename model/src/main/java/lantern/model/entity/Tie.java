package lantern.model.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.Field;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.StatementId;
import lantern.model.evidence.TieKind;
import lantern.model.report.Period;
import lantern.model.report.Strength;
import org.jspecify.annotations.Nullable;

/**
 * A tie between two entities as one viewer sees it: every readable statement of one kind between
 * them.
 *
 * @param strength the best of its sources
 * @param first the earliest day any source gives, null when none does
 * @param last the latest day any source gives, null when none does
 */
public record Tie(
        EntityId from,
        EntityId to,
        TieKind kind,
        Polarity polarity,
        Strength strength,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<Stated> sources) {

    public Tie {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a tie needs a source: " + from + " to " + to);
        }
        sources = List.copyOf(sources);
    }

    /** One report's saying so. */
    public record Stated(
            StatementId id,
            Source source,
            Period when,
            Certainty certainty,
            Map<Field, String> fields) {
        public Stated {
            fields = Map.copyOf(fields);
        }
    }
}
