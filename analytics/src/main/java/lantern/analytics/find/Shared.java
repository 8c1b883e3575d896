package lantern.analytics.find;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lantern.analytics.form.Help;
import lantern.analytics.graph.Places;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.network.Analysis;
import lantern.model.network.Finding.Ranked;
import lantern.model.network.Finding.Scores;
import lantern.model.network.Network;
import lantern.model.network.Progress;

/**
 * Which phones, addresses, vehicles and accounts do people share who should not know each other?
 * Two people are apart when no other way of at most {@code reach} ties joins them. How surprising
 * it is that two share a thing is told in bits, against ties drawn at random between people and
 * things of that kind with everybody's number of ties kept (the configuration model: Newman,
 * Strogatz and Watts 2001): a phone that two share says more than a hostel that two hundred do. The
 * score is the mean over the pairs that are apart. O(p b), for p ties of people to things and b
 * things within reach.
 */
public final class Shared implements Analysis<Shared.Parameters> {

    private static final double LOG_2 = Math.log(2);

    /** What can be set. */
    public record Parameters(
            @Help(
                            value = "People whom another way of so many ties joins are not apart",
                            least = 1,
                            most = 6)
                    int reach,
            @Help(value = "How many to list", least = 1, most = 10_000) int top) {

        public Parameters {
            if (reach < 1 || top < 1) {
                throw new IllegalArgumentException(
                        "reach and top are above 0: " + reach + ", " + top);
            }
        }
    }

    @Override
    public String name() {
        return "shared";
    }

    @Override
    public String question() {
        return "Which phones, addresses, vehicles and accounts do people share who should not know"
                + " each other?";
    }

    @Override
    public String howToRead() {
        return "The score is how surprising the sharing is, in bits: each bit halves the chance"
                + " that two people with so many phones (or addresses, vehicles, accounts) would"
                + " share this one if everything were dealt out at random. Things that few people"
                + " use come before those that many do. Only pairs count whom nothing else in the"
                + " network ties within the reach that is set.";
    }

    @Override
    public String howItMisleads() {
        return "A number that was reassigned, a rented van, a hostel or a shop's phone joins"
                + " people who never met. A thing misread in one report is shared with whoever"
                + " owns the right one: open both sources. People who are tied in ways that"
                + " nobody reported are apart here, and no more than that is surprising about"
                + " them. Pairs of children or of people known only as victims are not counted.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters(2, 25);
    }

    @Override
    public Scores answer(Network whole, Parameters parameters, Progress progress) {
        Network network = Places.LEAVE_OUT.backbone(whole);
        Chances chances = new Chances(network);
        List<Found> found = new ArrayList<>();
        Ways ways = new Ways(network, parameters.reach());
        for (int thing = 0; thing < network.size(); thing++) {
            progress.checkpoint((double) thing / network.size());
            int[] people = people(network, thing);
            if (network.kind(thing).isBelonging() && people.length > 1) {
                found.add(look(network, thing, people, chances, ways));
            }
        }
        SortedMap<EntityId, Map<String, Double>> scores = new TreeMap<>();
        found.stream()
                .filter(each -> each.apart > 0)
                .forEach(each -> scores.put(network.id(each.thing), each.measures()));
        SortedMap<String, Double> summary = new TreeMap<>();
        summary.put("nodes", (double) network.size());
        summary.put("edges", (double) network.edges());
        summary.put("shared", (double) found.size());
        summary.put("sharedByPeopleApart", (double) scores.size());
        return new Scores(scores, ranking(network, found, parameters), summary);
    }

    private static int[] people(Network network, int thing) {
        int[] people = new int[network.degree(thing)];
        int size = 0;
        for (int slot = network.first(thing); slot < network.first(thing + 1); slot++) {
            if (network.kind(network.target(slot)) == EntityKind.PERSON) {
                people[size++] = network.target(slot);
            }
        }
        return Arrays.copyOf(people, size);
    }

    private record Found(int thing, int people, long pairs, long apart, double bits) {

        double score() {
            return apart == 0 ? 0 : bits / apart;
        }

        Map<String, Double> measures() {
            return new TreeMap<>(
                    Map.of(
                            "surprise", score(),
                            "people", (double) people,
                            "pairs", (double) pairs,
                            "pairsApart", (double) apart));
        }
    }

    private static Found look(
            Network network, int thing, int[] people, Chances chances, Ways ways) {
        long pairs = 0;
        long apart = 0;
        double bits = 0;
        for (int at = 0; at < people.length; at++) {
            boolean looked = false;
            for (int other = at + 1; other < people.length; other++) {
                if (network.isProtected(people[at]) && network.isProtected(people[other])) {
                    continue;
                }
                if (!looked) {
                    ways.from(people[at], thing);
                    looked = true;
                }
                pairs++;
                if (!ways.reaches(people[other])) {
                    apart++;
                    bits += chances.bits(thing, people[at], people[other]);
                }
            }
        }
        return new Found(thing, people.length, pairs, apart, bits);
    }

    private static List<Ranked> ranking(Network network, List<Found> found, Parameters parameters) {
        return found.stream()
                .filter(each -> each.apart > 0)
                .sorted(
                        Comparator.comparingDouble((Found each) -> -Words.rounded(each.score()))
                                .thenComparingInt(Found::thing))
                .limit(parameters.top())
                .map(each ->
                        new Ranked(
                                network.id(each.thing),
                                each.score(),
                                "shared by %s; %s of them %s no other way of at most %s"
                                        .formatted(
                                                Words.count(each.people, "person", "people"),
                                                Words.count(each.apart, "pair", "pairs"),
                                                each.apart == 1 ? "has" : "have",
                                                Words.count(parameters.reach(), "tie", "ties"))))
                .toList();
    }

    /** How many ties people have to things of each kind, and things to people. */
    private static final class Chances {

        private final Network network;
        private final Map<EntityKind, Long> ties = new EnumMap<>(EntityKind.class);

        Chances(Network network) {
            this.network = network;
            for (int edge = 0; edge < network.edges(); edge++) {
                EntityKind one = network.kind(network.a(edge));
                EntityKind other = network.kind(network.b(edge));
                if ((one == EntityKind.PERSON) != (other == EntityKind.PERSON)) {
                    ties.merge(one == EntityKind.PERSON ? other : one, 1L, Long::sum);
                }
            }
        }

        /** Of two people having this thing in common by chance. */
        double bits(int thing, int one, int other) {
            EntityKind kind = network.kind(thing);
            double all = ties.getOrDefault(kind, 0L);
            double users = people(network, thing).length;
            double chance =
                    things(one, kind)
                            * users
                            / all
                            * (things(other, kind) * (users - 1))
                            / (all - 1);
            return Math.max(0, -Math.log(chance) / LOG_2);
        }

        private double things(int person, EntityKind kind) {
            int things = 0;
            for (int slot = network.first(person); slot < network.first(person + 1); slot++) {
                things += network.kind(network.target(slot)) == kind ? 1 : 0;
            }
            return things;
        }
    }

    /** Who is within reach of somebody without a step on one thing. */
    private static final class Ways {

        private final Network network;
        private final int reach;
        private final int[] seen;
        private int round;

        Ways(Network network, int reach) {
            this.network = network;
            this.reach = reach;
            this.seen = new int[network.size()];
        }

        void from(int person, int without) {
            round++;
            seen[person] = round;
            seen[without] = round;
            var level = new ArrayDeque<Integer>(List.of(person));
            for (int step = 0; step < reach; step++) {
                var next = new ArrayDeque<Integer>();
                for (int node : level) {
                    for (int slot = network.first(node); slot < network.first(node + 1); slot++) {
                        int target = network.target(slot);
                        if (seen[target] != round) {
                            seen[target] = round;
                            next.add(target);
                        }
                    }
                }
                level = next;
            }
        }

        boolean reaches(int node) {
            return seen[node] == round;
        }
    }
}
