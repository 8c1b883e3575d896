package lantern.web.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.port.Explorer;
import lantern.web.sign.Needed;
import lantern.web.sign.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the chart asks of entities. */
@RestController
final class EntityController {

    /** More at once would be a copy of the network, not a chart. */
    private static final int MOST_ITEMS = 5_000;

    private final Explorer explorer;
    private final ChartParts parts;
    private final EntityRecords records;

    EntityController(Explorer explorer, ChartParts parts, EntityRecords records) {
        this.explorer = explorer;
        this.parts = parts;
        this.records = records;
    }

    @GetMapping("/api/entities/{id}")
    EntityRecordView find(@PathVariable String id, Viewer viewer) {
        return records.find(new EntityId(id), viewer)
                .orElseThrow(() -> new NotFound("There is no such entity, or you may not see it."));
    }

    @GetMapping("/api/entities/{id}/neighbours")
    NeighboursView neighbours(@PathVariable String id, Viewer viewer) {
        return NeighboursView.of(explorer.countNeighbours(new EntityId(id), viewer));
    }

    @PostMapping("/api/chart/items")
    ChartPart items(@RequestBody ItemsRequest request, Viewer viewer) {
        return parts.items(ids(request.ids()), viewer);
    }

    @PostMapping("/api/chart/expand")
    ChartPart expand(@RequestBody ExpandRequest request, Viewer viewer) {
        Set<EntityKind> kinds =
                request.kinds().stream().map(EntityController::kind).collect(Collectors.toSet());
        int limit = Math.clamp(request.limit(), 1, MOST_ITEMS);
        return parts.expand(
                new EntityId(request.id()), kinds, limit, ids(request.onChart()), viewer);
    }

    private static EntityKind kind(String label) {
        return EntityKind.find(label)
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no such kind of entity."));
    }

    private static Set<EntityId> ids(List<String> values) {
        if (values.size() > MOST_ITEMS) {
            throw new IllegalArgumentException("A chart holds " + MOST_ITEMS + " items at most.");
        }
        return values.stream().map(EntityId::new).collect(Collectors.toSet());
    }

    record ItemsRequest(List<String> ids) {
        ItemsRequest {
            ids = Needed.list(ids, "ids");
        }
    }

    record ExpandRequest(String id, List<String> kinds, int limit, List<String> onChart) {
        ExpandRequest {
            Needed.of(id, "id");
            kinds = Needed.list(kinds, "kinds");
            onChart = Needed.list(onChart, "onChart");
        }
    }
}
