package lantern.model.correction;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Statement;
import lantern.model.evidence.StatementId;
import lantern.model.report.Report;
import lantern.model.report.Span;

/**
 * A report's reading as corrections leave it: a function of what the extraction read and of the
 * corrections in their order, and of nothing else. So a correction is taken back by leaving it out,
 * and all of them hold over a newer extraction.
 */
public final class CorrectedEvidence {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_STATEMENT = 3_000;

    private final Report report;
    private final MentionReader reader;
    private final PointedSpan words;
    private final Map<MentionId, Mention> mentions = new LinkedHashMap<>();
    private final Map<StatementId, Statement> statements = new LinkedHashMap<>();
    private final Set<MentionId> standing = new LinkedHashSet<>();
    private final Set<StatementId> said = new LinkedHashSet<>();

    public CorrectedEvidence(Evidence read, MentionReader reader) {
        this.report = read.report();
        this.reader = reader;
        this.words = new PointedSpan(report);
        read.mentions().forEach(mention -> mentions.put(mention.id(), mention));
        read.statements().forEach(statement -> statements.put(statement.id(), statement));
        standing.addAll(mentions.keySet());
        said.addAll(statements.keySet());
    }

    /**
     * Nothing changes where it is read so already.
     *
     * @throws IllegalArgumentException when it speaks of what is not there, or of words that cannot
     *     be meant; nothing has changed then
     */
    public void apply(Correction correction) {
        switch (correction) {
            case Correction.Strike(_, var mention) -> strike(known(mention));
            case Correction.Recast(var mention, var kind, var span) ->
                    recast(known(mention), kind, span);
            case Correction.Name(var kind, var span) -> stand(read(kind, span, standing));
            case Correction.Retract(_, var statement) -> said.removeAll(saidAs(statement));
            case Correction.Restate(_, var statement, var as) -> restate(saidAs(statement), as);
            case Correction.State(var tied, var span) -> state(tied, span);
        }
    }

    /**
     * Applies it where it has something to put right: a newer extraction may not read any more what
     * was wrong.
     *
     * @return false when nothing could be changed
     */
    public boolean tryApply(Correction correction) {
        try {
            apply(correction);
            return true;
        } catch (IllegalArgumentException nothingToPutRight) {
            return false;
        }
    }

    /** What counts, in the order of the text. */
    public Evidence evidence() {
        return new Evidence(
                report,
                mentions.values().stream()
                        .filter(mention -> counts(mention.id()))
                        .sorted(
                                Comparator.comparingInt((Mention mention) -> mention.span().start())
                                        .thenComparing(Mention::id))
                        .toList(),
                statements.values().stream()
                        .filter(statement -> counts(statement.id()))
                        .sorted(
                                Comparator.comparingInt(
                                                (Statement statement) -> statement.span().start())
                                        .thenComparing(Statement::id))
                        .toList());
    }

    /** Everything that was read or made, whether it counts or not. */
    public Map<MentionId, Mention> mentions() {
        return Collections.unmodifiableMap(mentions);
    }

    public Map<StatementId, Statement> statements() {
        return Collections.unmodifiableMap(statements);
    }

    public boolean counts(MentionId mention) {
        return standing.contains(mention);
    }

    public boolean counts(StatementId statement) {
        return said.contains(statement);
    }

    private void strike(Mention mention) {
        standing.remove(mention.id());
        said.removeAll(restingOn(mention.id()).stream().map(Statement::id).toList());
    }

    private void recast(Mention mention, EntityKind kind, Span span) {
        var others = new LinkedHashSet<>(standing);
        others.remove(mention.id());
        Mention other = read(kind, span, others);
        if (other.id().equals(mention.id())) {
            return;
        }
        List<Statement> resting = restingOn(mention.id());
        strike(mention);
        stand(other);
        for (Statement statement : resting) {
            MentionId from = statement.from().equals(mention.id()) ? other.id() : statement.from();
            MentionId to = statement.to().equals(mention.id()) ? other.id() : statement.to();
            if (!from.equals(to)) {
                Tied as =
                        new Tied(
                                statement.kind(),
                                from,
                                to,
                                statement.polarity(),
                                statement.certainty());
                say(MadeStatement.otherwise(statement, as));
            }
        }
    }

    private void restate(Set<StatementId> wrong, Tied as) {
        known(as.from());
        known(as.to());
        Set<Statement> right = new LinkedHashSet<>();
        for (StatementId id : wrong) {
            Statement statement = statements.get(id);
            if (statement != null && !as.equals(Tied.of(statement))) {
                right.add(MadeStatement.otherwise(statement, as));
                said.remove(id);
            }
        }
        right.forEach(this::say);
    }

    private void state(Tied tied, Span span) {
        known(tied.from());
        known(tied.to());
        words.check(span, LONGEST_STATEMENT);
        boolean again =
                statements.values().stream()
                        .anyMatch(statement ->
                                counts(statement.id())
                                        && tied.equals(Tied.of(statement))
                                        && overlap(statement.span(), span));
        if (!again) {
            say(MadeStatement.missed(tied, span, report));
        }
    }

    private void stand(Mention mention) {
        mentions.putIfAbsent(mention.id(), mention);
        standing.add(mention.id());
    }

    private void say(Statement statement) {
        statements.putIfAbsent(statement.id(), statement);
        said.add(statement.id());
    }

    private List<Statement> restingOn(MentionId mention) {
        return statements.values().stream()
                .filter(statement -> said.contains(statement.id()))
                .filter(statement ->
                        statement.from().equals(mention) || statement.to().equals(mention))
                .toList();
    }

    private Mention known(MentionId id) {
        Mention mention = mentions.get(id);
        if (mention == null || !standing.contains(id)) {
            throw new IllegalArgumentException("There is no such mention in this report.");
        }
        return mention;
    }

    /** A newer extraction may find the same statement in other words around it. */
    private Set<StatementId> saidAs(StatementId id) {
        if (said.contains(id)) {
            return Set.of(id);
        }
        var alike = new LinkedHashSet<StatementId>();
        said.stream().filter(other -> other.tie().equals(id.tie())).forEach(alike::add);
        if (alike.isEmpty() || statements.containsKey(id)) {
            throw new IllegalArgumentException("There is no such statement in this report.");
        }
        return alike;
    }

    private Mention read(EntityKind kind, Span span, Set<MentionId> others) {
        words.check(span, LONGEST_NAME);
        MentionId id = MentionId.of(span, kind);
        Mention known = mentions.get(id);
        if (known != null) {
            return known;
        }
        for (MentionId other : others) {
            Mention there = mentions.get(other);
            if (there != null && there.kind() == kind && overlap(there.span(), span)) {
                throw new IllegalArgumentException(
                        "These words overlap a mention of the kind "
                                + kind.label()
                                + ": correct that one.");
            }
        }
        return reader.read(report, kind, span);
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
