package lantern.identity.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * From pairs to groups. What is linked lies in one component; inside it two groups become one only
 * when their records fit one another on average, so that a chain of weak links, or one record that
 * fits two people, cannot glue them.
 */
final class Grouping {

    /** Larger components are cut at a higher weight first: looking at all their pairs costs their square. */
    private static final int LARGEST_LOOKED_AT = 300;

    private static final double MOST = 12;
    private static final double STEP = 2;

    private final Scoring scoring;
    private final int[] ones;
    private final int[] others;
    private final double[] weights;
    private final double bar;
    private final int[] group;

    /**
     * @param bar the weight from which a pair is linked
     */
    Grouping(Scoring scoring, int records, int[] ones, int[] others, double[] weights, double bar) {
        this.scoring = scoring;
        this.ones = ones;
        this.others = others;
        this.weights = weights;
        this.bar = bar;
        this.group = new int[records];
    }

    /** For each record the smallest record of its group. */
    int[] groups() {
        for (int record = 0; record < group.length; record++) {
            group[record] = record;
        }
        int[] all = new int[ones.length];
        for (int at = 0; at < all.length; at++) {
            all[at] = at;
        }
        split(all, bar);
        return group;
    }

    /** Groups what these links tie together at that weight and above. */
    private void split(int[] links, double from) {
        int[] kept = Arrays.stream(links).filter(at -> weights[at] >= from).toArray();
        for (List<Integer> component : components(kept)) {
            List<Integer> members = members(component);
            if (members.size() == 2) {
                join(members);
            } else if (members.size() <= LARGEST_LOOKED_AT) {
                agglomerate(members);
            } else {
                split(component.stream().mapToInt(Integer::intValue).toArray(), from + STEP);
            }
        }
    }

    /** The links of each component, components in the order of their smallest record. */
    private List<List<Integer>> components(int[] links) {
        Ancestors ancestors = new Ancestors();
        for (int at : links) {
            ancestors.join(ones[at], others[at]);
        }
        java.util.TreeMap<Integer, List<Integer>> byRoot = new java.util.TreeMap<>();
        for (int at : links) {
            byRoot.computeIfAbsent(ancestors.of(ones[at]), _ -> new ArrayList<>()).add(at);
        }
        return List.copyOf(byRoot.values());
    }

    private List<Integer> members(List<Integer> links) {
        return links.stream()
                .flatMap(at -> List.of(ones[at], others[at]).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private void join(List<Integer> members) {
        int first = members.getFirst();
        for (int member : members) {
            group[member] = first;
        }
    }

    /** Joins the two groups that fit best until none fit: average linkage. */
    private void agglomerate(List<Integer> members) {
        int size = members.size();
        double[][] sums = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                double fit = scoring.weight(members.get(j), members.get(i)) - bar;
                sums[i][j] = sums[j][i] = Math.clamp(fit, -MOST, MOST);
            }
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
        while (joinBest(groups, sums)) {
            // until no two groups fit any more
        }
        for (List<Integer> each : groups) {
            join(each.stream().map(members::get).sorted(Comparator.naturalOrder()).toList());
        }
    }

    private static boolean joinBest(List<List<Integer>> groups, double[][] sums) {
        double best = 0;
        int one = -1;
        int other = -1;
        for (int i = 1; i < groups.size(); i++) {
            for (int j = 0; j < i; j++) {
                double pairs = (double) groups.get(i).size() * groups.get(j).size();
                double fit = sums[groups.get(i).getFirst()][groups.get(j).getFirst()] / pairs;
                if (fit > best) {
                    best = fit;
                    one = j;
                    other = i;
                }
            }
        }
        if (one < 0) {
            return false;
        }
        int kept = groups.get(one).getFirst();
        int gone = groups.get(other).getFirst();
        for (List<Integer> third : groups) {
            int at = third.getFirst();
            sums[kept][at] += sums[gone][at];
            sums[at][kept] = sums[kept][at];
        }
        groups.get(one).addAll(groups.remove(other));
        return true;
    }

    /** Who hangs together, by union and find over the records that have links. */
    private static final class Ancestors {

        private final java.util.HashMap<Integer, Integer> above = new java.util.HashMap<>();

        int of(int record) {
            int root = record;
            Integer next = above.get(root);
            while (next != null && next != root) {
                root = next;
                next = above.get(root);
            }
            above.put(record, root);
            return root;
        }

        void join(int one, int other) {
            int left = of(one);
            int right = of(other);
            above.put(Math.max(left, right), Math.min(left, right));
        }
    }
}
