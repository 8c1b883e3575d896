package lantern.web.review;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lantern.model.correction.Correction;
import lantern.model.correction.Tied;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.Statement;
import lantern.model.evidence.StatementId;
import lantern.model.port.ReportView;
import lantern.model.report.Report;
import lantern.model.report.Span;

/** Corrections in words, with the words of the report that the viewer has open. */
final class CorrectionWords {

    private static final int LONGEST = 60;

    private final Report report;
    private final Map<StatementId, Statement> statements = new HashMap<>();

    CorrectionWords(ReportView view) {
        this.report = view.evidence().report();
        view.marks().asideStatements().forEach(each -> statements.put(each.id(), each));
        view.evidence().statements().forEach(each -> statements.put(each.id(), each));
    }

    String of(Correction correction) {
        return switch (correction) {
            case Correction.Strike(_, var mention) -> words(mention) + " names nobody and nothing";
            case Correction.Recast(var mention, var kind, var span) ->
                    mention.span(report.id()).equals(span)
                            ? "%s is %s".formatted(words(mention), kind(kind))
                            : "%s is to be read %s, %s"
                                    .formatted(words(mention), words(span), kind(kind));
            case Correction.Name(var kind, var span) ->
                    "%s is %s, and was missed".formatted(words(span), kind(kind));
            case Correction.Retract(_, var statement) ->
                    "The report does not say: " + words(statement);
            case Correction.Restate(_, var statement, var as) ->
                    "The report says: %s; not: %s".formatted(words(as), words(statement));
            case Correction.State(var tied, _) ->
                    "The report says, and it was missed: " + words(tied);
        };
    }

    private static String kind(EntityKind kind) {
        String label = kind.label().toLowerCase(Locale.ROOT);
        return (label.matches("[aeio].*") ? "an " : "a ") + label;
    }

    private String words(StatementId id) {
        return Optional.ofNullable(statements.get(id))
                .map(said -> words(Tied.of(said)))
                .orElse("what is no longer read");
    }

    private String words(Tied tied) {
        return "%s %s%s %s"
                .formatted(
                        words(tied.from()),
                        tied.polarity() == Polarity.DENIED ? "not " : "",
                        tied.kind().label(),
                        words(tied.to()));
    }

    private String words(MentionId mention) {
        return words(mention.span(report.id()));
    }

    private String words(Span span) {
        if (span.end() > report.text().length()) {
            return "words that are gone";
        }
        String words = report.words(span).replaceAll("\\s+", " ");
        return "“" + (words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words) + "”";
    }
}
