package lantern.identity.match;

import java.util.Locale;

/**
 * How well two names match, from 0 to 1. It says that the names may be one name, never that two
 * people are one: namesakes match fully.
 *
 * @param because in words, no part of a name
 */
public record NameMatch(double score, String because) {

    /** From here on two names are taken to be one. */
    public static final double MATCH = 0.7;

    static final NameMatch NONE = new NameMatch(0, "nothing of them is the same");

    public boolean isMatch() {
        return score >= MATCH;
    }

    /**
     * @param schema what is named, as FollowTheMoney has it: Person, Company, Organization,
     *     LegalEntity, Vessel; anything else is taken for a legal entity
     */
    public static NameMatch of(String schema, String one, String other) {
        if (one.isBlank() || other.isBlank()) {
            return new NameMatch(0, "one has no name");
        }
        return switch (schema.strip().toLowerCase(Locale.ROOT)) {
            case "person" -> PersonMatch.of(one, other);
            case "vessel", "airplane", "vehicle" -> CraftMatch.of(one, other);
            case "company", "organization", "organisation", "publicbody" ->
                    OrganisationMatch.of(one, other);
            default -> entity(one, other);
        };
    }

    /** A legal entity may be a person: where neither says what it is, both ways must agree. */
    private static NameMatch entity(String one, String other) {
        NameMatch organisation = OrganisationMatch.of(one, other);
        if (organisation.isMatch()) {
            return organisation;
        }
        boolean said = LegalForms.isIn(one) || LegalForms.isIn(other);
        NameMatch person = said ? NONE : PersonMatch.of(one, other);
        boolean whole = person.score() >= 0.9;
        return whole ? person : organisation;
    }
}
