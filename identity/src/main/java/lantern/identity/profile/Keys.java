package lantern.identity.profile;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import lantern.identity.normalise.AddressParts;
import lantern.identity.normalise.NamePart;
import lantern.identity.normalise.OrganisationName;
import lantern.identity.normalise.PersonName;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;

/**
 * Under which keys a mention is found by another that may mean the same. Most keys are stored and
 * asked alike; those of initials, Arabic consonants and lone names are stored on one side and asked
 * from the other, so that full names do not find everybody who shares an initial.
 *
 * <p>The first letter tells the sort of key: X an exact thing, B a birth date with a part of the
 * name, N a whole name, P two parts of a name, I and J an initial with a part, K and L two
 * skeletons, A an associate with a part of the name.
 */
public final class Keys {

    private static final int LONGEST = 200;
    private static final int MOST_ASSOCIATES = 16;

    private Keys() {}

    /** Under which keys a mention is stored: none for an exact thing, found by its value. */
    public static SortedSet<String> stored(Trace trace) {
        if (trace.kind().identity() == EntityKind.Identity.EXACT) {
            return Collections.emptySortedSet();
        }
        return of(Profile.of(trace.kind(), List.of(trace)), true);
    }

    /** Which keys to ask for to find who a profile may be the same as. */
    public static SortedSet<String> asked(Profile profile) {
        return of(profile, false);
    }

    private static SortedSet<String> of(Profile profile, boolean stored) {
        var keys = new TreeSet<String>();
        for (String thing : profile.things().keySet()) {
            keys.add("X" + thing);
        }
        switch (profile.kind()) {
            case PERSON -> personKeys(profile, stored, keys);
            case ORGANISATION -> {
                profile.titles().forEach(title -> titleKeys(title, keys));
                profile.values(Field.VALUE).forEach(number -> keys.add("Xnumber:" + number));
            }
            default -> profile.addresses().forEach(address -> addressKeys(address, keys));
        }
        return shortened(keys, profile.kind());
    }

    private static void personKeys(Profile profile, boolean stored, Set<String> keys) {
        for (PersonName name : profile.names()) {
            List<NamePart> parts = name.parts();
            if (parts.size() >= 2) {
                keys.add("N" + name.key());
            }
            for (NamePart part : parts) {
                profile.values(Field.DATE_OF_BIRTH).stream()
                        .filter(birth -> birth.length() == 10)
                        .forEach(birth -> keys.add("B" + birth + " " + part.fold()));
                associateKeys(profile, part, parts.size() == 1, stored, keys);
            }
            for (int one = 0; one < parts.size(); one++) {
                for (int other = one + 1; other < parts.size(); other++) {
                    pairKeys(name, parts.get(one), parts.get(other), stored, keys);
                    pairKeys(name, parts.get(other), parts.get(one), stored, keys);
                }
            }
        }
    }

    private static void associateKeys(
            Profile profile, NamePart part, boolean alone, boolean stored, Set<String> keys) {
        profile.associates().stream()
                .limit(MOST_ASSOCIATES)
                .forEach(associate -> {
                    String tail = part.fold() + " " + associate;
                    if (alone) {
                        keys.add("A1" + tail);
                    }
                    if (stored ? !alone : alone) {
                        keys.add("A2" + tail);
                    }
                    if (!stored && !alone) {
                        keys.add("A1" + tail);
                    }
                });
    }

    private static void pairKeys(
            PersonName name, NamePart one, NamePart other, boolean stored, Set<String> keys) {
        if (other.isInitial()) {
            return;
        }
        String letter = one.fold().substring(0, 1);
        if (one.isInitial()) {
            keys.add("I" + letter + " " + other.fold());
            if (!stored) {
                keys.add("J" + letter + " " + other.fold());
            }
            return;
        }
        keys.add((stored ? "J" : "I") + letter + " " + other.fold());
        addPairs(one, other, keys);
        if (name.isArabic() || stored) {
            addSorted("K", one.skeleton(), other.skeleton(), keys);
        }
        if (name.isArabic() == stored) {
            addSorted("L", one.skeleton(), other.skeleton(), keys);
        }
    }

    private static void addPairs(NamePart one, NamePart other, Set<String> keys) {
        Function<NamePart, Set<String>> shapes =
                part -> {
                    var all = new TreeSet<String>();
                    all.add(part.fold());
                    part.nicknames().forEach(group -> all.add("=" + group));
                    return all;
                };
        for (String first : shapes.apply(one)) {
            for (String second : shapes.apply(other)) {
                addSorted("P", first, second, keys);
            }
        }
    }

    private static void addSorted(String sort, String one, String other, Set<String> keys) {
        if (!one.isEmpty() && !other.isEmpty()) {
            keys.add(
                    one.compareTo(other) <= 0
                            ? sort + one + " " + other
                            : sort + other + " " + one);
        }
    }

    private static void titleKeys(OrganisationName title, Set<String> keys) {
        if (!title.key().isEmpty()) {
            keys.add("N" + title.key());
            keys.add("P" + title.fold());
        }
    }

    private static void addressKeys(AddressParts address, Set<String> keys) {
        if (!address.postcode().isEmpty()) {
            keys.add("P" + address.postcode() + " " + address.house());
        }
        if (!address.street().isEmpty()) {
            keys.add("N" + address.street() + " " + address.house());
        }
    }

    /** The kind is in the key: an organisation is never compared with a person. */
    private static SortedSet<String> shortened(SortedSet<String> keys, EntityKind kind) {
        var result = new TreeSet<String>();
        for (String key : keys) {
            String whole = key.length() <= LONGEST ? key : key.substring(0, LONGEST);
            result.add(kind.label().charAt(0) + whole);
        }
        return result;
    }
}
