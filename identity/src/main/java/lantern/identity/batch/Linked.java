package lantern.identity.batch;

import java.util.List;

/**
 * Who is who.
 *
 * @param groups for each record the smallest record that is the same one
 * @param pairs all that are at least somewhat likely one, with what speaks for it
 * @param model what agreement is worth, as a text that a person can read
 */
public record Linked(int[] groups, List<Pair> pairs, String model) {

    /**
     * @param weight bits
     * @param probability 0 to 1
     */
    public record Pair(int one, int other, double weight, double probability) {}

    public Linked {
        pairs = List.copyOf(pairs);
    }

    static Linked apart(int records) {
        int[] groups = new int[records];
        for (int record = 0; record < records; record++) {
            groups[record] = record;
        }
        return new Linked(groups, List.of(), "");
    }
}
