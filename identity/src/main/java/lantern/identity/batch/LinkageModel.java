package lantern.identity.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * What agreement in each field is worth (Fellegi and Sunter 1969): how often each level shows among
 * pairs that are one, among two who have nothing to do with one another, and among two of one
 * household, who share surname, address and phone; and how many pairs are of each kind.
 */
final class LinkageModel {

    private static final double LOG_2 = Math.log(2);
    private static final String FIRST_LINE = "# lantern linkage model, version 2";

    private final List<String> fields;
    private final List<double[]> ofOne;
    private final List<double[]> ofTwo;
    private final List<double[]> ofKin;
    private final double share;
    private final double kinShare;
    private final double[][] againstTwo;
    private final double[][] againstKin;

    /**
     * @param fields their names, in the order of the patterns
     * @param ofOne for each field, how often pairs that are one show each level above 0
     * @param ofTwo the same of pairs that are two
     * @param ofKin the same of pairs that are two of one household
     * @param share of all pairs that are one
     * @param kinShare of all pairs that are two of one household
     */
    LinkageModel(
            List<String> fields,
            List<double[]> ofOne,
            List<double[]> ofTwo,
            List<double[]> ofKin,
            double share,
            double kinShare) {
        this.fields = List.copyOf(fields);
        this.ofOne = List.copyOf(ofOne);
        this.ofTwo = List.copyOf(ofTwo);
        this.ofKin = List.copyOf(ofKin);
        this.share = share;
        this.kinShare = kinShare;
        this.againstTwo = bits(ofTwo);
        this.againstKin = bits(ofKin);
    }

    private double[][] bits(List<double[]> others) {
        double[][] bits = new double[fields.size()][];
        for (int field = 0; field < bits.length; field++) {
            double[] one = ofOne.get(field);
            bits[field] = new double[Field.MOST_LEVELS + 1];
            for (int level = 1; level <= one.length; level++) {
                bits[field][level] =
                        Math.log(one[level - 1] / others.get(field)[level - 1]) / LOG_2;
            }
        }
        return bits;
    }

    List<String> fields() {
        return fields;
    }

    double share() {
        return share;
    }

    double kinShare() {
        return kinShare;
    }

    /** How often two who have nothing to do with one another show a level above 0 of a field. */
    double chance(int field, int level) {
        return ofTwo.get(field)[level - 1];
    }

    /** What a pattern says for one person and against two of no household, bits. */
    double againstTwo(long pattern) {
        return sum(againstTwo, pattern);
    }

    /** What a pattern says for one person and against two of one household, bits. */
    double againstKin(long pattern) {
        return sum(againstKin, pattern);
    }

    private static double sum(double[][] bits, long pattern) {
        double sum = 0;
        for (int field = 0; field < bits.length; field++) {
            sum += bits[field][Pattern.level(pattern, field)];
        }
        return sum;
    }

    /** What a whole pattern says for the pair being one, bits. */
    double weight(long pattern) {
        return weight(againstTwo(pattern), againstKin(pattern));
    }

    /**
     * What is said for one person and against two of any kind, bits.
     *
     * @param againstTwo what is said against two of no household
     * @param againstKin what is said against two of one
     */
    double weight(double againstTwo, double againstKin) {
        double kin = kinShare / (1 - share);
        return -Math.log((1 - kin) * Math.pow(2, -againstTwo) + kin * Math.pow(2, -againstKin))
                / LOG_2;
    }

    /** What must be said for a pair before it is as likely one as two, bits. */
    double needed() {
        return Math.log((1 - share) / share) / LOG_2;
    }

    /** How likely a pair of that weight is one. */
    double probability(double weight) {
        return 1 / (1 + Math.pow(2, needed() - weight));
    }

    /**
     * A table that a person can read and a later run can use: a line a field, for each level its
     * shares among one, two, and two of a household.
     */
    String text() {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        text.append("share\t").append(share).append('\t').append(kinShare).append('\n');
        for (int field = 0; field < fields.size(); field++) {
            text.append(fields.get(field));
            for (int level = 0; level < ofOne.get(field).length; level++) {
                text.append('\t').append(ofOne.get(field)[level]);
                text.append('\t').append(ofTwo.get(field)[level]);
                text.append('\t').append(ofKin.get(field)[level]);
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
        if (!text.lines().findFirst().orElse("").equals(FIRST_LINE)) {
            throw new IllegalArgumentException(
                    "line 1 of the model is not '" + FIRST_LINE + "': train it anew");
        }
        List<String> fields = new ArrayList<>();
        List<List<double[]>> shares =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        double[] classes = {Double.NaN, Double.NaN};
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                String[] cells = line.split("\t", -1);
                if (cells[0].equals("share")) {
                    classes = numbers(cells, 1, 1);
                    continue;
                }
                fields.add(cells[0]);
                for (int each = 0; each < shares.size(); each++) {
                    shares.get(each).add(numbers(cells, 1 + each, shares.size()));
                }
            } catch (RuntimeException unreadable) {
                throw new IllegalArgumentException(
                        "line " + number + " of the model cannot be read", unreadable);
            }
        }
        if (classes.length != 2
                || !(classes[0] > 0 && classes[1] >= 0 && classes[0] + classes[1] < 1)
                || fields.isEmpty()) {
            throw new IllegalArgumentException(
                    "the model has no two shares between 0 and 1, or no field");
        }
        return new LinkageModel(
                fields, shares.get(0), shares.get(1), shares.get(2), classes[0], classes[1]);
    }

    private static double[] numbers(String[] cells, int from, int step) {
        double[] numbers = new double[(cells.length - from + step - 1) / step];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = Double.parseDouble(cells[from + at * step]);
        }
        return numbers;
    }
}
