package lantern.model.entity;

import lantern.model.evidence.MentionId;

/**
 * Which entity a mention was first taken to mean, and why. Kept beside the mention for ever; later
 * decisions move the mention's end, never this.
 *
 * @param entity where the mention goes: for {@link Verdict.Unseen} and {@link Verdict.Ask} an
 *     entity of its own
 */
public record Placement(MentionId mention, EntityId entity, Verdict verdict) {}
