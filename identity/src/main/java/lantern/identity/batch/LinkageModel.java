package lantern.identity.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * What agreement in each field is worth (Fellegi and Sunter 1969): how often pairs that are one,
 * and pairs that are two, show each level; and how many of all pairs are one.
 *
 * @param fields their names, in the order of the patterns
 * @param ofOne for each field, how often pairs that are one show each level above 0
 * @param ofTwo the same of pairs that are two
 * @param share of all pairs that are one
 */
record LinkageModel(List<String> fields, List<double[]> ofOne, List<double[]> ofTwo, double share) {

    private static final double LOG_2 = Math.log(2);

    /** What one level of one field says for the pair being one, bits; nothing where it is unknown. */
    double weight(int field, int level) {
        if (level == 0) {
            return 0;
        }
        return Math.log(ofOne.get(field)[level - 1] / ofTwo.get(field)[level - 1]) / LOG_2;
    }

    /** What a whole pattern says, bits. */
    double weight(long pattern) {
        double weight = 0;
        for (int field = 0; field < fields.size(); field++) {
            weight += weight(field, Pattern.level(pattern, field));
        }
        return weight;
    }

    /** What must be said for a pair before it is as likely one as two, bits. */
    double needed() {
        return Math.log((1 - share) / share) / LOG_2;
    }

    /** How likely a pair of that weight is one. */
    double probability(double weight) {
        return 1 / (1 + Math.pow(2, needed() - weight));
    }

    /** A table that a person can read and a later run can use. */
    String text() {
        StringBuilder text = new StringBuilder("# lantern linkage model, version 1\n");
        text.append("share\t").append(share).append('\n');
        for (int field = 0; field < fields.size(); field++) {
            text.append(fields.get(field));
            for (int level = 0; level < ofOne.get(field).length; level++) {
                text.append('\t').append(ofOne.get(field)[level]);
                text.append('\t').append(ofTwo.get(field)[level]);
            }
            text.append('\n');
        }
        return text.toString();
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException naming the line that cannot be read
     */
    static LinkageModel read(String text) {
        List<String> fields = new ArrayList<>();
        List<double[]> ofOne = new ArrayList<>();
        List<double[]> ofTwo = new ArrayList<>();
        double share = Double.NaN;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String[] cells = line.split("\t", -1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                if (cells[0].equals("share")) {
                    share = Double.parseDouble(cells[1]);
                    continue;
                }
                double[] one = new double[(cells.length - 1) / 2];
                double[] two = new double[one.length];
                for (int level = 0; level < one.length; level++) {
                    one[level] = Double.parseDouble(cells[1 + 2 * level]);
                    two[level] = Double.parseDouble(cells[2 + 2 * level]);
                }
                fields.add(cells[0]);
                ofOne.add(one);
                ofTwo.add(two);
            } catch (RuntimeException unreadable) {
                throw new IllegalArgumentException(
                        "line " + number + " of the model cannot be read", unreadable);
            }
        }
        if (!(share > 0 && share < 1) || fields.isEmpty()) {
            throw new IllegalArgumentException("the model has no share between 0 and 1, or no field");
        }
        return new LinkageModel(
                List.copyOf(fields), List.copyOf(ofOne), List.copyOf(ofTwo), share);
    }
}
