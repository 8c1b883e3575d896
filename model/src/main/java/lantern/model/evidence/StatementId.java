package lantern.model.evidence;

import lantern.model.report.Span;

/** A statement's identity, made of its words' place, its kind and its ends. */
public record StatementId(String value) implements Comparable<StatementId> {

    public static StatementId of(TieKind kind, MentionId from, MentionId to, Span span) {
        return new StatementId(
                span.report().brief()
                        + ":"
                        + span.item()
                        + ":"
                        + span.start()
                        + "-"
                        + span.end()
                        + ":"
                        + kind.name()
                        + ":"
                        + place(from)
                        + ">"
                        + place(to));
    }

    /** Both ends stand in the statement's own report, so their place in it is enough. */
    private static String place(MentionId mention) {
        return mention.value().substring(mention.value().indexOf(':') + 1);
    }

    @Override
    public int compareTo(StatementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
