package lantern.web.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lantern.analytics.find.Analyses;
import lantern.analytics.find.Resampling;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.model.network.Analysis;
import lantern.model.network.Finding;
import lantern.model.network.Network;
import lantern.model.network.Progress;
import lantern.model.port.Explorer;
import lantern.web.sign.Needed;
import lantern.web.sign.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lists the analyses with their forms, and runs one on what the reader may see. */
@RestController
final class AnalysisController {

    private final Snapshots snapshots;
    private final Explorer explorer;

    AnalysisController(Snapshots snapshots, Explorer explorer) {
        this.snapshots = snapshots;
        this.explorer = explorer;
    }

    @GetMapping("/api/analyses")
    List<AnalysisForm> list() {
        return Analyses.ALL.stream().map(AnalysisForm::of).toList();
    }

    @PostMapping("/api/analyses/{name}")
    FindingView answer(
            @PathVariable String name, @RequestBody AnalysisRequest request, Viewer viewer) {
        Analysis<?> analysis =
                Analyses.find(name).orElseThrow(() -> new NotFound("There is no such analysis."));
        Network network = part(snapshots.everything(viewer), request.on());
        Finding finding =
                request.isResampled()
                        ? Resampling.answer(analysis, network, request.parameters(), Progress.NONE)
                        : Analyses.answer(analysis, network, request.parameters(), Progress.NONE);
        return FindingView.of(name, network, finding, explorer, viewer);
    }

    private static Network part(Network network, @Nullable List<String> on) {
        if (on == null) {
            return network;
        }
        Set<EntityId> ids = on.stream().map(EntityId::new).collect(Collectors.toSet());
        return network.only(node -> ids.contains(network.id(node)));
    }

    /**
     * @param resample whether to say how firm the ranking is; absent: no
     */
    record AnalysisRequest(
            Map<String, String> parameters, @Nullable List<String> on, @Nullable Boolean resample) {
        AnalysisRequest {
            parameters = Needed.map(parameters, "parameters");
            on = on == null ? null : Needed.list(on, "on");
        }

        boolean isResampled() {
            return resample != null && resample;
        }
    }
}
