package lantern.identity.batch;

import java.util.List;

/** Who is who. */
public final class Linked {

    private final int[] groups;
    private final List<Pair> pairs;
    private final String model;

    /**
     * @param weight bits
     * @param probability 0 to 1
     */
    public record Pair(int one, int other, double weight, double probability) {}

    Linked(int[] groups, List<Pair> pairs, String model) {
        this.groups = groups;
        this.pairs = List.copyOf(pairs);
        this.model = model;
    }

    static Linked apart(int records) {
        int[] groups = new int[records];
        for (int record = 0; record < records; record++) {
            groups[record] = record;
        }
        return new Linked(groups, List.of(), "");
    }

    /** For each record the smallest record that is the same one. */
    public int[] groups() {
        return groups.clone();
    }

    /** The smallest record that is the same one as this. */
    public int group(int record) {
        return groups[record];
    }

    /** All that are at least somewhat likely one, with what speaks for it. */
    public List<Pair> pairs() {
        return pairs;
    }

    /**
     * What agreement is worth, as a text that a person can read; empty where nothing was learned.
     */
    public String model() {
        return model;
    }
}
