package lantern.identity.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names of ships and aircraft: short, and often a series with a number. */
final class CraftMatch {

    private static final Set<String> PREFIXES = Set.of("mv", "mt", "ms", "ss", "mts", "m", "v", "t", "fv", "my", "sy");

    private CraftMatch() {}

    static NameMatch of(String one, String other) {
        List<String> left = words(one);
        List<String> right = words(other);
        if (left.equals(right) || String.join("", left).equals(String.join("", right))) {
            return new NameMatch(1, "the same words");
        }
        if (left.size() != right.size()) {
            return new NameMatch(0.3, "one has words that the other lacks");
        }
        double sum = 0;
        for (int at = 0; at < left.size(); at++) {
            double likeness = Spelling.of(left.get(at)).likeness(Spelling.of(right.get(at)), false);
            if (likeness < 0.85) {
                return new NameMatch(0.3, "a word differs");
            }
            sum += likeness;
        }
        return new NameMatch(sum / left.size(), "all words fit");
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(List.of(OrganisationWords.latin(name).split(" ", -1)));
        while (words.size() > 1 && PREFIXES.contains(words.getFirst())) {
            words.removeFirst();
        }
        return words;
    }
}
