package lantern.model.port;

import lantern.model.entity.Resolution;
import lantern.model.evidence.Evidence;

/** A report ready to be recorded: what it says, who is meant, and where the file came from. */
public record Filing(Evidence evidence, Resolution resolution, Submission submission) {}
