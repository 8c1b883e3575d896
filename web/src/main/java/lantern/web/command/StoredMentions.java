package lantern.web.command;

import java.util.Comparator;
import java.util.function.Consumer;
import lantern.ingest.extract.CodePoints;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.model.evidence.Mention;
import lantern.model.port.ReportView;
import lantern.model.port.SubmissionLedger;
import lantern.model.report.Report;
import lantern.web.house.OpenStore;

/** Every mention that a viewer may see, report by report in the order of recording. */
record StoredMentions(OpenStore open, Viewer viewer) {

    /**
     * A mention with its place.
     *
     * @param file where the report was found
     * @param start in code points of the report's text, end exclusive
     * @param entity whom or what it means to the viewer
     */
    record Line(
            String file,
            String report,
            String kind,
            int item,
            int start,
            int end,
            String words,
            String entity) {}

    void forEach(Consumer<Line> each) {
        forEachReport(report -> lines(report, each));
    }

    void forEachReport(Consumer<ReportView> each) {
        for (SubmissionLedger.ReadBy read : open.submissions().listReports()) {
            open.explorer().findReport(read.report(), viewer).ifPresent(each);
        }
    }

    private static void lines(ReportView view, Consumer<Line> each) {
        Report report = view.evidence().report();
        CodePoints points = new CodePoints(report.text());
        view.evidence().mentions().stream()
                .sorted(
                        Comparator.comparingInt((Mention mention) -> mention.span().start())
                                .thenComparingInt(mention -> mention.span().end())
                                .thenComparing(Mention::kind))
                .forEach(mention -> {
                    EntityId entity = view.meant().get(mention.id());
                    if (entity != null) {
                        each.accept(
                                new Line(
                                        report.origin().path(),
                                        report.id().value(),
                                        mention.kind().label(),
                                        mention.span().item(),
                                        points.of(mention.span().start()),
                                        points.of(mention.span().end()),
                                        mention.words(),
                                        entity.value()));
                    }
                });
    }
}
