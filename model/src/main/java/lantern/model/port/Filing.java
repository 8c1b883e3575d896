package lantern.model.port;

import java.util.UUID;
import lantern.model.entity.Resolution;
import lantern.model.evidence.Evidence;

/**
 * A report ready to be recorded: what it says, who is meant, and where the file came from.
 *
 * @param number tells this filing from any other of the same report, so that a repeated call knows
 *     its own work
 */
public record Filing(Evidence evidence, Resolution resolution, Submission submission, UUID number) {

    public Filing(Evidence evidence, Resolution resolution, Submission submission) {
        this(evidence, resolution, submission, UUID.randomUUID());
    }
}
