package lantern.identity.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lantern.identity.profile.Profile;
import lantern.identity.profile.Thing;
import lantern.model.entity.Clue;
import lantern.model.evidence.EntityKind;

/** What two use, own or live at in common, the weightiest first. */
record SharedThings(List<Clue> clues, boolean document) {

    static SharedThings of(Profile one, Profile other) {
        var clues = new ArrayList<Clue>();
        boolean document = false;
        for (Thing thing : one.things().values()) {
            Thing same = other.things().get(thing.key());
            if (same != null) {
                boolean verified = thing.verified() && same.verified();
                document |= verified && thing.kind() == EntityKind.DOCUMENT;
                clue(thing.kind(), verified).ifPresent(clues::add);
            }
        }
        clues.sort(Comparator.comparingDouble(Clue::weight).reversed().thenComparing(Clue::field));
        return new SharedThings(clues.stream().limit(Weights.MOST_THINGS).toList(), document);
    }

    private static Optional<Clue> clue(EntityKind kind, boolean verified) {
        double weight =
                switch (kind) {
                    case DOCUMENT -> verified ? Weights.DOCUMENT_VERIFIED : Weights.DOCUMENT;
                    case ACCOUNT -> Weights.ACCOUNT;
                    case DEVICE -> Weights.DEVICE;
                    case EMAIL -> Weights.EMAIL;
                    case HANDLE -> Weights.HANDLE;
                    case PHONE -> Weights.PHONE;
                    case VEHICLE, VESSEL -> Weights.VEHICLE;
                    case URL -> Weights.URL;
                    case ADDRESS -> Weights.LIVES_AT;
                    default -> 0;
                };
        String field = kind.label().toLowerCase(Locale.ROOT);
        String because =
                kind == EntityKind.DOCUMENT && verified
                        ? "same verified document"
                        : "same " + field;
        return weight == 0 ? Optional.empty() : Optional.of(new Clue(field, because, weight));
    }

    /** Exact enough to make a lone name somebody: an address or an advert is not. */
    boolean isExact() {
        return clues.stream().anyMatch(clue -> clue.weight() >= Weights.VEHICLE);
    }
}
