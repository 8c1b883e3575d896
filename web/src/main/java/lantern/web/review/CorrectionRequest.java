package lantern.web.review;

import java.util.Arrays;
import java.util.Locale;
import lantern.model.correction.Correction;
import lantern.model.correction.Tied;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.StatementId;
import lantern.model.evidence.TieKind;
import lantern.model.report.Report;
import lantern.model.report.Span;
import lantern.web.sign.Needed;
import org.jspecify.annotations.Nullable;

/** What is wrong in a report: {@code CorrectionRequest} of the browser's api.ts. */
record CorrectionRequest(
        @Nullable String kind,
        @Nullable String mention,
        @Nullable String as,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String statement,
        @Nullable String tie,
        @Nullable String from,
        @Nullable String to,
        @Nullable Boolean denied,
        @Nullable Boolean hedged,
        @Nullable String reason) {

    /**
     * @throws IllegalArgumentException that names what is missing or cannot be
     */
    Correction correction(Report report) {
        return switch (Needed.of(kind, "kind")) {
            case "strike" -> new Correction.Strike(report.id(), mention(report));
            case "recast" -> new Correction.Recast(mention(report), entity(), spanOrOwn(report));
            case "name" -> new Correction.Name(entity(), span(report));
            case "retract" -> new Correction.Retract(report.id(), said());
            case "restate" -> new Correction.Restate(report.id(), said(), tied());
            case "state" -> new Correction.State(tied(), span(report));
            default ->
                    throw new IllegalArgumentException(
                            "A correction is a strike, recast or name of a mention, or a retract,"
                                    + " restate or state of a statement.");
        };
    }

    private MentionId mention(Report report) {
        var id = new MentionId(Needed.of(mention, "mention"));
        try {
            id.span(report.id());
            return id;
        } catch (IllegalArgumentException other) {
            throw new IllegalArgumentException("There is no such mention in this report.", other);
        }
    }

    private EntityKind entity() {
        return EntityKind.find(Needed.of(as, "as"))
                .orElseThrow(() -> new IllegalArgumentException("There is no such kind of thing."));
    }

    private StatementId said() {
        var id = new StatementId(Needed.of(statement, "statement"));
        if (id.value().split(":", 4).length < 4) {
            throw new IllegalArgumentException("There is no such statement in this report.");
        }
        return id;
    }

    private Tied tied() {
        String name = Needed.of(tie, "tie").strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        TieKind kind =
                Arrays.stream(TieKind.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException("There is no such kind of tie."));
        return new Tied(
                kind,
                new MentionId(Needed.of(from, "from")),
                new MentionId(Needed.of(to, "to")),
                Boolean.TRUE.equals(denied) ? Polarity.DENIED : Polarity.POSITIVE,
                Boolean.TRUE.equals(hedged) ? Certainty.HEDGED : Certainty.STATED);
    }

    private Span spanOrOwn(Report report) {
        return start == null && end == null ? mention(report).span(report.id()) : span(report);
    }

    private Span span(Report report) {
        int first = Needed.of(start, "start");
        int last = Needed.of(end, "end");
        if (first < 0 || last <= first || last > report.text().length()) {
            throw new IllegalArgumentException("These words do not stand in this report.");
        }
        return report.span(first, last);
    }
}
