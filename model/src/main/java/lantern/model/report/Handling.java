package lantern.model.report;

import java.util.Set;
import lantern.model.access.Audience;

/** Who may read a report and what may be done with it. */
public record Handling(Audience audience, Set<Condition> conditions) {

    public Handling {
        conditions = Set.copyOf(conditions);
    }
}
