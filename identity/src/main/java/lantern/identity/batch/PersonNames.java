package lantern.identity.batch;

import java.util.Set;

/**
 * A person's given names and surname, from whichever columns have them.
 *
 * @param given words in Latin letters, possibly none
 * @param surname words in Latin letters, possibly none
 */
record PersonNames(String given, String surname) {

    private static final Set<String> PARTICLES =
            Set.of("de", "da", "do", "dos", "del", "della", "di", "du", "van", "von", "der", "den", "ter", "la", "le", "el", "al", "bin", "ibn", "ben", "abu", "zu");

    static PersonNames of(Cells cells, Remembered latin) {
        String given = latin.of(cells.first(Part.GIVEN_NAME));
        String surname = latin.of(cells.first(Part.SURNAME));
        String full = cells.first(Part.FULL_NAME);
        if (!full.isEmpty() && (given.isEmpty() || surname.isEmpty())) {
            PersonNames whole = split(full, latin);
            given = given.isEmpty() ? without(whole.given(), surname) : given;
            surname = surname.isEmpty() ? without(whole.surname(), given) : surname;
        }
        return new PersonNames(given, surname);
    }

    /** What one column has already said is not said again by the other. */
    private static String without(String words, String said) {
        return words.equals(said) ? "" : words;
    }

    /** "Popescu, Elena" says which is which; else the surname is the last word with its particles. */
    private static PersonNames split(String full, Remembered latin) {
        int comma = full.indexOf(',');
        if (comma > 0) {
            return new PersonNames(
                    latin.of(full.substring(comma + 1)), latin.of(full.substring(0, comma)));
        }
        String[] words = latin.of(full).split(" ", -1);
        int at = words.length - 1;
        while (at > 1 && PARTICLES.contains(words[at - 1])) {
            at--;
        }
        if (at <= 0) {
            return new PersonNames("", words.length == 0 ? "" : words[0]);
        }
        return new PersonNames(joined(words, 0, at), joined(words, at, words.length));
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", java.util.Arrays.asList(words).subList(from, to));
    }
}
