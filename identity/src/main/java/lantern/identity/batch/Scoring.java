package lantern.identity.batch;

import java.util.List;

/**
 * What a pair of records says for being one, bits: the model's weight of its pattern, and more
 * where they agree on a rare value, less where on a common one.
 */
final class Scoring {

    /** Not all of it: a rare value is now and then a slip of a common one. */
    private static final double OF_RARITY = 0.7;

    private static final double MOST_RARITY = 6;
    private static final double LOG_2 = Math.log(2);

    private final LinkageModel model;
    private final List<Field> fields;
    private final double records;
    private final double doubles;
    private final int[] tops;

    /**
     * @param records how many there are
     */
    Scoring(LinkageModel model, List<Field> fields, int records) {
        this.model = model;
        this.fields = fields;
        this.records = records;
        this.tops = fields.stream().mapToInt(field -> field.expected().length).toArray();
        // How many others a record is one with, on average: they do not make a value common.
        this.doubles = model.share() * (records - 1.0);
    }

    double weight(int one, int other, long pattern) {
        double againstTwo = model.againstTwo(pattern);
        double againstKin = model.againstKin(pattern);
        for (int field = 0; field < fields.size(); field++) {
            double rarity = rarity(field, Pattern.level(pattern, field), one);
            againstTwo += rarity;
            // Those who live together share a rare surname as they share a common one.
            againstKin += fields.get(field).isOfHousehold() ? 0 : rarity;
        }
        return model.weight(againstTwo, againstKin);
    }

    private double rarity(int field, int level, int record) {
        int top = tops[field];
        if (level != top) {
            return 0;
        }
        int count = fields.get(field).count(record);
        if (count == 0) {
            return 0;
        }
        double chance = model.chance(field, top);
        double frequency = Math.max(1, count - doubles) / records;
        double more = OF_RARITY * Math.log(chance / frequency) / LOG_2;
        return Math.clamp(more, -MOST_RARITY, MOST_RARITY);
    }

    double weight(int one, int other) {
        return weight(one, other, Pattern.of(fields, one, other));
    }

    double probability(double weight) {
        return model.probability(weight);
    }

    double needed() {
        return model.needed();
    }
}
