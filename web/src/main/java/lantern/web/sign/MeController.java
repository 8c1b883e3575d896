package lantern.web.sign;

import java.util.Arrays;
import java.util.List;
import lantern.model.access.Marking;
import lantern.model.access.Viewer;
import lantern.model.port.EvidenceStore;
import lantern.model.port.Submission;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in. */
@RestController
final class MeController {

    private final EvidenceStore store;

    MeController(EvidenceStore store) {
        this.store = store;
    }

    @GetMapping("/api/me")
    Me me(@AuthenticationPrincipal SignedIn signedIn, Viewer viewer) {
        return new Me(
                signedIn.user().value(),
                signedIn.clearance().upTo().label(),
                signedIn.clearance().groups().stream().sorted().toList(),
                Arrays.stream(Marking.values()).map(Marking::label).toList(),
                (int)
                        store.listSubmissions(viewer).stream()
                                .filter(submission -> submission.state() == Submission.State.DONE)
                                .count());
    }

    record Me(
            String user,
            String clearance,
            List<String> groups,
            List<String> markings,
            int reports) {}
}
