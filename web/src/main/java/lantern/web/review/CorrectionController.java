package lantern.web.review;

import java.util.List;
import lantern.model.access.Viewer;
import lantern.model.entity.Judgement;
import lantern.model.port.Explorer;
import lantern.model.port.ReportView;
import lantern.model.report.ReportId;
import lantern.web.sign.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Corrects what was read in a report. A correction is taken back as any decision is. */
@RestController
final class CorrectionController {

    private final Decisions decisions;
    private final Explorer explorer;

    CorrectionController(Decisions decisions, Explorer explorer) {
        this.decisions = decisions;
        this.explorer = explorer;
    }

    @GetMapping("/api/reports/{id}/corrections")
    List<DecisionView> list(@PathVariable String id, Viewer viewer) {
        return decisions.ofReport(open(id, viewer).evidence().report().id(), viewer);
    }

    @PostMapping("/api/reports/{id}/corrections")
    DecisionView correct(
            @PathVariable String id, @RequestBody CorrectionRequest request, Viewer viewer) {
        ReportView view = open(id, viewer);
        return decisions.decide(
                new Judgement.Correct(request.correction(view.evidence().report())),
                Reasons.checked(request.reason()),
                viewer);
    }

    private ReportView open(String id, Viewer viewer) {
        return explorer.findReport(asId(id), viewer)
                .orElseThrow(CorrectionController::noSuchReport);
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
}
