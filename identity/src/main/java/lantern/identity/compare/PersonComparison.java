package lantern.identity.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lantern.identity.compare.Comparison.Outcome;
import lantern.identity.normalise.PersonName;
import lantern.identity.profile.Profile;
import lantern.model.entity.Clue;
import lantern.model.evidence.Field;

/**
 * Two people. Hard rules: two different full dates of birth are never one, at most a question when
 * they nearly agree or a verified document is the same; a lone name needs an exact thing, the same
 * date of birth or the same company to be anybody.
 */
final class PersonComparison {

    private final Profile one;
    private final Profile other;
    private final Beside company;
    private final List<Clue> clues = new ArrayList<>();

    PersonComparison(Profile one, Profile other, Beside company) {
        this.one = one;
        this.other = other;
        this.company = company;
    }

    Comparison result() {
        compareNames();
        SharedThings shared = SharedThings.of(one, other);
        clues.addAll(shared.clues());
        Outcome most = compareBirths(shared);
        compareAssociates();
        compareCompany();
        compareNationality();
        compareSex();
        boolean unclear =
                !one.hasFullName()
                        || !other.hasFullName()
                        || hasNamesake(one, other)
                        || hasNamesake(other, one);
        if (unclear && most == Outcome.SAME && !isKnownBesides(shared)) {
            most = Outcome.ASK;
        }
        if (clues.size() == 1) {
            clues.add(new Clue("context", "nothing else is known of both", 0));
        }
        return Comparison.of(clues, most);
    }

    /** By more than the name. */
    private boolean isKnownBesides(SharedThings shared) {
        return shared.isExact()
                || company.points() >= Weights.TELLING_COMPANY
                || clues.stream().anyMatch(clue -> clue.because().equals("same date of birth"));
    }

    /**
     * Does the name fit as well whom a report tells apart from this one? Who was only named to be
     * told apart is nobody whom the other's name fits at all.
     */
    private static boolean hasNamesake(Profile told, Profile other) {
        boolean aside = !told.values(Field.TOLD_APART).isEmpty();
        for (String namesake : told.namesakes()) {
            double least = aside ? 1 : nearest(told.names(), other);
            if (nearest(List.of(PersonName.of(namesake)), other) >= least) {
                return true;
            }
        }
        return false;
    }

    private static double nearest(Collection<PersonName> names, Profile other) {
        double nearest = Weights.NAME_DIFFERENT;
        for (PersonName name : names) {
            for (PersonName candidate : other.names()) {
                nearest = Math.max(nearest, NameLikeness.of(name, candidate).weight());
            }
        }
        return nearest;
    }

    private void compareNames() {
        NameLikeness best = null;
        Collection<PersonName> others = telling(other);
        boolean named = isOfParts(one) && isOfParts(other);
        for (PersonName name : telling(one)) {
            for (PersonName candidate : others) {
                // Where both have names of their own, what they are also called decides nothing:
                // a nickname is many people's, and a former surname half of somebody else's name.
                if (!named || (name.isOfParts() && candidate.isOfParts())) {
                    NameLikeness likeness = NameLikeness.of(name, candidate);
                    best = best == null || likeness.weight() > best.weight() ? likeness : best;
                }
            }
        }
        if (best != null) {
            clues.add(new Clue("name", best.because(), best.weight()));
            if (best.weight() > 0 && shareAlias()) {
                clues.add(new Clue("alias", "same alias beside the name", Weights.ALIAS_EQUAL));
            }
        }
    }

    /** What both are also called, and is no part of either's full names. */
    private boolean shareAlias() {
        return one.hasFullName()
                && other.hasFullName()
                && aliases(one).stream().anyMatch(aliases(other)::contains);
    }

    private static Set<String> aliases(Profile profile) {
        return telling(profile).stream()
                .filter(name -> !name.isOfParts())
                .map(PersonName::key)
                .collect(Collectors.toSet());
    }

    /** Can the two not be one, whatever else is like? A single name contradicts nobody. */
    static boolean contradict(Profile one, Profile other) {
        Comparison comparison = new PersonComparison(one, other, Beside.NOTHING).result();
        return (hasNamesake(one, other) && hasNamesake(other, one))
                || comparison.most() == Outcome.DIFFERENT
                || comparison.clues().stream()
                        .anyMatch(clue ->
                                clue.weight() < 0
                                        && (clue.field().equals("date of birth")
                                                || (clue.field().equals("name")
                                                        && isOfParts(one)
                                                        && isOfParts(other))));
    }

    private static boolean isOfParts(Profile profile) {
        return profile.names().stream().anyMatch(PersonName::isOfParts);
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
                        name.parts().size() > 1
                                || profile.names().stream()
                                        .filter(PersonName::isOfParts)
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

    /** Whoever bears another name keeps the same company and is somebody else: kin, mostly. */
    private void compareCompany() {
        boolean named =
                clues.stream().anyMatch(clue -> clue.field().equals("name") && clue.weight() > 0);
        if (company.points() > 0 && named) {
            int points = Math.min(company.points(), Weights.COMPANY.size());
            clues.add(new Clue("company", company.because(), Weights.COMPANY.get(points - 1)));
        }
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
