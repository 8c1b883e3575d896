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

    static NamePart of(String text) {
        String fold = Fold.of(text);
        return new NamePart(text, fold, Skeleton.of(text), Nicknames.groupsOf(fold));
    }

    public boolean isInitial() {
        return text.length() == 1;
    }

    @Override
    public int compareTo(NamePart other) {
        return text.compareTo(other.text);
    }
}
