package lantern.cypher;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import lantern.model.access.Viewer;
import lantern.model.correction.Addition;
import lantern.model.correction.CorrectedEvidence;
import lantern.model.correction.Correction;
import lantern.model.correction.Reviewed;
import lantern.model.entity.Decision;
import lantern.model.entity.Joint;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.report.Report;
import lantern.model.report.ReportId;
import lantern.model.report.Span;

/** Corrects reports in a store; whom a new mention means, a desk says. */
final class Corrector {

    private final Neo4jStore store;
    private final Desk desk;

    Corrector(Neo4jStore store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    Decision correct(Correction correction, Viewer by) {
        Optional<Addition> addition =
                store.corrections()
                        .findReviewed(correction.report())
                        .flatMap(reviewed -> addition(correction, reviewed));
        return store.corrections().correct(correction, addition, "as the test says", by).decision();
    }

    private Optional<Addition> addition(Correction correction, Reviewed reviewed) {
        CorrectedEvidence corrected = reviewed.corrected(Corrector::read);
        corrected.tryApply(correction);
        return corrected.mentions().values().stream()
                .filter(mention -> !reviewed.ends().containsKey(mention.id()))
                .map(mention -> place(mention, reviewed.read().report()))
                .findFirst();
    }

    /** All that the corrections of a report make and that is not there. */
    void reapply(ReportId report) {
        Reviewed reviewed = store.corrections().findReviewed(report).orElseThrow();
        CorrectedEvidence corrected = reviewed.corrected(Corrector::read);
        store.corrections()
                .reapply(
                        report,
                        corrected.mentions().values().stream()
                                .filter(mention -> !reviewed.ends().containsKey(mention.id()))
                                .map(mention -> place(mention, reviewed.read().report()))
                                .toList());
    }

    private Addition place(Mention mention, Report report) {
        var joints = new ArrayList<Joint>();
        var placement = desk.place(mention, report.handling().audience(), joints);
        return new Addition(mention, placement, joints);
    }

    private static Mention read(Report report, EntityKind kind, Span span) {
        String words = report.words(span);
        if (kind == EntityKind.PHONE && words.chars().noneMatch(Character::isDigit)) {
            throw new IllegalArgumentException("This is no phone number.");
        }
        Field field = kind.identity() == EntityKind.Identity.EXACT ? Field.VALUE : Field.NAME;
        return Mention.of(kind, words, span, Map.of(field, words));
    }
}
