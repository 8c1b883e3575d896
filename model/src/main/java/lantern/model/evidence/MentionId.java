package lantern.model.evidence;

import lantern.model.report.Span;

/**
 * A mention's identity, made of where it stands: {@code report:item:start-end:Kind}. The same words
 * of the same report always have the same.
 */
public record MentionId(String value) implements Comparable<MentionId> {

    public static MentionId of(Span span, EntityKind kind) {
        return new MentionId(
                span.report().brief()
                        + ":"
                        + span.item()
                        + ":"
                        + span.start()
                        + "-"
                        + span.end()
                        + ":"
                        + kind.label());
    }

    @Override
    public int compareTo(MentionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
