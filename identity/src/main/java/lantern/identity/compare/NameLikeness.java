package lantern.identity.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import lantern.identity.normalise.NamePart;
import lantern.identity.normalise.PersonName;

/**
 * How alike two names of people are: each part is matched with at most one part of the other, the
 * surest kinds of match first; the weakest match used gives the level.
 */
record NameLikeness(double weight, String because) {

    private static final int SHORTEST_WITH_SLIP = 5;
    private static final int LEAST_CONSONANTS = 5;

    private enum Level {
        EQUAL(Weights.NAME_EQUAL, "same full name"),
        OTHER_SCRIPT(Weights.NAME_OTHER_SCRIPT, "same name in another script"),
        SPELLED(Weights.NAME_SPELLED_OTHERWISE, "name differs only in spelling"),
        SHORT(Weights.NAME_SHORT_FORM, "a given name and a form of it"),
        CONSONANTS(Weights.NAME_SAME_CONSONANTS, "same consonants in another script"),
        SLIP(Weights.NAME_ONE_LETTER_OFF, "name differs in one letter"),
        CLIPPED(Weights.NAME_LONE_CLIPPED, "a clipped form of a part of the other"),
        INITIAL(Weights.NAME_INITIAL, "initial fits the name");

        final double weight;
        final String because;

        Level(double weight, String because) {
            this.weight = weight;
            this.because = because;
        }
    }

    static NameLikeness of(PersonName one, PersonName other) {
        if (one.isCallName() && other.isCallName() && one.key().equals(other.key())) {
            return new NameLikeness(Weights.CALL_NAME_EQUAL, "called by the same name");
        }
        NameLikeness whole = compare(one, other);
        PersonName first = one.withoutCallName();
        PersonName second = other.withoutCallName();
        // Two aunts of different names are two; an aunt and a full name may be one.
        if (one.isCallName() == other.isCallName() || whole.weight() > 0) {
            return whole;
        }
        NameLikeness bare = compare(first, second);
        return bare.weight() > whole.weight() ? bare : whole;
    }

    private static NameLikeness compare(PersonName one, PersonName other) {
        var left = new ArrayList<>(one.parts());
        var right = new ArrayList<>(other.parts());
        boolean scripts = one.script() != other.script();
        Level weakest = Level.EQUAL;
        int matched = 0;
        int bones = 0;
        int written = 0;
        for (Level level : Level.values()) {
            BiPredicate<NamePart, NamePart> match = matcher(level, one, other);
            for (NamePart part : List.copyOf(left)) {
                NamePart found = first(right, part, match);
                if (found != null) {
                    left.remove(part);
                    right.remove(found);
                    matched++;
                    bones += part.skeleton().length();
                    written += part.isInitial() || found.isInitial() ? 0 : 1;
                    weakest = level.compareTo(weakest) > 0 ? level : weakest;
                }
            }
        }
        if (matched > 0 && written == 0 && (left.isEmpty() || right.isEmpty())) {
            return new NameLikeness(0, "only an initial to tell by");
        }
        if (matched == 0 || written == 0) {
            return new NameLikeness(Weights.NAME_DIFFERENT, "different names");
        }
        if (weakest == Level.CONSONANTS && bones < LEAST_CONSONANTS) {
            return new NameLikeness(0, "too few consonants to tell");
        }
        if (!left.isEmpty() && !right.isEmpty()) {
            return new NameLikeness(
                    Weights.NAME_OTHER_GIVEN, "only a part of the name is the same");
        }
        if (one.parts().size() == 1 || other.parts().size() == 1) {
            return lone(weakest, matched == Math.max(one.parts().size(), other.parts().size()));
        }
        Level level =
                scripts && weakest.compareTo(Level.SPELLED) <= 0 ? Level.OTHER_SCRIPT : weakest;
        return left.isEmpty() && right.isEmpty()
                ? new NameLikeness(level.weight, level.because)
                : new NameLikeness(
                        level.weight + Weights.NAME_PART_MISSING,
                        level.because + ", one part missing");
    }

    private static NameLikeness lone(Level level, boolean both) {
        if (level == Level.CLIPPED) {
            return both
                    ? new NameLikeness(0, "two single names, one perhaps cut from the other")
                    : new NameLikeness(level.weight, level.because);
        }
        boolean equal = level.compareTo(Level.SPELLED) <= 0;
        return new NameLikeness(
                equal ? Weights.NAME_LONE_PART : Weights.NAME_LONE_VARIANT,
                both
                        ? "same single name, which many bear"
                        : "a single name that is part of the other");
    }

    /**
     * Are all parts of a lone or shortened name among those of a full one? Then it adds nothing.
     */
    static boolean isWithin(PersonName shortened, PersonName full) {
        var parts = new ArrayList<>(full.parts());
        for (NamePart part : shortened.parts()) {
            NamePart found =
                    first(parts, part, (a, b) -> a.fold().equals(b.fold()) || isInitialOf(a, b));
            if (found == null) {
                return false;
            }
            parts.remove(found);
        }
        return true;
    }

    private static BiPredicate<NamePart, NamePart> matcher(
            Level level, PersonName one, PersonName other) {
        return switch (level) {
            case EQUAL -> (a, b) -> !a.isInitial() && a.text().equals(b.text());
            case OTHER_SCRIPT -> (_, _) -> false;
            case SPELLED -> (a, b) -> !a.isInitial() && !b.isInitial() && a.fold().equals(b.fold());
            case SHORT -> (a, b) -> a.nicknames().stream().anyMatch(b.nicknames()::contains);
            case CONSONANTS ->
                    one.isArabic() == other.isArabic()
                            ? (_, _) -> false
                            : (a, b) ->
                                    !a.skeleton().isEmpty() && a.skeleton().equals(b.skeleton());
            case SLIP -> NameLikeness::isOneLetterOff;
            case CLIPPED ->
                    // Of two whole names a part cut short is a sister's as well.
                    one.parts().size() > 1 && other.parts().size() > 1
                            ? (_, _) -> false
                            : (a, b) -> a.isClippedFrom(b) || b.isClippedFrom(a);
            case INITIAL -> (a, b) -> isInitialOf(a, b) || isInitialOf(b, a);
        };
    }

    private static boolean isInitialOf(NamePart initial, NamePart part) {
        return initial.isInitial()
                && (part.text().startsWith(initial.text())
                        || part.fold().startsWith(initial.fold()));
    }

    private static @org.jspecify.annotations.Nullable NamePart first(
            List<NamePart> parts, NamePart part, BiPredicate<NamePart, NamePart> match) {
        for (NamePart candidate : parts) {
            if (match.test(part, candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** One letter put in, left out, changed, or two beside each other swapped. */
    private static boolean isOneLetterOff(NamePart one, NamePart other) {
        String a = one.text();
        String b = other.text();
        if (Math.min(a.length(), b.length()) < SHORTEST_WITH_SLIP
                || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int head = 0;
        while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(a.length(), b.length()) - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        int left = a.length() - head - tail;
        int right = b.length() - head - tail;
        boolean swapped =
                left == 2
                        && right == 2
                        && a.charAt(head) == b.charAt(head + 1)
                        && a.charAt(head + 1) == b.charAt(head);
        return (left <= 1 && right <= 1) || swapped;
    }
}
