package lantern.model.port;

import java.util.List;
import lantern.model.access.Viewer;
import lantern.model.entity.Decision;
import lantern.model.entity.EntityId;
import lantern.model.entity.Judgement;

/**
 * Who-is-who as people decided it: append-only, each line explained, each line can be taken back.
 */
public interface DecisionLedger {

    /**
     * Writes a decision and moves what it moves, in one transaction.
     *
     * @throws IllegalArgumentException when it names an entity or mention that the viewer may not
     *     see, or takes back what was taken back already
     */
    Decided decide(Judgement judgement, String reason, Viewer by);

    /** The decisions that the viewer may know of, the newest first. */
    List<Decision> list(Viewer viewer);

    /** Those that concern one entity. */
    List<Decision> listAbout(EntityId entity, Viewer viewer);

    /**
     * Works out from the evidence's first placements and the ledger alone where each mention should
     * end, and compares.
     *
     * @return SHA-256 over the ends as replayed, and as stored
     */
    Replay replay();

    /**
     * @param position of the store after it: for an index, never for a reader, since it counts what
     *     they may not see
     */
    record Decided(Decision decision, long position) {}

    record Replay(String replayed, String stored) {
        public boolean agrees() {
            return replayed.equals(stored);
        }
    }
}
