package lantern.web.review;

import lantern.model.entity.Decision;
import lantern.model.entity.Judgement;

/** A line of the ledger: {@code Decision} of the browser's api.ts. */
public record DecisionView(
        String id, String kind, String words, String by, String at, String reason, boolean undone) {

    static DecisionView of(Decision decision, String words) {
        return new DecisionView(
                decision.id().value(),
                kind(decision.judgement()),
                words,
                decision.by().value(),
                decision.at().toString(),
                decision.reason(),
                decision.undone());
    }

    private static String kind(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Merge _ -> "merge";
            case Judgement.Split _ -> "split";
            case Judgement.Forbid _ -> "forbid";
            case Judgement.Correct _ -> "correct";
            case Judgement.Undo _ -> "undo";
        };
    }
}
