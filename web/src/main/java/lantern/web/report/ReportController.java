package lantern.web.report;

import java.util.Comparator;
import java.util.List;
import lantern.model.access.Viewer;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.Statement;
import lantern.model.port.Explorer;
import lantern.model.port.ReportView;
import lantern.model.report.Report;
import lantern.model.report.ReportId;
import lantern.web.entity.SourceView;
import lantern.web.sign.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Opens a report with what was read in it. */
@RestController
final class ReportController {

    private static final Comparator<MentionText> IN_ORDER =
            Comparator.comparingInt(MentionText::start).thenComparing(MentionText::id);

    private final Explorer explorer;

    ReportController(Explorer explorer) {
        this.explorer = explorer;
    }

    @GetMapping("/api/reports/{id}")
    ReportText find(@PathVariable String id, Viewer viewer) {
        return explorer.findReport(asId(id), viewer)
                .map(ReportText::of)
                .orElseThrow(ReportController::noSuchReport);
    }

    private static ReportId asId(String id) {
        try {
            return new ReportId(id);
        } catch (IllegalArgumentException noId) {
            throw noSuchReport();
        }
    }

    private static NotFound noSuchReport() {
        return new NotFound("There is no such report, or you may not see it.");
    }

    record ReportText(
            String id,
            String title,
            String format,
            @Nullable String about,
            String marking,
            String group,
            List<String> conditions,
            String text,
            List<ItemText> items,
            List<MentionText> mentions,
            List<StatementText> statements,
            List<MentionText> asideMentions,
            List<StatementText> asideStatements) {

        static ReportText of(ReportView view) {
            Report report = view.evidence().report();
            return new ReportText(
                    report.id().value(),
                    report.title(),
                    report.format(),
                    report.about() == null ? null : report.about().toString(),
                    report.handling().audience().marking().label(),
                    report.handling().audience().group(),
                    SourceView.conditions(report.handling().conditions()),
                    report.text(),
                    report.items().stream()
                            .map(item ->
                                    new ItemText(
                                            item.number(),
                                            item.start(),
                                            item.end(),
                                            item.grade() == null ? null : item.grade().code(),
                                            SourceView.words(item.grade())))
                            .toList(),
                    view.evidence().mentions().stream()
                            .map(mention -> MentionText.of(mention, view))
                            .sorted(IN_ORDER)
                            .toList(),
                    view.evidence().statements().stream()
                            .map(statement -> StatementText.of(statement, view))
                            .toList(),
                    view.marks().asideMentions().stream()
                            .map(mention -> MentionText.of(mention, view))
                            .sorted(IN_ORDER)
                            .toList(),
                    view.marks().asideStatements().stream()
                            .map(statement -> StatementText.of(statement, view))
                            .toList());
        }
    }

    record ItemText(int number, int start, int end, @Nullable String grade, String gradeWords) {}

    /**
     * @param sign of an indicator what it is a sign of ("means: debt bondage"), else empty
     * @param made by a correction
     */
    record MentionText(
            String id,
            String kind,
            int start,
            int end,
            @Nullable String entity,
            String sign,
            boolean made) {

        static MentionText of(Mention mention, ReportView view) {
            var entity = view.meant().get(mention.id());
            return new MentionText(
                    mention.id().value(),
                    mention.kind().label(),
                    mention.span().start(),
                    mention.span().end(),
                    entity == null ? null : entity.value(),
                    mention.kind() == EntityKind.INDICATOR
                            ? mention.find(Field.VALUE).orElse("")
                            : "",
                    view.marks().madeMentions().contains(mention.id()));
        }
    }

    /**
     * @param made by a correction
     */
    record StatementText(
            String id,
            String kind,
            String label,
            int start,
            int end,
            String when,
            boolean denied,
            boolean hedged,
            String from,
            String to,
            boolean made) {

        static StatementText of(Statement statement, ReportView view) {
            return new StatementText(
                    statement.id().value(),
                    statement.kind().name(),
                    statement.kind().label(),
                    statement.span().start(),
                    statement.span().end(),
                    statement.when().words(),
                    statement.polarity() == Polarity.DENIED,
                    statement.certainty() == Certainty.HEDGED,
                    statement.from().value(),
                    statement.to().value(),
                    view.marks().madeStatements().contains(statement.id()));
        }
    }
}
