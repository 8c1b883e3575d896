package lantern.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntitySummary;
import lantern.model.evidence.EntityKind;
import lantern.model.port.Explorer;
import lantern.model.port.SearchIndex;
import lantern.web.entity.ItemView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search as you type. */
@RestController
final class SearchController {

    private static final int MOST_HITS = 100;

    private final SearchIndex index;
    private final Explorer explorer;

    SearchController(SearchIndex index, Explorer explorer) {
        this.index = index;
        this.explorer = explorer;
    }

    @GetMapping("/api/search")
    SearchResult find(
            @RequestParam String q,
            @RequestParam(defaultValue = "") Set<String> kinds,
            @RequestParam(defaultValue = "12") int limit,
            Viewer viewer) {
        int most = Math.clamp(limit, 1, MOST_HITS);
        Set<EntityKind> wanted =
                kinds.stream()
                        .flatMap(label -> EntityKind.find(label).stream())
                        .collect(Collectors.toSet());
        // Entities that the viewer sees as one come apart from the index: ask for some more.
        List<SearchIndex.Hit> hits = index.find(q, wanted, viewer, 2 * most);
        return new SearchResult(collapse(hits, viewer).stream().limit(most).toList());
    }

    private List<HitView> collapse(List<SearchIndex.Hit> hits, Viewer viewer) {
        List<EntityId> ids = hits.stream().map(SearchIndex.Hit::entity).toList();
        Map<EntityId, EntitySummary> summaries = explorer.summaries(ids, viewer);
        var shown = new LinkedHashMap<EntityId, HitView>();
        for (SearchIndex.Hit hit : hits) {
            EntitySummary summary = summaries.get(hit.entity());
            if (summary != null) {
                shown.putIfAbsent(summary.id(), HitView.of(hit, summary));
            }
        }
        return new ArrayList<>(shown.values());
    }

    record SearchResult(List<HitView> hits) {}

    record HitView(
            ItemView item, String field, String words, List<SearchIndex.Highlight> highlights) {

        static HitView of(SearchIndex.Hit hit, EntitySummary summary) {
            return new HitView(
                    ItemView.of(summary), hit.field().label(), hit.words(), hit.highlights());
        }
    }
}
