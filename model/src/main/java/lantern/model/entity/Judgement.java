package lantern.model.entity;

import java.util.List;
import lantern.model.correction.Correction;
import lantern.model.evidence.MentionId;

/** What a person can decide about who is who and what is said. Each can be undone. */
public sealed interface Judgement {

    /** The two are one. */
    record Merge(EntityId first, EntityId second) implements Judgement {}

    /**
     * These mentions are somebody else: they leave their entity together and become one of their
     * own.
     */
    record Split(List<MentionId> mentions) implements Judgement {
        public Split {
            mentions = List.copyOf(mentions);
            if (mentions.isEmpty()) {
                throw new IllegalArgumentException("a split moves at least one mention");
            }
        }
    }

    /** The two are different: any joint between them is dropped, and not made again. */
    record Forbid(EntityId first, EntityId second) implements Judgement {}

    /** A report was read wrongly. */
    record Correct(Correction correction) implements Judgement {}

    /** Takes back an earlier decision. */
    record Undo(DecisionId decision) implements Judgement {}
}
