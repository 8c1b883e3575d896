package lantern.identity.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import lantern.identity.profile.Traces;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.report.ReportId;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.util.BytesRef;

/**
 * Who and what the reports on the shelf name, report by report. Good until the shelf is changed.
 */
public final class Contents {

    private final Overlay overlay;
    private final Expected expected;
    private final DirectoryReader reader;
    private final Predicate<BytesRef> mayBeSeen;

    /**
     * @param mayBeSeen false when the reader surely holds no mention of an entity in an audience
     */
    Contents(
            Overlay overlay,
            Expected expected,
            DirectoryReader reader,
            Predicate<BytesRef> mayBeSeen) {
        this.overlay = overlay;
        this.expected = expected;
        this.reader = reader;
        this.mayBeSeen = mayBeSeen;
    }

    /**
     * The reports of one audience that mention an entity; none when there are more than asked for:
     * whoever is named everywhere says little of whom else a report means.
     */
    public SortedSet<ReportId> reportsWith(EntityId entity, String audience, int most) {
        var reports = new TreeSet<ReportId>();
        reports.addAll(overlay.reportsOf(entity, audience));
        reports.addAll(expected.reportsOf(entity, audience));
        var who = new BytesRef(Columns.seen(entity, audience));
        if (mayBeSeen.test(who)) {
            visit(
                    Columns.SEEN,
                    who,
                    (segment, number) -> {
                        reports.add(Columns.report(segment, number));
                        return reports.size() <= most;
                    });
        }
        return reports.size() > most ? new TreeSet<>() : reports;
    }

    /**
     * Whom a report mentions by some name or other, but for those who are only told apart from
     * others: none when they are more than asked for.
     */
    public SortedSet<EntityId> people(ReportId report, int most) {
        var people = new TreeSet<EntityId>();
        inMemory(
                report,
                placed -> {
                    if (placed.trace().kind() == EntityKind.PERSON && !placed.trace().isAside()) {
                        people.add(placed.entity());
                    }
                });
        visit(
                Columns.REPORT,
                new BytesRef(report.value()),
                (segment, number) -> {
                    // Without reading the trace, which would have to be decoded.
                    if (Columns.isPerson(segment, number) && !Columns.isAside(segment, number)) {
                        people.add(Columns.entity(segment, number));
                    }
                    return people.size() <= most;
                });
        return people.size() > most ? new TreeSet<>() : people;
    }

    /**
     * What and whom a report names so that others can be told by it: things, doors, whole names.
     */
    public SortedSet<EntityId> anchors(ReportId report) {
        var anchors = new TreeSet<EntityId>();
        Consumer<Placed> note =
                placed -> {
                    if (Traces.isAnchor(placed.trace())) {
                        anchors.add(placed.entity());
                    }
                };
        inMemory(report, note);
        visit(
                Columns.REPORT,
                new BytesRef(report.value()),
                (segment, number) -> {
                    note.accept(Columns.placed(segment, number));
                    return true;
                });
        return anchors;
    }

    private void inMemory(ReportId report, Consumer<Placed> note) {
        overlay.mentionsIn(report).forEach(note);
        expected.mentionsIn(report).forEach(note);
    }

    private void visit(String column, BytesRef value, Segments.Visitor visitor) {
        try {
            Segments.visit(reader, column, value, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
    }
}
