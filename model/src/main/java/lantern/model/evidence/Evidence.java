package lantern.model.evidence;

import java.util.HashSet;
import java.util.List;
import lantern.model.report.Report;

/** A report with everything that was read from it. Written once. */
public record Evidence(Report report, List<Mention> mentions, List<Statement> statements) {

    public Evidence {
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
        var known = new HashSet<MentionId>();
        for (Mention mention : mentions) {
            if (!known.add(mention.id())) {
                throw new IllegalArgumentException("mentioned twice: " + mention.id());
            }
        }
        var said = new HashSet<StatementId>();
        for (Statement statement : statements) {
            if (!known.contains(statement.from()) || !known.contains(statement.to())) {
                throw new IllegalArgumentException(
                        "a statement ties mentions of its own report: " + statement.id());
            }
            if (!said.add(statement.id())) {
                throw new IllegalArgumentException("stated twice: " + statement.id());
            }
        }
    }
}
