package lantern.identity.normalise;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A person's name made comparable: titles and particles left out, in Latin letters, its parts in
 * alphabetical order, since partners write surnames first or last as they like.
 *
 * @param parts in alphabetical order; empty when nothing of the name can be read
 * @param script of its first letter: between scripts a spelling is never exact
 */
public record PersonName(List<NamePart> parts, UnicodeScript script) {

    /** More parts are no name but a sentence. */
    private static final int MOST_PARTS = 8;

    private static final Set<String> TITLES =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "mx",
                    "dr",
                    "doctor",
                    "prof",
                    "professor",
                    "sir",
                    "mme",
                    "mlle",
                    "monsieur",
                    "herr",
                    "frau",
                    "pan",
                    "pani",
                    "domnul",
                    "doamna",
                    "senor",
                    "senora",
                    "signor",
                    "signora",
                    "gospodin",
                    "detective",
                    "inspector",
                    "sergeant",
                    "constable",
                    "superintendent",
                    "pc",
                    "dc",
                    "dci",
                    "sgt",
                    "rev",
                    "capt",
                    "captain",
                    "colonel",
                    "major",
                    "judge");

    private static final Set<String> STREET_TITLES = Set.of("madam", "madame", "mama", "mamma");

    /** How people are called who are called by their given name: aunts, brothers, masters. */
    private static final Set<String> CALLED =
            Set.of(
                    "madam", "madame", "mama", "mamma", "aunty", "auntie", "uncle", "brother",
                    "sister", "papa", "baba", "anh", "chi", "co", "chu", "ong", "kak", "kaka",
                    "oga", "chief", "tante", "tata", "nene", "nana", "haji", "hajji", "alhaji",
                    "usta", "ustad", "abu", "umm", "big", "don", "teta", "barba", "lil");

    private static final Set<String> PARTICLES =
            Set.of(
                    "de", "da", "do", "dos", "das", "del", "della", "di", "du", "van", "von", "der",
                    "den", "ter", "la", "le", "el", "al", "ul", "bin", "ibn", "bint", "ben", "abu",
                    "y", "e", "i", "zu");

    /** Behind these the first word is a surname: Le Thi Mai, Do Van Hai. */
    private static final Set<String> VIETNAMESE_MIDDLES =
            Set.of(
                    "thi", "van", "minh", "duc", "ngoc", "xuan", "quang", "huu", "dinh", "thanh",
                    "hong", "kim", "hoang", "quoc", "cong", "trong");

    public PersonName {
        parts = List.copyOf(parts);
    }

    /** The same few names are read over and over while a report is settled. */
    private static final Map<String, PersonName> READ_LAST = new ConcurrentHashMap<>();

    private static final int MOST_READ_LAST = 20_000;

    public static PersonName of(String name) {
        String kept =
                name.length() <= Words.LONGEST_TEXT ? name : name.substring(0, Words.LONGEST_TEXT);
        if (READ_LAST.size() > MOST_READ_LAST) {
            READ_LAST.clear();
        }
        return READ_LAST.computeIfAbsent(kept, PersonName::read);
    }

    private static PersonName read(String name) {
        var words = new ArrayList<>(Words.latin(name));
        if (words.size() > 1 && words.getFirst().equals("the")) {
            // "the Doctor" is one name, not two.
            words.removeFirst();
        } else {
            while (words.size() > 1 && isTitle(words)) {
                words.removeFirst();
            }
        }
        dropParticles(words);
        List<NamePart> parts = words.stream().limit(MOST_PARTS).map(NamePart::of).sorted().toList();
        return new PersonName(parts, Romanisation.scriptOf(name));
    }

    /** "Madam Gold" is called so; "Madam Rosa Gold" is not. */
    private static boolean isTitle(List<String> words) {
        return TITLES.contains(words.getFirst())
                || (words.size() > 2 && STREET_TITLES.contains(words.getFirst()));
    }

    /** "Ben Smith" keeps its Ben: a particle goes only while two other parts remain. */
    private static void dropParticles(ArrayList<String> words) {
        boolean vietnamese = words.size() > 1 && VIETNAMESE_MIDDLES.contains(words.get(1));
        int at = vietnamese ? 1 : 0;
        while (at < words.size() && words.size() > 2) {
            boolean last = at == words.size() - 1;
            boolean written = words.get(at).length() > 1;
            if (!last && written && PARTICLES.contains(words.get(at))) {
                words.remove(at);
            } else {
                at++;
            }
        }
    }

    /**
     * What is left of "Kak Hiwa" and "Madam Gold": a name by itself, for whoever is also called by
     * more than that. Any other name is itself.
     */
    public PersonName withoutCallName() {
        if (parts.size() != 2) {
            return this;
        }
        List<NamePart> left = parts.stream().filter(part -> !CALLED.contains(part.text())).toList();
        return left.size() == 1 ? new PersonName(left, script) : this;
    }

    /** The parts in alphabetical order with blanks between: equal for equal names. */
    public String key() {
        return parts.stream().map(NamePart::text).collect(Collectors.joining(" "));
    }

    /** Two parts at least that are no initials, and no call name: somebody's name in full. */
    public boolean isFull() {
        int written = 0;
        for (NamePart part : parts) {
            written += part.isInitial() ? 0 : 1;
        }
        return written >= 2 && !isCallName();
    }

    /** "Madam Gold", "Big Gaz": how somebody is called, and many may be. */
    public boolean isCallName() {
        return withoutCallName().parts.size() < parts.size();
    }

    /** Does it say more than one part of a name, be it by initials? Call names do not. */
    public boolean isOfParts() {
        return parts.size() > 1 && !isCallName();
    }

    public boolean isArabic() {
        return script == UnicodeScript.ARABIC;
    }
}
