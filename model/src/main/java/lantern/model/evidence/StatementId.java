package lantern.model.evidence;

import lantern.model.correction.Tied;
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

    /** Of one that an analyst made: it can never be taken for one that was read. */
    public static StatementId made(Tied tied, Span span) {
        return new StatementId(
                of(tied.kind(), tied.from(), tied.to(), span)
                        + ":"
                        + tied.polarity()
                        + ":"
                        + tied.certainty());
    }

    /** Its kind and ends, whatever the words between and around them. */
    public String tie() {
        return value.split(":", 4)[3];
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
