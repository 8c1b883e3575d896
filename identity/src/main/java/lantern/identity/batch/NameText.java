package lantern.identity.batch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lantern.identity.normalise.NamePart;
import lantern.identity.normalise.PersonName;

/**
 * A given name or a surname as it is compared.
 *
 * @param text Latin letters, the words as they stand
 * @param fold the same in a spelling that is equal for the usual spellings of a name
 * @param sound the first letter and the next consonants: a key to find it by
 * @param nicknames the groups of given names that it belongs to
 */
record NameText(String text, String fold, String sound, Set<String> nicknames) {

    static final NameText NONE = new NameText("", "", "", Set.of());

    private static final int LONGEST_SOUND = 4;

    /**
     * @param text words in Latin letters
     */
    static NameText of(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        List<NamePart> parts = PersonName.of(text).parts();
        if (parts.isEmpty()) {
            return new NameText(text, text, text, Set.of());
        }
        StringBuilder fold = new StringBuilder();
        Set<String> nicknames = new HashSet<>();
        for (NamePart part : parts) {
            fold.append(part.fold());
            nicknames.addAll(part.nicknames());
        }
        String folded = fold.toString();
        return new NameText(text, folded, sound(folded), Set.copyOf(nicknames));
    }

    boolean isInitial() {
        return text.length() == 1;
    }

    boolean sharesNickname(NameText other) {
        for (String group : nicknames) {
            if (other.nicknames.contains(group)) {
                return true;
            }
        }
        return false;
    }

    static String sound(String folded) {
        StringBuilder sound = new StringBuilder(LONGEST_SOUND);
        sound.append(folded.charAt(0));
        for (int at = 1; at < folded.length() && sound.length() < LONGEST_SOUND; at++) {
            char letter = folded.charAt(at);
            boolean silent = "aeiouyhw".indexOf(letter) >= 0;
            if (!silent && sound.charAt(sound.length() - 1) != letter) {
                sound.append(letter);
            }
        }
        return sound.toString();
    }
}
