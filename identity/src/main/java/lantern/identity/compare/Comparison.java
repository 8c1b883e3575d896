package lantern.identity.compare;

import java.util.List;
import lantern.identity.profile.Profile;
import lantern.model.entity.Clue;

/**
 * How two profiles compare.
 *
 * @param weight the sum of the clues, bits
 * @param most the strongest outcome that the hard rules leave open
 */
public record Comparison(double weight, Outcome most, List<Clue> clues) {

    public enum Outcome {
        DIFFERENT,
        ASK,
        SAME
    }

    public Comparison {
        clues = List.copyOf(clues);
    }

    /** Both of one kind: a person is compared with a person. */
    public static Comparison of(Profile one, Profile other) {
        return switch (one.kind()) {
            case PERSON -> new PersonComparison(one, other, Beside.NOTHING).result();
            case ORGANISATION -> new OrganisationComparison(one, other).result();
            case ADDRESS -> new AddressComparison(one, other).result();
            default -> throw new IllegalArgumentException("takes no judgement: " + one.kind());
        };
    }

    /**
     * Two people who are named in the same company.
     *
     * @param company what both are named beside
     */
    public static Comparison ofPeople(Profile one, Profile other, Beside company) {
        return new PersonComparison(one, other, company).result();
    }

    /** Can two people not be one, whatever else is like? A single name contradicts nobody. */
    public static boolean contradict(Profile one, Profile other) {
        return PersonComparison.contradict(one, other);
    }

    static Comparison of(List<Clue> clues, Outcome most) {
        return new Comparison(clues.stream().mapToDouble(Clue::weight).sum(), most, clues);
    }

    public Outcome outcome() {
        if (weight >= Weights.SAME && most == Outcome.SAME) {
            return Outcome.SAME;
        }
        return weight >= Weights.ASK && most != Outcome.DIFFERENT ? Outcome.ASK : Outcome.DIFFERENT;
    }
}
