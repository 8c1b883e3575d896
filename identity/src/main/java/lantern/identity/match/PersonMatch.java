package lantern.identity.match;

import java.util.ArrayList;
import java.util.List;
import lantern.identity.normalise.Romanisation;

/**
 * Names of people: every word of the shorter name must be found in the longer, which may have more:
 * a father's name, a second name. Where both have a word that the other lacks, they are two.
 */
final class PersonMatch {

    private static final double LEAST_WORD = 0.75;
    private static final double EACH_EXTRA = 0.03;
    private static final double LONE_WORD = 0.72;
    private static final int LONGEST_JOIN = 4;
    private static final int MOST_WORDS = 12;

    private final List<Spelling> left;
    private final List<Spelling> right;
    private final boolean scripts;
    private double sum;
    private double weight;
    private int written;

    private PersonMatch(List<String> left, List<String> right, boolean scripts) {
        this.left = new ArrayList<>(left.stream().limit(MOST_WORDS).map(Spelling::of).toList());
        this.right = new ArrayList<>(right.stream().limit(MOST_WORDS).map(Spelling::of).toList());
        this.scripts = scripts;
    }

    static NameMatch of(String one, String other) {
        boolean scripts = Romanisation.scriptOf(one) != Romanisation.scriptOf(other);
        List<String> left = NameWords.of(one);
        List<String> right = NameWords.of(other);
        if (left.isEmpty() || right.isEmpty()) {
            return NameMatch.NONE;
        }
        NameMatch straight = new PersonMatch(left, right, scripts).result();
        if (straight.isMatch()) {
            return straight;
        }
        String backwards = new StringBuilder(String.join(" ", left)).reverse().toString();
        boolean reversed = List.of(backwards.split(" ", -1)).containsAll(right) && left.size() > 1;
        return reversed ? new NameMatch(0.9, "written backwards") : straight;
    }

    private NameMatch result() {
        joinWords(left, right);
        joinWords(right, left);
        int most = Math.max(left.size(), right.size());
        int least = Math.min(left.size(), right.size());
        match(LEAST_WORD);
        int extras = Math.max(left.size(), right.size());
        if (!left.isEmpty() && !right.isEmpty()) {
            double missed = left.stream().mapToDouble(PersonMatch::weightOf).sum();
            double other = right.stream().mapToDouble(PersonMatch::weightOf).sum();
            double share = weight / (weight + Math.min(missed, other));
            return new NameMatch(0.6 * share, "each has a name that the other lacks");
        }
        if (weight == 0) {
            return NameMatch.NONE;
        }
        double score = sum / weight - EACH_EXTRA * extras;
        if (written == 0 && most > 1) {
            return new NameMatch(Math.min(score, 0.5), "only initials fit");
        }
        if (least == 1 && most > 1) {
            return new NameMatch(Math.min(score, loneWord()), "one name of several");
        }
        return new NameMatch(Math.max(0, score), extras == 0 ? "all names fit" : "the shorter fits");
    }

    /** A lone name says who is meant only where it stands for a title's bearer. */
    private double loneWord() {
        return LONE_WORD;
    }

    private void match(double leastWord) {
        while (true) {
            double best = 0;
            Spelling one = null;
            Spelling other = null;
            for (Spelling a : left) {
                for (Spelling b : right) {
                    double likeness = a.likeness(b, scripts);
                    if (likeness > best) {
                        best = likeness;
                        one = a;
                        other = b;
                    }
                }
            }
            if (best < leastWord || one == null || other == null) {
                return;
            }
            left.remove(one);
            right.remove(other);
            double heavy = Math.max(weightOf(one), weightOf(other));
            sum += best * heavy;
            weight += heavy;
            written += one.isInitial() || other.isInitial() ? 0 : 1;
        }
    }

    private static double weightOf(Spelling word) {
        return Math.min(8, Math.max(1, word.text().length()));
    }

    /** "Mohammad Hasni" and "Mohammadhasni": neighbours that make one word of the other. */
    private static void joinWords(List<Spelling> words, List<Spelling> whole) {
        for (int from = 0; from < words.size(); from++) {
            StringBuilder joined = new StringBuilder(words.get(from).text());
            int most = Math.min(words.size(), from + LONGEST_JOIN);
            for (int to = from + 1; to < most; to++) {
                joined.append(words.get(to).text());
                String text = joined.toString();
                boolean known = whole.stream().anyMatch(word -> word.text().equals(text));
                if (known && text.length() > 4) {
                    words.subList(from, to + 1).clear();
                    words.add(from, Spelling.of(text));
                    return;
                }
            }
        }
    }
}
