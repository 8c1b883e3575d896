package lantern.cypher.row;

import java.util.Comparator;
import java.util.List;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Mention;
import lantern.model.evidence.Statement;
import lantern.model.report.Report;

/** The order of the text: a graph has none of its own. */
public final class InOrder {

    private static final Comparator<Mention> MENTIONS =
            Comparator.<Mention>comparingInt(mention -> mention.span().start())
                    .thenComparing(Mention::id);
    private static final Comparator<Statement> STATEMENTS =
            Comparator.<Statement>comparingInt(statement -> statement.span().start())
                    .thenComparing(Statement::id);

    private InOrder() {}

    public static Evidence evidence(
            Report report, List<Mention> mentions, List<Statement> statements) {
        return new Evidence(report, mentions(mentions), statements(statements));
    }

    public static List<Mention> mentions(List<Mention> mentions) {
        return mentions.stream().sorted(MENTIONS).toList();
    }

    public static List<Statement> statements(List<Statement> statements) {
        return statements.stream().sorted(STATEMENTS).toList();
    }
}
