package lantern.cypher;

import java.util.List;
import java.util.Random;
import lantern.model.correction.Correction;
import lantern.model.correction.Tied;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Mention;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.Statement;
import lantern.model.evidence.TieKind;
import lantern.model.report.Item;
import lantern.model.report.Report;
import lantern.model.report.Span;

/** Whatever an analyst may think is wrong in a report, right or not. */
final class RandomCorrections {

    private static final List<EntityKind> KINDS =
            List.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.VEHICLE);
    private static final List<TieKind> TIES =
            List.of(TieKind.MET, TieKind.USES, TieKind.TRANSPORTED, TieKind.LIVES_AT);

    private final Random random;

    RandomCorrections(Random random) {
        this.random = random;
    }

    Correction of(Evidence evidence) {
        Report report = evidence.report();
        Mention mention = anyOf(evidence.mentions());
        if (evidence.statements().isEmpty()) {
            return new Correction.Name(anyOf(KINDS), words(report));
        }
        Statement statement = anyOf(evidence.statements());
        return switch (random.nextInt(6)) {
            case 0 -> new Correction.Strike(report.id(), mention.id());
            case 1 -> new Correction.Recast(mention.id(), anyOf(KINDS), mention.span());
            case 2 -> new Correction.Name(anyOf(KINDS), words(report));
            case 3 -> new Correction.Retract(report.id(), statement.id());
            case 4 ->
                    new Correction.Restate(
                            report.id(),
                            statement.id(),
                            tied(anyOf(TIES), statement, random.nextBoolean()));
            default ->
                    new Correction.State(
                            new Tied(
                                    anyOf(TIES),
                                    statement.from(),
                                    statement.to(),
                                    Polarity.POSITIVE,
                                    Certainty.HEDGED),
                            statement.span());
        };
    }

    private Tied tied(TieKind kind, Statement like, boolean turned) {
        return new Tied(
                kind,
                turned ? like.to() : like.from(),
                turned ? like.from() : like.to(),
                random.nextInt(4) == 0 ? Polarity.DENIED : Polarity.POSITIVE,
                like.certainty());
    }

    /** The first or last letters of an item. */
    private Span words(Report report) {
        Item item = anyOf(report.items());
        int length = Math.min(4 + random.nextInt(6), item.end() - item.start());
        int start = random.nextBoolean() ? item.start() : item.end() - length;
        return report.span(start, start + length);
    }

    private <T> T anyOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
