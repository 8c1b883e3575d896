package lantern.identity.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import lantern.identity.compare.Comparison.Outcome;
import lantern.identity.normalise.OrganisationName;
import lantern.identity.profile.Profile;
import lantern.model.entity.Clue;
import lantern.model.evidence.Field;

/**
 * Two organisations. One word is name enough here, unlike for people: bodies are known by one
 * ("Europol"); a different legal form or country turns it into a question.
 */
final class OrganisationComparison {

    private final Profile one;
    private final Profile other;
    private final List<Clue> clues = new ArrayList<>();

    OrganisationComparison(Profile one, Profile other) {
        this.one = one;
        this.other = other;
    }

    Comparison result() {
        compareTitles();
        clues.addAll(SharedThings.of(one, other).clues());
        Outcome most = compareNumbers();
        compareCountries();
        return Comparison.of(clues, most);
    }

    private void compareTitles() {
        List<Clue> best = List.of();
        double weight = Double.NEGATIVE_INFINITY;
        for (OrganisationName title : one.titles()) {
            for (OrganisationName candidate : other.titles()) {
                List<Clue> found = compare(title, candidate);
                double sum = found.stream().mapToDouble(Clue::weight).sum();
                if (sum > weight) {
                    weight = sum;
                    best = found;
                }
            }
        }
        clues.addAll(best);
    }

    private static List<Clue> compare(OrganisationName title, OrganisationName candidate) {
        Clue name;
        if (title.key().isEmpty() || candidate.key().isEmpty()) {
            name = new Clue("name", "no name that can be read", 0);
        } else if (title.key().equals(candidate.key())) {
            name = new Clue("name", "same name", Weights.TITLE_EQUAL);
        } else if (title.fold().equals(candidate.fold())) {
            name =
                    new Clue(
                            "name",
                            "name differs only in spelling",
                            Weights.TITLE_SPELLED_OTHERWISE);
        } else if (isPart(title.fold(), candidate.fold())
                || isPart(candidate.fold(), title.fold())) {
            name = new Clue("name", "one name is part of the other", Weights.TITLE_PART);
        } else {
            name = new Clue("name", "different names", Weights.TITLE_DIFFERENT);
        }
        boolean forms = !title.form().isEmpty() && !candidate.form().isEmpty();
        return forms && !title.form().equals(candidate.form())
                ? List.of(
                        name,
                        new Clue("legal form", "different legal forms", Weights.FORM_CONFLICT))
                : List.of(name);
    }

    private static boolean isPart(String part, String whole) {
        var words = Arrays.asList(part.split(" "));
        return words.size() >= 2
                && new HashSet<>(Arrays.asList(whole.split(" "))).containsAll(words);
    }

    private Outcome compareNumbers() {
        Collection<String> numbers = one.values(Field.VALUE);
        Collection<String> others = other.values(Field.VALUE);
        if (numbers.isEmpty() || others.isEmpty()) {
            return Outcome.SAME;
        }
        boolean same = numbers.stream().anyMatch(others::contains);
        clues.add(
                new Clue(
                        "number",
                        same ? "same registered number" : "different registered numbers",
                        same ? Weights.NUMBER_EQUAL : Weights.NUMBER_CONFLICT));
        return same ? Outcome.SAME : Outcome.DIFFERENT;
    }

    private void compareCountries() {
        Collection<String> countries = one.values(Field.COUNTRY);
        Collection<String> others = other.values(Field.COUNTRY);
        if (!countries.isEmpty()
                && !others.isEmpty()
                && countries.stream().noneMatch(others::contains)) {
            clues.add(new Clue("country", "different countries", Weights.COUNTRY_CONFLICT));
        }
    }
}
