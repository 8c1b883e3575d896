package lantern.model.correction;

import java.util.List;
import java.util.Set;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Statement;
import lantern.model.evidence.StatementId;

/**
 * What corrections did to the reading of a report.
 *
 * @param madeMentions those that stand and that no extraction read
 * @param madeStatements likewise
 * @param asideMentions those that count no more
 * @param asideStatements likewise
 */
public record Marks(
        Set<MentionId> madeMentions,
        Set<StatementId> madeStatements,
        List<Mention> asideMentions,
        List<Statement> asideStatements) {

    public Marks {
        madeMentions = Set.copyOf(madeMentions);
        madeStatements = Set.copyOf(madeStatements);
        asideMentions = List.copyOf(asideMentions);
        asideStatements = List.copyOf(asideStatements);
    }
}
