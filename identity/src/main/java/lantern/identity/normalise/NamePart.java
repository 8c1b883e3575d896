package lantern.identity.normalise;

import java.util.Set;

/**
 * One word of a name in the shapes in which it is compared.
 *
 * @param text lower-case Latin letters
 * @param fold {@link Fold} of the text
 * @param skeleton its consonants, possibly none
 * @param nicknames the groups of given names it belongs to, usually none
 */
public record NamePart(String text, String fold, String skeleton, Set<String> nicknames)
        implements Comparable<NamePart> {

    private static final int SHORTEST_CLIPPED = 4;
    private static final int SHORTEST_STEM = 3;

    static NamePart of(String text) {
        String fold = Fold.of(text);
        return new NamePart(text, fold, Skeleton.of(text), Nicknames.groupsOf(fold));
    }

    public boolean isInitial() {
        return text.length() == 1;
    }

    /**
     * Is this what is left of the other when it is called across a yard: Diti of Ardit, Moza of
     * Mimoza, Kreshi of Kreshnik? Without its last vowels it begins or ends the other.
     */
    public boolean isClippedFrom(NamePart other) {
        String stem = text.replaceAll("[aeiouy]+$", "");
        return text.length() >= SHORTEST_CLIPPED
                && stem.length() >= SHORTEST_STEM
                && other.text.length() > text.length()
                && (other.text.startsWith(stem)
                        || other.text.endsWith(stem)
                        || other.text.endsWith(text));
    }

    @Override
    public int compareTo(NamePart other) {
        return text.compareTo(other.text);
    }
}
