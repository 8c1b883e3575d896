package lantern.identity.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * Learns a {@link LinkageModel} without labels, by expectation and maximisation (Winkler 1988) over
 * all pairs: the candidates as they were counted, the rest as a random sample stands for them.
 *
 * <p>Five safeguards. What is expected of a field counts as much as some pairs that were seen, so
 * that a class that is no person at all (everybody of one town) cannot take the place of "one". Two
 * of one household are a class of their own: they share what "one" shares but for given name and
 * birth, and would otherwise be taken for it. The non-candidates are in, so that "two" means any
 * two records and not two that share a key; and a pair of the sample is one pair, however many it
 * stands for, where it looks like "one": thousands at a time would draw "one" to wherever a chance
 * likeness lies. And pairs that are one are taken out of what is counted as chance agreement,
 * without which a small table of many duplicates would call every agreement chance.
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
    private final double[] looked;
    private final double total;
    private final List<double[]> ofOne = new ArrayList<>();
    private final List<double[]> ofTwo = new ArrayList<>();
    private final List<double[]> ofKin = new ArrayList<>();
    private double share;
    private double kinShare;

    /**
     * @param candidates how often each pattern is among the pairs that were compared
     * @param rest how often each pattern is in a sample of all other pairs
     * @param each how many pairs one of that sample stands for
     * @param chance how often each pattern is among random pairs
     * @param records how many there are
     */
    Training(
            List<Field> fields,
            PatternCounts candidates,
            PatternCounts rest,
            double each,
            PatternCounts chance,
            int records) {
        this.fields = fields;
        this.patterns = new long[candidates.size() + rest.size()];
        this.counts = new double[patterns.length];
        this.looked = new double[patterns.length];
        int[] next = {0};
        candidates.forEach((pattern, count) -> put(next[0]++, pattern, count, count));
        rest.forEach((pattern, count) ->
                put(next[0]++, pattern, count * each, Math.min(count, count * each)));
        this.total = candidates.total() + rest.total() * each;
        this.share = Math.min(0.3, 0.3 * records / total);
        this.kinShare = share;
        for (int field = 0; field < fields.size(); field++) {
            double[] expected = fields.get(field).expected();
            double[] random = shares(levels(field, chance), uniform(expected.length), CHANCE_PAIRS);
            ofOne.add(expected.clone());
            ofTwo.add(random);
            ofKin.add(
                    fields.get(field).isOfHousehold()
                            ? expected.clone()
                            : apartInOneHousehold(field));
        }
    }

    private void put(int at, long pattern, double count, double seen) {
        patterns[at] = pattern;
        counts[at] = count;
        looked[at] = seen;
    }

    private double[] levels(int field, PatternCounts pairs) {
        double[] seen = new double[fields.get(field).expected().length];
        pairs.forEach((pattern, count) -> {
            int level = Pattern.level(pattern, field);
            if (level > 0) {
                seen[level - 1] += count;
            }
        });
        return seen;
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
            double kinBefore = kinShare;
            step();
            if (Math.abs(share - before) < SETTLED * before
                    && Math.abs(kinShare - kinBefore) < SETTLED * before) {
                break;
            }
        }
        return model();
    }

    private LinkageModel model() {
        return new LinkageModel(
                fields.stream().map(Field::name).toList(), ofOne, ofTwo, ofKin, share, kinShare);
    }

    private void step() {
        LinkageModel now = model();
        List<double[]> one = zeros();
        List<double[]> two = zeros();
        List<double[]> kin = zeros();
        double matches = 0;
        double households = 0;
        for (int at = 0; at < patterns.length; at++) {
            double saysOne = share * Math.pow(2, now.againstTwo(patterns[at]));
            double saysKin =
                    kinShare
                            * Math.pow(
                                    2, now.againstTwo(patterns[at]) - now.againstKin(patterns[at]));
            double all = saysOne + saysKin + (1 - share - kinShare);
            double ofOnes = saysOne / all * looked[at];
            double ofKins = saysKin / all * looked[at];
            matches += ofOnes;
            households += ofKins;
            for (int field = 0; field < fields.size(); field++) {
                int level = Pattern.level(patterns[at], field);
                if (level > 0) {
                    one.get(field)[level - 1] += ofOnes;
                    kin.get(field)[level - 1] += ofKins;
                    two.get(field)[level - 1] += counts[at] - ofOnes - ofKins;
                }
            }
        }
        share = Math.clamp(matches / total, 1e-15, 0.5);
        kinShare = Math.clamp(households / total, 1e-15, 0.4);
        double kept = Math.max(LEAST_KEPT_PAIRS, KEPT_SHARE * matches);
        for (int field = 0; field < fields.size(); field++) {
            double[] expected = fields.get(field).expected();
            ofOne.set(field, shares(one.get(field), expected, kept));
            ofTwo.set(field, shares(two.get(field), uniform(expected.length), CHANCE_PAIRS));
            ofKin.set(
                    field,
                    fields.get(field).isOfHousehold()
                            ? shares(kin.get(field), expected, LEAST_KEPT_PAIRS)
                            : apartInOneHousehold(field));
        }
    }

    /** As two by chance, but for levels that say nothing of those who live together. */
    private double[] apartInOneHousehold(int field) {
        double[] apart = ofTwo.get(field).clone();
        for (int level = 1; level <= apart.length; level++) {
            if (fields.get(field).isOfHousehold(level)) {
                apart[level - 1] = ofOne.get(field)[level - 1];
            }
        }
        return apart;
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
