package lantern.analytics.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantern.analytics.form.Help;
import lantern.analytics.graph.Places;
import lantern.analytics.kernel.Communities;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.network.Analysis;
import lantern.model.network.Finding.Group;
import lantern.model.network.Finding.Groups;
import lantern.model.network.Finding.Ranked;
import lantern.model.network.Network;
import lantern.model.network.Progress;

/**
 * Who belongs together? Communities by modularity and the Leiden algorithm ({@link Communities}),
 * over people and things alike, ties counted by their statements.
 *
 * <p>A cell is a guess at who works together, not a proof: read its ties before naming it.
 */
public final class Cells implements Analysis<Cells.Parameters> {

    private static final int KEY_PEOPLE = 3;

    /** What can be set. */
    public record Parameters(
            @Help(
                            value =
                                    "Above 1 gives more and smaller cells, below 1 fewer and"
                                            + " larger",
                            least = 0.01,
                            most = 100)
                    double resolution,
            @Help(value = "The fewest members of a cell that is listed", least = 1, most = 10_000)
                    int least,
            @Help(value = "How many key people to rank", least = 1, most = 10_000) int top,
            @Help("Whether shared places tie: a shared town is not a cell") Places places) {

        public Parameters {
            if (!(resolution > 0)) {
                throw new IllegalArgumentException("a resolution is above 0: " + resolution);
            }
            if (least < 1 || top < 1) {
                throw new IllegalArgumentException(
                        "a cell has a member and a ranking a rank: " + least + ", " + top);
            }
        }
    }

    /** A member's ties inside its cell. */
    private record Membership(int node, int cell, long ties, long statements, double share) {}

    @Override
    public String name() {
        return "cells";
    }

    @Override
    public String question() {
        return "Who belongs together?";
    }

    @Override
    public String howToRead() {
        return "Members of a cell have more ties with each other than chance would give them."
                + " Each cell names up to three people with the most reported ties inside it."
                + " People, phones, addresses and vehicles are members alike; what has no tie is in"
                + " no cell, and the summary counts it. A modularity under 0.3 says that"
                + " the network hardly falls into cells at all.";
    }

    @Override
    public String howItMisleads() {
        return "The method always finds cells, also where there are none, and puts everybody into"
                + " exactly one, though a broker may belong to two. Reports about one operation"
                + " tie what they name together, so a cell can be a report's shadow rather than"
                + " a group. Another resolution gives other cells: look at two before relying on"
                + " one. Key means often named together, not in command. Victims and children"
                + " are members, since they are part of the network, and never key people.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters(1.0, 2, 25, Places.LEAVE_OUT);
    }

    @Override
    public Groups answer(Network network, Parameters parameters, Progress progress) {
        Network backbone = parameters.places().backbone(network);
        List<List<Integer>> cells =
                Communities.of(backbone, parameters.resolution(), progress).stream()
                        .filter(cell -> cell.size() >= parameters.least())
                        .toList();
        List<Membership> memberships = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            List<Membership> inside = memberships(backbone, cells.get(i), i + 1);
            memberships.addAll(inside);
            groups.add(group(backbone, cells.get(i), i + 1, inside));
        }
        return new Groups(
                groups,
                scores(backbone, memberships),
                ranking(backbone, groups, memberships, parameters.top()),
                summary(network, backbone, cells, parameters));
    }

    private static List<Membership> memberships(Network backbone, List<Integer> cell, int number) {
        boolean[] inside = new boolean[backbone.size()];
        cell.forEach(node -> inside[node] = true);
        return cell.stream().map(node -> membership(backbone, node, number, inside)).toList();
    }

    private static Membership membership(Network backbone, int node, int number, boolean[] inside) {
        long ties = 0;
        for (int slot = backbone.first(node); slot < backbone.first(node + 1); slot++) {
            ties += inside[backbone.target(slot)] ? 1 : 0;
        }
        long statements = Communities.strengthInto(backbone, node, inside);
        double share = (double) statements / Communities.strength(backbone, node);
        return new Membership(node, number, ties, statements, share);
    }

    private static Group group(
            Network backbone, List<Integer> cell, int number, List<Membership> inside) {
        return new Group(
                number,
                cell.stream().map(backbone::id).toList(),
                keyPeople(backbone, inside).map(key -> backbone.id(key.node())).toList(),
                countries(cell.stream().map(backbone::country)));
    }

    private static Stream<Membership> keyPeople(Network backbone, List<Membership> inside) {
        return inside.stream()
                .filter(member -> backbone.kind(member.node()) == EntityKind.PERSON)
                .filter(member -> !backbone.isProtected(member.node()))
                .sorted(
                        Comparator.comparingLong((Membership member) -> -member.statements())
                                .thenComparingLong(member -> -member.ties())
                                .thenComparingInt(Membership::node))
                .limit(KEY_PEOPLE);
    }

    /** How often each country comes, without the unknown one. */
    static SortedMap<String, Integer> countries(Stream<String> countries) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        countries
                .filter(country -> !country.isEmpty())
                .forEach(country -> counts.merge(country, 1, Integer::sum));
        return counts;
    }

    private static SortedMap<EntityId, Map<String, Double>> scores(
            Network backbone, List<Membership> memberships) {
        SortedMap<EntityId, Map<String, Double>> scores = new TreeMap<>();
        for (Membership member : memberships) {
            if (!backbone.isProtected(member.node())) {
                scores.put(
                        backbone.id(member.node()),
                        new TreeMap<>(
                                Map.of(
                                        "cell", (double) member.cell(),
                                        "tiesInside", (double) member.ties(),
                                        "statementsInside", (double) member.statements(),
                                        "shareInside", member.share())));
            }
        }
        return scores;
    }

    private static List<Ranked> ranking(
            Network backbone, List<Group> groups, List<Membership> memberships, int top) {
        return memberships.stream()
                .filter(member ->
                        groups.get(member.cell() - 1).key().contains(backbone.id(member.node())))
                .sorted(
                        Comparator.comparingLong((Membership member) -> -member.statements())
                                .thenComparingInt(Membership::node))
                .limit(top)
                .map(member ->
                        new Ranked(
                                backbone.id(member.node()),
                                member.statements(),
                                "tied to "
                                        + member.ties()
                                        + " of the "
                                        + (groups.get(member.cell() - 1).members().size() - 1)
                                        + " others in cell "
                                        + member.cell()
                                        + ", by "
                                        + Words.count(
                                                member.statements(), "statement", "statements")))
                .toList();
    }

    private static SortedMap<String, Double> summary(
            Network network, Network backbone, List<List<Integer>> cells, Parameters parameters) {
        int members = cells.stream().mapToInt(List::size).sum();
        SortedMap<String, Double> summary = new TreeMap<>();
        summary.put("nodes", (double) backbone.size());
        summary.put("edges", (double) backbone.edges());
        summary.put("leftOut", (double) (network.size() - backbone.size()));
        summary.put("cells", (double) cells.size());
        summary.put("inNoCell", (double) (backbone.size() - members));
        summary.put("modularity", Communities.modularity(backbone, cells, parameters.resolution()));
        return summary;
    }
}
