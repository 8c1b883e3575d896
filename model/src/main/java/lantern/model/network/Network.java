package lantern.model.network;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import lantern.model.entity.EntityId;
import lantern.model.entity.Standing;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import lantern.model.report.Strength;

/**
 * The network as one viewer sees it: compact, immutable, undirected, without self loops or parallel
 * edges. Nodes are numbered from 0 in the order of their ids; each edge lies between {@code a(e) <
 * b(e)} and is numbered in the order of (a, b). Neighbours come as runs of <em>slots</em>: {@code
 * for (s = first(v); s < first(v + 1); s++)} visits them in rising order; {@code target(s)} is the
 * neighbour, {@code edge(s)} the edge. About 9 bytes an edge and direction beside the edges' own
 * values.
 */
public final class Network {

    private final EntityId[] ids;
    private final EntityKind[] kinds;
    private final String[] countries;
    private final Standing[] standings;
    private final boolean[] minors;
    private final int[] first;
    private final int[] targets;
    private final int[] slotEdges;
    private final int[] a;
    private final int[] b;
    private final int[] weights;
    private final int[] tieKinds;
    private final Strength[] strengths;
    private final List<Travel> travels;

    Network(NetworkBuilder.Parts parts) {
        ids = parts.ids();
        kinds = parts.kinds();
        countries = parts.countries();
        standings = parts.standings();
        minors = parts.minors();
        a = parts.a();
        b = parts.b();
        weights = parts.weights();
        tieKinds = parts.tieKinds();
        strengths = parts.strengths();
        travels = List.copyOf(parts.travels());
        first = new int[ids.length + 1];
        targets = new int[2 * a.length];
        slotEdges = new int[2 * a.length];
        fillSlots();
    }

    /**
     * Edges come in the order of (a, b): filling the lower neighbours first leaves every run
     * sorted.
     */
    private void fillSlots() {
        for (int edge = 0; edge < a.length; edge++) {
            first[a[edge] + 1]++;
            first[b[edge] + 1]++;
        }
        for (int node = 0; node < ids.length; node++) {
            first[node + 1] += first[node];
        }
        int[] next = Arrays.copyOf(first, ids.length);
        for (int edge = 0; edge < a.length; edge++) {
            int slot = next[b[edge]]++;
            targets[slot] = a[edge];
            slotEdges[slot] = edge;
        }
        for (int edge = 0; edge < a.length; edge++) {
            int slot = next[a[edge]]++;
            targets[slot] = b[edge];
            slotEdges[slot] = edge;
        }
    }

    /** How many nodes. */
    public int size() {
        return ids.length;
    }

    /** How many edges. */
    public int edges() {
        return a.length;
    }

    public EntityId id(int node) {
        return ids[node];
    }

    public OptionalInt find(EntityId id) {
        int node = Arrays.binarySearch(ids, id);
        return node < 0 ? OptionalInt.empty() : OptionalInt.of(node);
    }

    public EntityKind kind(int node) {
        return kinds[node];
    }

    /**
     * ISO 3166 alpha-2 where the thing itself says (a place, a phone's numbering plan, a plate),
     * else empty.
     */
    public String country(int node) {
        return countries[node];
    }

    public Standing standing(int node) {
        return standings[node];
    }

    /** Is this a person known to be a child? */
    public boolean isMinor(int node) {
        return minors[node];
    }

    /**
     * A child, or somebody known only as a victim: part of the network, and in no score, ranking or
     * list of targets.
     */
    public boolean isProtected(int node) {
        return minors[node] || standings[node].isProtected();
    }

    public int degree(int node) {
        return first[node + 1] - first[node];
    }

    /**
     * The first slot of a node's neighbours; those of the last node end at {@code first(size())}.
     */
    public int first(int node) {
        return first[node];
    }

    public int target(int slot) {
        return targets[slot];
    }

    public int edge(int slot) {
        return slotEdges[slot];
    }

    public int a(int edge) {
        return a[edge];
    }

    public int b(int edge) {
        return b[edge];
    }

    /** How many statements say so. */
    public int weight(int edge) {
        return weights[edge];
    }

    public boolean hasKind(int edge, TieKind kind) {
        return (tieKinds[edge] & kind.bit()) != 0;
    }

    /** The best strength of any statement behind the edge. */
    public Strength strength(int edge) {
        return strengths[edge];
    }

    /** Who travelled which route, in the order of the journeys' ids. */
    public List<Travel> travels() {
        return travels;
    }

    /**
     * The nodes to keep and the edges between them, numbered anew in the same order. Travels stay
     * whole: they name their stops themselves.
     */
    public Network only(IntPredicate keep) {
        int[] kept = IntStream.range(0, size()).filter(keep).toArray();
        int[] numbers = new int[size()];
        Arrays.fill(numbers, -1);
        for (int number = 0; number < kept.length; number++) {
            numbers[kept[number]] = number;
        }
        boolean[] keptMinors = new boolean[kept.length];
        for (int number = 0; number < kept.length; number++) {
            keptMinors[number] = minors[kept[number]];
        }
        int[] inside =
                IntStream.range(0, edges())
                        .filter(edge -> numbers[a[edge]] >= 0 && numbers[b[edge]] >= 0)
                        .toArray();
        return new Network(
                new NetworkBuilder.Parts(
                        Arrays.stream(kept).mapToObj(this::id).toArray(EntityId[]::new),
                        Arrays.stream(kept).mapToObj(this::kind).toArray(EntityKind[]::new),
                        Arrays.stream(kept).mapToObj(this::country).toArray(String[]::new),
                        Arrays.stream(kept).mapToObj(this::standing).toArray(Standing[]::new),
                        keptMinors,
                        Arrays.stream(inside).map(edge -> numbers[a[edge]]).toArray(),
                        Arrays.stream(inside).map(edge -> numbers[b[edge]]).toArray(),
                        Arrays.stream(inside).map(this::weight).toArray(),
                        Arrays.stream(inside).map(edge -> tieKinds[edge]).toArray(),
                        Arrays.stream(inside).mapToObj(this::strength).toArray(Strength[]::new),
                        travels));
    }

    /** Every node and the ties to keep, those numbered anew in the same order. */
    public Network onlyTies(IntPredicate keep) {
        int[] kept = IntStream.range(0, edges()).filter(keep).toArray();
        return new Network(
                new NetworkBuilder.Parts(
                        ids,
                        kinds,
                        countries,
                        standings,
                        minors,
                        Arrays.stream(kept).map(this::a).toArray(),
                        Arrays.stream(kept).map(this::b).toArray(),
                        Arrays.stream(kept).map(this::weight).toArray(),
                        Arrays.stream(kept).map(edge -> tieKinds[edge]).toArray(),
                        Arrays.stream(kept).mapToObj(this::strength).toArray(Strength[]::new),
                        travels));
    }

    /** SHA-256 over everything in it: equal networks, equal hash. */
    public String contentHash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int node = 0; node < ids.length; node++) {
                update(
                        digest,
                        ids[node]
                                + "|"
                                + kinds[node]
                                + "|"
                                + countries[node]
                                + "|"
                                + standings[node]
                                + (minors[node] ? "|minor" : ""));
            }
            for (int edge = 0; edge < a.length; edge++) {
                digest.update(
                        ByteBuffer.allocate(16)
                                .putInt(a[edge])
                                .putInt(b[edge])
                                .putInt(weights[edge])
                                .putInt(tieKinds[edge])
                                .array());
                update(digest, strengths[edge].name());
            }
            travels.forEach(travel -> update(digest, travel.toString()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
