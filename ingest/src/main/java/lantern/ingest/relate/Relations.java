package lantern.ingest.relate;

import java.util.List;
import lantern.ingest.read.Passage;
import lantern.model.evidence.Mention;
import lantern.model.evidence.Statement;
import lantern.model.report.Report;

/** All that a report's prose says of its mentions. */
public final class Relations {

    /**
     * What was found.
     *
     * @param mentions journeys and routes, which cover other mentions
     */
    public record Found(List<Mention> mentions, List<Statement> statements) {

        public Found {
            mentions = List.copyOf(mentions);
            statements = List.copyOf(statements);
        }
    }

    public static Relations standard() {
        return new Relations();
    }

    public Found find(Report report, List<Passage> passages, List<Mention> mentions) {
        return new Found(List.of(), List.of());
    }
}
