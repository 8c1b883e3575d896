package lantern.ingest.find.name;

import java.util.Locale;
import java.util.Set;
import lantern.ingest.find.Token;
import lantern.ingest.find.WordList;
import lantern.ingest.find.place.Countries;

/** Which words can be part of a person's name, as far as the word alone tells. */
final class NameWords {

    static final Set<String> TITLES =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "dr",
                    "sir",
                    "prof",
                    "professor",
                    "dc",
                    "pc",
                    "ds",
                    "di",
                    "dci",
                    "dsi",
                    "det",
                    "sgt",
                    "insp",
                    "supt",
                    "cllr",
                    "rev",
                    "lt",
                    "capt",
                    "maj",
                    "col",
                    "gen",
                    "sergeant",
                    "inspector",
                    "constable",
                    "detective",
                    "superintendent",
                    "commander",
                    "captain",
                    "colonel",
                    "major",
                    "general",
                    "mr.",
                    "mrs.",
                    "ms.",
                    "dr.",
                    "sgt.",
                    "insp.",
                    "supt.",
                    "prof.",
                    "herr",
                    "frau",
                    "monsieur",
                    "madame",
                    "secretary",
                    "director",
                    "minister",
                    "president",
                    "judge",
                    "officer",
                    "sheikh",
                    "shaykh",
                    "lieutenant",
                    "nurse",
                    "agent",
                    "imam",
                    "father",
                    "pastor",
                    "attorney",
                    "chief",
                    "senator",
                    "ambassador",
                    "mayor");
    private static final Set<String> HEADLINE_VERBS =
            Set.of(
                    "sanctions",
                    "designates",
                    "targets",
                    "target",
                    "identifies",
                    "announces",
                    "imposes",
                    "disrupts",
                    "dismantles",
                    "charges",
                    "arrests",
                    "indicts",
                    "seizes",
                    "convicts",
                    "sentences",
                    "exposes",
                    "blocks",
                    "warns",
                    "issues",
                    "strikes",
                    "hits",
                    "freezes",
                    "extradites",
                    "raids",
                    "against");
    static final Set<String> KIN =
            Set.of(
                    "mama", "madam", "anh", "chi", "brother", "sister", "uncle", "auntie", "aunty",
                    "aunt", "papa", "big", "bro", "baba", "tante", "ông", "bà", "chú", "cô", "boss",
                    "oga", "alhaji", "chief", "don", "doña", "teta", "tio", "tia");
    static final Set<String> PARTICLES =
            Set.of(
                    "van", "von", "de", "der", "den", "da", "di", "del", "della", "dos", "du", "la",
                    "le", "bin", "bint", "ibn", "al", "el", "ter", "ten", "y", "abu");

    private static final Set<String> PLAIN = WordList.read(NameWords.class, "plain-words.txt");
    private static final Set<String> ACRONYMS = WordList.read(NameWords.class, "acronyms.txt");
    private static final Set<String> AGENCIES = WordList.read(NameWords.class, "agencies.txt");
    private static final Set<String> HEADS =
            WordList.read(NameWords.class, "organisation-heads.txt");
    private static final Set<String> FORMS = WordList.read(NameWords.class, "legal-forms.txt");

    private static final Set<String> BRANDS = WordList.read(NameWords.class, "brands.txt");

    private NameWords() {}

    static boolean isHeadlineVerb(Token token) {
        return HEADLINE_VERBS.contains(fold(token));
    }

    static boolean isTitle(Token token) {
        return TITLES.contains(fold(token));
    }

    static boolean isPlain(Token token) {
        String folded = fold(token);
        return PLAIN.contains(folded) || Countries.findByAdjective(folded).isPresent();
    }

    static boolean isAcronym(Token token) {
        return ACRONYMS.contains(fold(token)) || AGENCIES.contains(token.words());
    }

    /** Makes of phones and cars are no organisations of a report. */
    static boolean isBrand(Token token) {
        return BRANDS.contains(fold(token));
    }

    static boolean isAgency(Token token) {
        return AGENCIES.contains(token.words());
    }

    static boolean isHead(Token token) {
        return HEADS.contains(fold(token));
    }

    static boolean isLegalForm(Token token) {
        return FORMS.contains(token.words());
    }

    /** A capitalised word that says nothing against being a name. */
    static boolean canBeName(Token token) {
        return (token.isTitle() || token.isCapitals())
                && !isPlain(token)
                && !isAcronym(token)
                && !isTitle(token);
    }

    static boolean isSurname(Token token) {
        return token.isCapitals()
                && !isAcronym(token)
                && !isPlain(token)
                && !isHead(token)
                && !isLegalForm(token)
                && !isTitle(token);
    }

    private static String fold(Token token) {
        return token.words().toLowerCase(Locale.ROOT);
    }
}
