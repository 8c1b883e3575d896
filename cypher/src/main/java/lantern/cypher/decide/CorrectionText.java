package lantern.cypher.decide;

import java.util.ArrayList;
import java.util.List;
import lantern.model.correction.Correction;
import lantern.model.correction.Tied;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.StatementId;
import lantern.model.evidence.TieKind;
import lantern.model.report.ReportId;
import lantern.model.report.Span;

/** A correction as the list of texts that its decision keeps: what is done, then to what. */
final class CorrectionText {

    private CorrectionText() {}

    static List<String> of(Correction correction) {
        var text = new ArrayList<String>();
        switch (correction) {
            case Correction.Strike(_, var mention) ->
                    text.addAll(List.of("STRIKE", mention.value()));
            case Correction.Recast(var mention, var kind, var span) -> {
                text.addAll(List.of("RECAST", mention.value(), kind.name()));
                add(span, text);
            }
            case Correction.Name(var kind, var span) -> {
                text.addAll(List.of("NAME", kind.name()));
                add(span, text);
            }
            case Correction.Retract(_, var statement) ->
                    text.addAll(List.of("RETRACT", statement.value()));
            case Correction.Restate(_, var statement, var as) -> {
                text.addAll(List.of("RESTATE", statement.value()));
                add(as, text);
            }
            case Correction.State(var tied, var span) -> {
                text.add("STATE");
                add(tied, text);
                add(span, text);
            }
        }
        return text;
    }

    private static void add(Span span, List<String> text) {
        text.add(Integer.toString(span.item()));
        text.add(Integer.toString(span.start()));
        text.add(Integer.toString(span.end()));
    }

    private static void add(Tied tied, List<String> text) {
        text.add(tied.kind().name());
        text.add(tied.from().value());
        text.add(tied.to().value());
        text.add(tied.polarity().name());
        text.add(tied.certainty().name());
    }

    static Correction correction(List<String> text, ReportId report) {
        return switch (text.getFirst()) {
            case "STRIKE" -> new Correction.Strike(report, new MentionId(text.get(1)));
            case "RECAST" ->
                    new Correction.Recast(
                            new MentionId(text.get(1)),
                            EntityKind.valueOf(text.get(2)),
                            span(text, 3, report));
            case "NAME" ->
                    new Correction.Name(EntityKind.valueOf(text.get(1)), span(text, 2, report));
            case "RETRACT" -> new Correction.Retract(report, new StatementId(text.get(1)));
            case "RESTATE" ->
                    new Correction.Restate(report, new StatementId(text.get(1)), tied(text, 2));
            case "STATE" -> new Correction.State(tied(text, 1), span(text, 6, report));
            default -> throw new IllegalStateException("no such correction: " + text.getFirst());
        };
    }

    private static Span span(List<String> text, int at, ReportId report) {
        return new Span(
                report,
                Integer.parseInt(text.get(at)),
                Integer.parseInt(text.get(at + 1)),
                Integer.parseInt(text.get(at + 2)));
    }

    private static Tied tied(List<String> text, int at) {
        return new Tied(
                TieKind.valueOf(text.get(at)),
                new MentionId(text.get(at + 1)),
                new MentionId(text.get(at + 2)),
                Polarity.valueOf(text.get(at + 3)),
                Certainty.valueOf(text.get(at + 4)));
    }
}
