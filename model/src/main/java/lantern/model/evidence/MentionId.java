package lantern.model.evidence;

import java.util.regex.Pattern;
import lantern.model.report.ReportId;
import lantern.model.report.Span;

/**
 * A mention's identity, made of where it stands: {@code report:item:start-end:Kind}. The same words
 * of the same report always have the same.
 */
public record MentionId(String value) implements Comparable<MentionId> {

    private static final Pattern PLACE =
            Pattern.compile("(\\w+):(\\d{1,9}):(\\d{1,9})-(\\d{1,9}):\\w+");

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

    /**
     * Where it stands.
     *
     * @throws IllegalArgumentException when it is no id of a mention of this report
     */
    public Span span(ReportId report) {
        var place = PLACE.matcher(value);
        if (!place.matches() || !place.group(1).equals(report.brief())) {
            throw new IllegalArgumentException("no mention of this report");
        }
        return new Span(
                report,
                Integer.parseInt(place.group(2)),
                Integer.parseInt(place.group(3)),
                Integer.parseInt(place.group(4)));
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
