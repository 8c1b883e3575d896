package lantern.identity.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import lantern.identity.compare.Comparison.Outcome;
import lantern.identity.normalise.PersonName;
import lantern.identity.profile.Profile;
import lantern.model.entity.Clue;
import lantern.model.evidence.Field;

/**
 * Two people. Hard rules: two different full dates of birth are never one, at most a question when
 * they nearly agree or a verified document is the same; a lone name needs an exact thing or the
 * same date of birth to be anybody.
 */
final class PersonComparison {

    private final Profile one;
    private final Profile other;
    private final List<Clue> clues = new ArrayList<>();

    PersonComparison(Profile one, Profile other) {
        this.one = one;
        this.other = other;
    }

    Comparison result() {
        compareNames();
        SharedThings shared = SharedThings.of(one, other);
        clues.addAll(shared.clues());
        Outcome most = compareBirths(shared);
        compareAssociates();
        compareNationality();
        compareSex();
        if (!one.hasFullName() || !other.hasFullName()) {
            boolean sameBirth =
                    clues.stream().anyMatch(clue -> clue.because().equals("same date of birth"));
            if (!shared.isExact() && !sameBirth && most == Outcome.SAME) {
                most = Outcome.ASK;
            }
        }
        if (clues.size() == 1) {
            clues.add(new Clue("context", "nothing else is known of both", 0));
        }
        return Comparison.of(clues, most);
    }

    private void compareNames() {
        NameLikeness best = null;
        Collection<PersonName> others = telling(other);
        for (PersonName name : telling(one)) {
            for (PersonName candidate : others) {
                NameLikeness likeness = NameLikeness.of(name, candidate);
                best = best == null || likeness.weight() > best.weight() ? likeness : best;
            }
        }
        if (best != null) {
            clues.add(new Clue("name", best.because(), best.weight()));
        }
    }

    /**
     * A surname alone beside the full name it is part of says nothing new; taken for itself it
     * would make all of a family alike.
     */
    private static Collection<PersonName> telling(Profile profile) {
        if (profile.names().size() < 2) {
            return profile.names();
        }
        return profile.names().stream()
                .filter(name ->
                        name.isFull()
                                || profile.names().stream()
                                        .filter(PersonName::isFull)
                                        .noneMatch(full -> NameLikeness.isWithin(name, full)))
                .toList();
    }

    private Outcome compareBirths(SharedThings shared) {
        Collection<String> births = one.values(Field.DATE_OF_BIRTH);
        Collection<String> others = other.values(Field.DATE_OF_BIRTH);
        if (births.isEmpty() || others.isEmpty()) {
            return Outcome.SAME;
        }
        BirthLikeness likeness = BirthLikeness.of(births, others);
        clues.add(new Clue("date of birth", likeness.because, likeness.weight));
        return switch (likeness) {
            case EQUAL, SAME_MONTH, SAME_YEAR -> Outcome.SAME;
            case PARTS_CONFLICT, NEARLY -> Outcome.ASK;
            case CONFLICT -> shared.document() ? Outcome.ASK : Outcome.DIFFERENT;
        };
    }

    private void compareAssociates() {
        one.associates().stream()
                .filter(other.associates()::contains)
                .limit(Weights.MOST_ASSOCIATES)
                .forEach(
                        _ -> clues.add(new Clue("associate", "same associate", Weights.ASSOCIATE)));
    }

    private void compareNationality() {
        Collection<String> nations = one.values(Field.NATIONALITY);
        Collection<String> others = other.values(Field.NATIONALITY);
        if (!nations.isEmpty() && !others.isEmpty()) {
            boolean same = nations.stream().anyMatch(others::contains);
            clues.add(
                    new Clue(
                            "nationality",
                            same ? "same nationality" : "different nationalities",
                            same ? Weights.NATIONALITY_EQUAL : Weights.NATIONALITY_CONFLICT));
        }
    }

    private void compareSex() {
        Collection<String> sexes = one.values(Field.SEX);
        Collection<String> others = other.values(Field.SEX);
        if (!sexes.isEmpty() && !others.isEmpty() && sexes.stream().noneMatch(others::contains)) {
            clues.add(new Clue("sex", "different sex", Weights.SEX_CONFLICT));
        }
    }
}
