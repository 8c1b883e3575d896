package lantern.identity.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * Learns a {@link LinkageModel} without labels, by expectation and maximisation (Winkler 1988) over
 * all pairs: the candidates as they were counted, the rest as a random sample stands for them.
 *
 * <p>Three safeguards. What is expected of a field counts as much as some pairs that were seen, so
 * that a class that is no person at all (everybody of one town) cannot take the place of "one". The
 * non-candidates are in, so that "two" means any two records and not two that share a key. And
 * pairs that are one are taken out of what is counted as chance agreement, without which a small
 * table of many duplicates would call every agreement chance.
 */
final class Training {

    private static final int MOST_ROUNDS = 200;
    private static final double SETTLED = 1e-9;
    private static final double LEAST_KEPT_PAIRS = 60;
    private static final double KEPT_SHARE = 1;
    private static final double CHANCE_PAIRS = 2;

    private final List<Field> fields;
    private final long[] patterns;
    private final double[] counts;
    private final double total;
    private final List<double[]> ofOne = new ArrayList<>();
    private final List<double[]> ofTwo = new ArrayList<>();
    private double share;

    /**
     * @param all how often each pattern is among all pairs
     * @param chance how often each pattern is among random pairs
     * @param records how many there are
     */
    Training(List<Field> fields, PatternCounts all, PatternCounts chance, int records) {
        this.fields = fields;
        this.patterns = new long[all.size()];
        this.counts = new double[all.size()];
        int[] next = {0};
        all.forEach(
                (pattern, count) -> {
                    patterns[next[0]] = pattern;
                    counts[next[0]++] = count;
                });
        this.total = all.total();
        this.share = Math.min(0.3, 0.3 * records / total);
        for (int field = 0; field < fields.size(); field++) {
            ofOne.add(fields.get(field).expected().clone());
            ofTwo.add(chanceOf(field, chance));
        }
    }

    private double[] chanceOf(int field, PatternCounts chance) {
        int levels = fields.get(field).expected().length;
        double[] seen = new double[levels];
        chance.forEach(
                (pattern, count) -> {
                    int level = Pattern.level(pattern, field);
                    if (level > 0) {
                        seen[level - 1] += count;
                    }
                });
        return shares(seen, uniform(levels), CHANCE_PAIRS);
    }

    private static double[] uniform(int levels) {
        double[] even = new double[levels];
        java.util.Arrays.fill(even, 1.0 / levels);
        return even;
    }

    /** As expected before any pair is seen; chance agreement is as counted. */
    LinkageModel untrained() {
        return model();
    }

    LinkageModel learn() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double before = share;
            step();
            if (Math.abs(share - before) < SETTLED * before) {
                break;
            }
        }
        return model();
    }

    private LinkageModel model() {
        return new LinkageModel(
                fields.stream().map(Field::name).toList(),
                List.copyOf(ofOne),
                List.copyOf(ofTwo),
                share);
    }

    private void step() {
        LinkageModel now = model();
        List<double[]> one = zeros();
        List<double[]> two = zeros();
        double matches = 0;
        for (int at = 0; at < patterns.length; at++) {
            double likely = now.probability(now.weight(patterns[at]));
            matches += likely * counts[at];
            for (int field = 0; field < fields.size(); field++) {
                int level = Pattern.level(patterns[at], field);
                if (level > 0) {
                    one.get(field)[level - 1] += likely * counts[at];
                    two.get(field)[level - 1] += (1 - likely) * counts[at];
                }
            }
        }
        share = Math.clamp(matches / total, 1e-15, 0.5);
        double kept = Math.max(LEAST_KEPT_PAIRS, KEPT_SHARE * matches);
        for (int field = 0; field < fields.size(); field++) {
            double[] expected = fields.get(field).expected();
            ofOne.set(field, shares(one.get(field), expected, kept));
            ofTwo.set(field, shares(two.get(field), uniform(expected.length), CHANCE_PAIRS));
        }
    }

    private List<double[]> zeros() {
        List<double[]> zeros = new ArrayList<>();
        for (Field field : fields) {
            zeros.add(new double[field.expected().length]);
        }
        return zeros;
    }

    /** Shares of what was seen, as if so many more pairs had been as expected. */
    private static double[] shares(double[] seen, double[] expected, double pairs) {
        double sum = pairs;
        for (double each : seen) {
            sum += each;
        }
        double[] shares = new double[seen.length];
        for (int level = 0; level < seen.length; level++) {
            shares[level] = (seen[level] + pairs * expected[level]) / sum;
        }
        return shares;
    }
}
