package lantern.identity.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import lantern.identity.normalise.Romanisation;

/**
 * Names of organisations: a word more or less is another organisation, unless it says only where it
 * is or what form it has.
 */
final class OrganisationMatch {

    private static final Set<String> SAYS_LITTLE = Set.of("the", "of", "and", "for", "in", "on", "a");

    private static final Set<String> REGIONS =
            Set.of(
                    "europe", "europa", "international", "global", "worldwide", "uk", "usa", "china",
                    "schweiz", "suisse", "deutschland", "germany", "france", "italia", "italy",
                    "espana", "spain", "polska", "romania", "russia", "rus", "asia", "africa",
                    "america", "holding", "holdings", "islamic", "army");

    private static final double LEAST_WORD = 0.8;
    private static final double EACH_EXTRA = 0.06;

    private OrganisationMatch() {}

    static NameMatch of(String one, String other) {
        boolean scripts = Romanisation.scriptOf(one) != Romanisation.scriptOf(other);
        LegalForms.Parted left = LegalForms.part(OrganisationWords.latin(OrganisationWords.withoutAsides(one)));
        LegalForms.Parted right = LegalForms.part(OrganisationWords.latin(OrganisationWords.withoutAsides(other)));
        if (left.contradicts(right)) {
            return new NameMatch(0.4, "different legal forms");
        }
        List<String> mine = words(left.rest());
        List<String> theirs = words(right.rest());
        boolean sameForm = left.kinds().equals(right.kinds());
        if (String.join("", mine).equals(String.join("", theirs))) {
            return new NameMatch(sameForm ? 1 : 0.95, "the same words");
        }
        if (isShortOf(mine, theirs, one) || isShortOf(theirs, mine, other)) {
            return new NameMatch(0.8, "its initials");
        }
        return compared(mine, theirs, scripts, left.kinds().isEmpty() || right.kinds().isEmpty());
    }

    private static List<String> words(String rest) {
        List<String> all = Arrays.asList(rest.split(" ", -1));
        List<String> kept = all.stream().filter(word -> !SAYS_LITTLE.contains(word)).toList();
        return kept.isEmpty() ? all : kept;
    }

    /** "PLA" for People's Liberation Army, perhaps with where it is. */
    private static boolean isShortOf(List<String> initials, List<String> words, String written) {
        String first = initials.getFirst();
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word.charAt(0)));
        boolean rest = initials.stream().skip(1).allMatch(REGIONS::contains);
        boolean capitals = first.length() >= 3 && written.strip().toLowerCase(java.util.Locale.ROOT).startsWith(first);
        return words.size() >= 3 && capitals && rest && first.contentEquals(letters);
    }

    private static NameMatch compared(List<String> one, List<String> other, boolean scripts, boolean unsaid) {
        List<String> left = new ArrayList<>(one);
        List<String> right = new ArrayList<>(other);
        double sum = 0;
        double weight = 0;
        for (String word : one) {
            String found = best(word, right, scripts);
            if (!found.isEmpty()) {
                double heavy = Math.max(word.length(), found.length());
                sum += likeness(word, found, scripts) * heavy;
                weight += heavy;
                left.remove(word);
                right.remove(found);
            }
        }
        if (weight == 0) {
            return NameMatch.NONE;
        }
        List<String> extras = new ArrayList<>(left);
        extras.addAll(right);
        boolean onlyRegions = REGIONS.containsAll(extras) && (left.isEmpty() || right.isEmpty());
        boolean where = extras.size() == 1 && extras.contains("international") && !unsaid;
        if (!extras.isEmpty() && (!onlyRegions || where || extras.contains("international"))) {
            double all = weight + extras.stream().mapToInt(String::length).sum();
            return new NameMatch(0.6 * weight / all, "one has words that the other lacks");
        }
        return new NameMatch(Math.max(0, sum / weight - EACH_EXTRA * extras.size()), "all words fit");
    }

    private static String best(String word, List<String> words, boolean scripts) {
        String found = "";
        double most = LEAST_WORD;
        for (String each : words) {
            double likeness = likeness(word, each, scripts);
            if (likeness >= most) {
                most = likeness;
                found = each;
            }
        }
        return found;
    }

    /** Stricter than for people: missiles are no missives. */
    private static double likeness(String one, String other, boolean scripts) {
        Spelling left = Spelling.of(one);
        Spelling right = Spelling.of(other);
        if (left.isInitial() || right.isInitial() || left.isNumber() || right.isNumber()) {
            return one.equals(other) ? 1 : 0;
        }
        if (left.fold().equals(right.fold())) {
            return one.equals(other) ? 1 : 0.96;
        }
        boolean long5 = Math.min(one.length(), other.length()) >= 6;
        boolean slip = one.length() != other.length() && Spelling.slips(one, other) == 1;
        if (long5 && slip) {
            return 0.88;
        }
        return scripts ? left.likeness(right, true) : 0;
    }
}
