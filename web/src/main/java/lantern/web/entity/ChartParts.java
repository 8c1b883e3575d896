package lantern.web.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import lantern.model.access.Marking;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntitySummary;
import lantern.model.entity.Neighbourhood;
import lantern.model.entity.Tie;
import lantern.model.evidence.EntityKind;
import lantern.model.port.Explorer;
import org.springframework.stereotype.Component;

/** Reads parts of a chart as the browser draws them. */
@Component
final class ChartParts {

    private final Explorer explorer;

    ChartParts(Explorer explorer) {
        this.explorer = explorer;
    }

    ChartPart items(Collection<EntityId> ids, Viewer viewer) {
        Map<EntityId, EntitySummary> summaries = explorer.summaries(ids, viewer);
        var renamed = new TreeMap<String, String>();
        var shown = new TreeMap<EntityId, EntitySummary>();
        summaries.forEach((asked, summary) -> {
            shown.put(summary.id(), summary);
            if (!asked.equals(summary.id())) {
                renamed.put(asked.value(), summary.id().value());
            }
        });
        List<Tie> ties = explorer.ties(shown.keySet(), viewer);
        return part(shown.values(), ties, renamed, Map.of());
    }

    ChartPart expand(
            EntityId id, Set<EntityKind> kinds, int limit, Set<EntityId> onChart, Viewer viewer) {
        Neighbourhood neighbourhood = explorer.expand(id, kinds, limit, onChart, viewer);
        return part(
                neighbourhood.items(), neighbourhood.ties(), Map.of(), neighbourhood.notShown());
    }

    private static ChartPart part(
            Collection<EntitySummary> items,
            List<Tie> ties,
            Map<String, String> renamed,
            Map<EntityKind, Integer> notShown) {
        var left = new TreeMap<String, Integer>();
        notShown.forEach((kind, count) -> left.put(kind.label(), count));
        Marking marking =
                Marking.strictest(
                        Stream.concat(
                                        items.stream().map(EntitySummary::marking),
                                        ties.stream().map(LinkView::marking))
                                .toList());
        var groups = new TreeSet<String>();
        items.forEach(item -> groups.addAll(item.restrictedTo()));
        ties.forEach(tie -> groups.addAll(LinkView.restrictedTo(tie)));
        return new ChartPart(
                items.stream().map(ItemView::of).toList(),
                ties.stream().map(LinkView::of).toList(),
                new HashMap<>(renamed),
                marking.label(),
                List.copyOf(groups),
                left);
    }
}
