package lantern.web.analysis;

import java.util.List;
import lantern.analytics.find.Paths;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.web.sign.Needed;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Finds what ties two things, through whatever the reader may see. */
@RestController
final class PathController {

    /** More would be read by nobody, and fill the chart. */
    private static final int MOST = 5;

    private final Snapshots snapshots;

    PathController(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @PostMapping("/api/paths")
    List<PathView> between(@RequestBody PathRequest request, Viewer viewer) {
        return Paths.between(
                        snapshots.everything(viewer),
                        new EntityId(request.from()),
                        new EntityId(request.to()),
                        MOST)
                .stream()
                .map(PathView::of)
                .toList();
    }

    record PathRequest(String from, String to) {
        PathRequest {
            Needed.of(from, "from");
            Needed.of(to, "to");
        }
    }

    /** {@code Path} of the browser's api.ts. */
    record PathView(List<String> stops, String weakest) {

        static PathView of(Paths.Path path) {
            return new PathView(
                    path.stops().stream().map(EntityId::value).toList(), path.weakest().name());
        }
    }
}
