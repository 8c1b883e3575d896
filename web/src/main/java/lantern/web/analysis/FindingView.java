package lantern.web.analysis;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntitySummary;
import lantern.model.network.Finding;
import lantern.model.network.Network;
import lantern.model.port.Explorer;
import lantern.web.entity.ItemView;

/** What an analysis found, for the screen: {@code Finding} of the browser's api.ts. */
record FindingView(
        String analysis,
        String shape,
        int nodes,
        int edges,
        Map<String, Map<String, Double>> scores,
        List<RankedView> ranking,
        Map<String, Double> summary,
        List<GroupView> groups,
        List<CrossingView> crossings) {

    /** A longer list is read by nobody; the scores hold the rest. */
    private static final int LONGEST_RANKING = 100;

    record RankedView(ItemView item, double score, String because) {}

    record GroupView(
            int number, List<String> members, List<ItemView> key, Map<String, Integer> countries) {}

    record CrossingView(
            int cell,
            String country,
            List<ItemView> people,
            List<ItemView> phones,
            List<ItemView> routes,
            List<ItemView> far) {}

    static FindingView of(
            String name, Network network, Finding finding, Explorer explorer, Viewer viewer) {
        List<Finding.Ranked> top = finding.ranking().stream().limit(LONGEST_RANKING).toList();
        var items = new Items(explorer.summaries(named(finding, top), viewer));
        var scores = new LinkedHashMap<String, Map<String, Double>>();
        finding.scores().forEach((id, measures) -> scores.put(id.value(), measures));
        return new FindingView(
                name,
                shape(finding),
                network.size(),
                network.edges(),
                scores,
                top.stream().flatMap(items::ranked).toList(),
                finding.summary(),
                groups(finding).stream().map(items::group).toList(),
                crossings(finding).stream().map(items::crossing).toList());
    }

    private static String shape(Finding finding) {
        return switch (finding) {
            case Finding.Scores _, Finding.Plan _ -> "scores";
            case Finding.Groups _ -> "groups";
            case Finding.Crossings _ -> "crossings";
        };
    }

    private static List<Finding.Group> groups(Finding finding) {
        return switch (finding) {
            case Finding.Scores _, Finding.Plan _ -> List.of();
            case Finding.Groups groups -> groups.groups();
            case Finding.Crossings crossings -> crossings.cells();
        };
    }

    private static List<Finding.Crossing> crossings(Finding finding) {
        return finding instanceof Finding.Crossings crossings ? crossings.crossings() : List.of();
    }

    private static Set<EntityId> named(Finding finding, List<Finding.Ranked> top) {
        var named = new TreeSet<EntityId>();
        top.forEach(ranked -> named.add(ranked.entity()));
        groups(finding).forEach(group -> named.addAll(group.key()));
        for (Finding.Crossing crossing : crossings(finding)) {
            Stream.of(crossing.people(), crossing.phones(), crossing.routes(), crossing.far())
                    .forEach(named::addAll);
        }
        return named;
    }

    private record Items(Map<EntityId, EntitySummary> summaries) {

        Stream<RankedView> ranked(Finding.Ranked ranked) {
            EntitySummary summary = summaries.get(ranked.entity());
            return summary == null
                    ? Stream.empty()
                    : Stream.of(
                            new RankedView(ItemView.of(summary), ranked.score(), ranked.because()));
        }

        GroupView group(Finding.Group group) {
            return new GroupView(
                    group.number(),
                    group.members().stream().map(EntityId::value).toList(),
                    items(group.key()),
                    group.countries());
        }

        CrossingView crossing(Finding.Crossing crossing) {
            return new CrossingView(
                    crossing.cell(),
                    crossing.country(),
                    items(crossing.people()),
                    items(crossing.phones()),
                    items(crossing.routes()),
                    items(crossing.far()));
        }

        private List<ItemView> items(Collection<EntityId> ids) {
            return ids.stream()
                    .map(summaries::get)
                    .filter(Objects::nonNull)
                    .map(ItemView::of)
                    .toList();
        }
    }
}
