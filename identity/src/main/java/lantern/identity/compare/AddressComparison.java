package lantern.identity.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lantern.identity.compare.Comparison.Outcome;
import lantern.identity.normalise.AddressParts;
import lantern.identity.profile.Profile;
import lantern.model.entity.Clue;

/** Two addresses: the same door, as far as both tell. Another house or flat is another address. */
final class AddressComparison {

    private final Profile one;
    private final Profile other;

    AddressComparison(Profile one, Profile other) {
        this.one = one;
        this.other = other;
    }

    /** The most alike of all ways in which the two are written; but no way may contradict. */
    Comparison result() {
        Comparison best = Comparison.of(List.of(), Outcome.DIFFERENT);
        for (AddressParts written : one.addresses()) {
            for (AddressParts candidate : other.addresses()) {
                Comparison found = compare(written, candidate);
                if (found.most() == Outcome.DIFFERENT) {
                    return found;
                }
                best = best.clues().isEmpty() || found.weight() > best.weight() ? found : best;
            }
        }
        return best;
    }

    private static Comparison compare(AddressParts one, AddressParts other) {
        var clues = new ArrayList<Clue>();
        boolean houses =
                agree(
                        clues,
                        "house",
                        one.house(),
                        other.house(),
                        Weights.HOUSE_EQUAL,
                        Weights.HOUSE_CONFLICT,
                        Weights.HOUSE_MISSING);
        boolean flats =
                agree(
                        clues,
                        "flat",
                        one.flat(),
                        other.flat(),
                        Weights.FLAT_EQUAL,
                        Weights.FLAT_CONFLICT,
                        Weights.FLAT_MISSING);
        boolean postcodes =
                agree(
                        clues,
                        "postcode",
                        one.postcode(),
                        other.postcode(),
                        Weights.POSTCODE_EQUAL,
                        Weights.POSTCODE_CONFLICT,
                        0);
        compareStreets(clues, one.street(), other.street());
        agree(
                clues,
                "town",
                one.town(),
                other.town(),
                Weights.TOWN_EQUAL,
                Weights.TOWN_CONFLICT,
                0);
        boolean possible = houses && flats && postcodes;
        return Comparison.of(clues, possible ? Outcome.SAME : Outcome.DIFFERENT);
    }

    private static void compareStreets(List<Clue> clues, String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        var words = Set.of(one.split(" "));
        var others = Set.of(other.split(" "));
        if (words.equals(others)) {
            clues.add(new Clue("street", "same street", Weights.STREET_EQUAL));
        } else if (words.containsAll(others) || others.containsAll(words)) {
            clues.add(new Clue("street", "street written more fully", Weights.STREET_PART));
        } else {
            clues.add(new Clue("street", "different street", Weights.STREET_CONFLICT));
        }
    }

    /** False when both are given and differ. */
    private static boolean agree(
            List<Clue> clues,
            String field,
            String one,
            String other,
            double equal,
            double conflict,
            double missing) {
        if (one.isEmpty() && other.isEmpty()) {
            return true;
        }
        if (one.isEmpty() || other.isEmpty()) {
            if (missing != 0) {
                clues.add(new Clue(field, field + " known of one only", missing));
            }
            return true;
        }
        boolean same = one.equals(other);
        clues.add(
                new Clue(
                        field,
                        same ? "same " + field : "different " + field,
                        same ? equal : conflict));
        return same;
    }
}
