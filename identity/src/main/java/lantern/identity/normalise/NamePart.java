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
    private static final int SHORTEST_BEGINNING = 4;
    private static final int SHORTEST_END = 3;

    static NamePart of(String text) {
        String fold = Fold.of(text);
        return new NamePart(text, fold, Skeleton.of(text), Nicknames.groupsOf(fold));
    }

    public boolean isInitial() {
        return text.length() == 1;
    }

    /**
     * Is this what is left of the other when it is called across a yard: Diti of Ardit, Moza of
     * Mimoza, Kreshi of Kreshnik? It ends the other, be it without its last vowels, or these cut
     * off leave enough to begin it. Mara does not begin Marcel, and Maria is a name of its own.
     */
    public boolean isClippedFrom(NamePart other) {
        if (text.length() < SHORTEST_CLIPPED
                || other.text.length() <= text.length()
                || !nicknames.isEmpty()) {
            return false;
        }
        String stem = text.replaceAll("[aeiouy]+$", "");
        boolean begins = stem.length() >= SHORTEST_BEGINNING && other.text.startsWith(stem);
        boolean ends = stem.length() >= SHORTEST_END && other.text.endsWith(stem);
        return begins || ends || other.text.endsWith(text);
    }

    @Override
    public int compareTo(NamePart other) {
        return text.compareTo(other.text);
    }
}
