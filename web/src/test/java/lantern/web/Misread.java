package lantern.web;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lantern.model.correction.Correction;
import lantern.model.correction.Tied;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.Statement;
import lantern.model.evidence.TieKind;
import lantern.model.report.Report;

/** What an analyst may think is wrong in a report, seeded; it need not be. */
record Misread(Evidence evidence, Random random) {

    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{L}+");

    Correction correction() {
        Report report = evidence.report();
        List<Statement> statements = evidence.statements();
        int choice = random.nextInt(6);
        if (evidence.mentions().isEmpty() || statements.isEmpty()) {
            return name(report);
        }
        Mention mention = anyOf(evidence.mentions());
        Statement statement = anyOf(statements);
        return switch (choice) {
            case 0 -> new Correction.Strike(report.id(), mention.id());
            case 1 -> new Correction.Recast(mention.id(), EntityKind.ORGANISATION, mention.span());
            case 2 -> name(report);
            case 3 -> new Correction.Retract(report.id(), statement.id());
            case 4 ->
                    new Correction.Restate(
                            report.id(),
                            statement.id(),
                            tied(TieKind.RECRUITED, statement.to(), statement.from()));
            default ->
                    new Correction.State(
                            tied(TieKind.LEADS, statement.from(), statement.to()),
                            statement.span());
        };
    }

    private static Tied tied(TieKind kind, MentionId from, MentionId to) {
        return new Tied(kind, from, to, Polarity.POSITIVE, Certainty.STATED);
    }

    private Correction name(Report report) {
        MatchResult word = anyOf(WORD.matcher(report.text()).results().toList());
        EntityKind kind = random.nextBoolean() ? EntityKind.PERSON : EntityKind.PLACE;
        return new Correction.Name(kind, report.span(word.start(), word.end()));
    }

    private <T> T anyOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
