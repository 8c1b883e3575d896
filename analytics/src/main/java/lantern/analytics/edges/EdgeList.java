package lantern.analytics.edges;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import lantern.analytics.kernel.Graph;
import org.jspecify.annotations.Nullable;

/**
 * A graph from a file of edges, one a line: two ends and perhaps a weight, with commas, tabs,
 * semicolons or blanks between them; with a header or without. Lines that are empty or begin with
 * {@code #} or {@code %} are passed over. Self loops are dropped, repeated edges merged (their
 * weights added up), both counted. Nodes are numbered in the order of their ids as text, so that
 * every tie between equals goes to the first id.
 */
public final class EdgeList {

    private static final int LOOKED_AT = 200;

    private final List<String> ids;
    private final Graph graph;
    private final int selfLoops;
    private final int repeated;

    private EdgeList(List<String> ids, Graph graph, int selfLoops, int repeated) {
        this.ids = Collections.unmodifiableList(ids);
        this.graph = graph;
        this.selfLoops = selfLoops;
        this.repeated = repeated;
    }

    /**
     * @param nodes a file with an id a line, or a column {@code id}: these are there even without
     *     an edge; null for none
     * @param weighted whether the third column, or that named weight, is read; it must be there
     * @throws BadEdgeList with the line that cannot be read
     */
    public static EdgeList read(Path edges, NodeTable nodes, boolean directed, boolean weighted)
            throws IOException {
        var reading = new Reading(directed, weighted);
        nodes.ids().forEach(reading::number);
        reading.edges(edges);
        return reading.done();
    }

    public Graph graph() {
        return graph;
    }

    /** The id of each node, in their order. */
    public List<String> ids() {
        return ids;
    }

    public OptionalInt find(String id) {
        int node = Collections.binarySearch(ids, id);
        return node < 0 ? OptionalInt.empty() : OptionalInt.of(node);
    }

    public int selfLoops() {
        return selfLoops;
    }

    public int repeated() {
        return repeated;
    }

    /** One file after the other, into numbers by first sight. */
    private static final class Reading {
        private final boolean directed;
        private final boolean weighted;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private int[] from = new int[1024];
        private int[] to = new int[1024];
        private double[] weights = new double[0];
        private int filled;
        private int selfLoops;
        private Cells cells = Cells.COMMA;
        private Header header = new Header(0, 1, -1, false);

        Reading(boolean directed, boolean weighted) {
            this.directed = directed;
            this.weighted = weighted;
        }

        void edges(Path file) throws IOException {
            try (BufferedReader reader = Lines.open(file)) {
                var lines = new Lines(reader, file);
                List<String> ahead = new ArrayList<>();
                List<Long> numbered = new ArrayList<>();
                String text = lines.next();
                while (text != null && ahead.size() < LOOKED_AT) {
                    ahead.add(text);
                    numbered.add(lines.number());
                    text = lines.next();
                }
                if (ahead.isEmpty()) {
                    return;
                }
                decide(ahead, file);
                for (int at = header.named() ? 1 : 0; at < ahead.size(); at++) {
                    edge(ahead.get(at), file, numbered.get(at));
                }
                for (; text != null; text = lines.next()) {
                    edge(text, file, lines.number());
                }
            }
        }

        private void decide(List<String> ahead, Path file) {
            cells = Cells.of(ahead.getFirst());
            List<List<String>> rows = new ArrayList<>();
            ahead.forEach(line -> rows.add(cells.cut(line)));
            header = Header.of(rows);
            if (weighted && header.weight() < 0) {
                throw new BadEdgeList(
                        Lines.name(file),
                        "no column of weights: name one 'weight', or make it the third");
            }
            if (weighted) {
                weights = new double[1024];
            }
        }

        private void edge(String text, Path file, long line) {
            List<String> row = cells.cut(text);
            int last = Math.max(header.from(), header.to());
            if (row.size() <= last || row.size() < 2) {
                throw new BadEdgeList(
                        Lines.name(file), line, "an edge needs two ends, here is " + row.size());
            }
            String one = row.get(header.from());
            String other = row.get(header.to());
            if (one.isEmpty() || other.isEmpty()) {
                throw new BadEdgeList(Lines.name(file), line, "an end of the edge is empty");
            }
            double weight = weighted ? weight(row, file, line) : 1;
            int a = number(one);
            int b = number(other);
            if (a == b) {
                selfLoops++;
                return;
            }
            add(a, b, weight);
        }

        private double weight(List<String> row, Path file, long line) {
            String cell = header.weight() < row.size() ? row.get(header.weight()) : "";
            if (!Header.isNumber(cell)) {
                throw new BadEdgeList(
                        Lines.name(file), line, "the weight is no number: '" + cell + "'");
            }
            double weight = Double.parseDouble(cell);
            if (!Double.isFinite(weight) || weight < 0) {
                throw new BadEdgeList(
                        Lines.name(file),
                        line,
                        "a weight must be a number from 0 on: '" + cell + "'");
            }
            return weight;
        }

        private void add(int a, int b, double weight) {
            if (filled == from.length) {
                int more = filled + (filled >> 1);
                from = Arrays.copyOf(from, more);
                to = Arrays.copyOf(to, more);
            }
            if (weighted && filled >= weights.length) {
                weights = Arrays.copyOf(weights, from.length);
            }
            from[filled] = a;
            to[filled] = b;
            if (weighted) {
                weights[filled] = weight;
            }
            filled++;
        }

        private int number(String id) {
            Integer known = numbers.get(id);
            if (known != null) {
                return known;
            }
            numbers.put(id, names.size());
            names.add(id);
            return names.size() - 1;
        }

        EdgeList done() {
            int size = names.size();
            List<String> ids = new ArrayList<>(names);
            Collections.sort(ids);
            int[] order = new int[size];
            for (int node = 0; node < size; node++) {
                order[Objects.requireNonNull(numbers.get(ids.get(node)))] = node;
            }
            long[] keys = new long[filled];
            for (int edge = 0; edge < filled; edge++) {
                long a = order[from[edge]];
                long b = order[to[edge]];
                keys[edge] = directed || a < b ? (a << 32) | b : (b << 32) | a;
            }
            return weighted ? merged(ids, keys) : distinct(ids, keys);
        }

        private EdgeList distinct(List<String> ids, long[] keys) {
            Arrays.parallelSort(keys);
            int kept = 0;
            for (int edge = 0; edge < keys.length; edge++) {
                if (edge == 0 || keys[edge] != keys[edge - 1]) {
                    keys[kept++] = keys[edge];
                }
            }
            return list(ids, Arrays.copyOf(keys, kept), null, keys.length - kept);
        }

        private EdgeList merged(List<String> ids, long[] keys) {
            long[] sorted = keys.clone();
            Arrays.parallelSort(sorted);
            int kept = 0;
            for (int edge = 0; edge < sorted.length; edge++) {
                if (edge == 0 || sorted[edge] != sorted[edge - 1]) {
                    sorted[kept++] = sorted[edge];
                }
            }
            double[] sums = new double[kept];
            for (int edge = 0; edge < keys.length; edge++) {
                sums[Arrays.binarySearch(sorted, 0, kept, keys[edge])] += weights[edge];
            }
            return list(ids, Arrays.copyOf(sorted, kept), sums, keys.length - kept);
        }

        private EdgeList list(
                List<String> ids, long[] keys, double @Nullable [] sums, int repeats) {
            int[] a = new int[keys.length];
            int[] b = new int[keys.length];
            for (int edge = 0; edge < keys.length; edge++) {
                a[edge] = (int) (keys[edge] >>> 32);
                b[edge] = (int) keys[edge];
            }
            return new EdgeList(
                    ids, Graph.of(ids.size(), a, b, sums, directed), selfLoops, repeats);
        }
    }
}
