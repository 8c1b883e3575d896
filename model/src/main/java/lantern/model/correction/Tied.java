package lantern.model.correction;

import lantern.model.evidence.Certainty;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.Statement;
import lantern.model.evidence.TieKind;

/** What an analyst reads a report to say of two of its mentions. */
public record Tied(
        TieKind kind, MentionId from, MentionId to, Polarity polarity, Certainty certainty) {

    public Tied {
        if (from.equals(to)) {
            throw new IllegalArgumentException("A tie has two ends.");
        }
    }

    public static Tied of(Statement statement) {
        return new Tied(
                statement.kind(),
                statement.from(),
                statement.to(),
                statement.polarity(),
                statement.certainty());
    }
}
