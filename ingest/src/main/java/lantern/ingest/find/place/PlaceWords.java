package lantern.ingest.find.place;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import lantern.ingest.find.WordList;

/** Words that are towns somewhere and mostly mean something else. */
final class PlaceWords {

    private static final Set<String> GIVEN_NAMES =
            WordList.read(PlaceWords.class, "given-names.txt");

    private static final Set<String> COMMON = WordList.read(PlaceWords.class, "no-places.txt");

    private static final Set<String> REGIONS =
            WordList.read(PlaceWords.class, "regions.txt").stream()
                    .map(name -> name.replace('_', ' '))
                    .collect(Collectors.toUnmodifiableSet());

    private PlaceWords() {}

    /** States, counties and parts of the world, by their usual names. */
    static boolean isRegion(String name) {
        return REGIONS.contains(name);
    }

    static boolean isCommon(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return COMMON.contains(folded)
                || (GIVEN_NAMES.contains(folded)
                        && !folded.equals("paris")
                        && !folded.equals("valencia")
                        && !folded.equals("vienna")
                        && !folded.equals("sofia")
                        && !folded.equals("sydney")
                        && !folded.equals("lima"));
    }

    static boolean isGivenName(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return GIVEN_NAMES.contains(folded)
                && !folded.equals("georgia")
                && !folded.equals("jordan")
                && !folded.equals("chad")
                && !folded.equals("israel")
                && !folded.equals("benin");
    }

    /** "Police Station", "Social Services", "Data Port". */
    static boolean isNoStop(String name) {
        return name.matches(
                "(?i).*\\b(?:police|protective|public|victim|client|medical|crown|court|childrens?|children's|social|fire|emergency|security|secret|intelligence|probation|prison|financial|legal|support|health|immigration|border|escort|cleaning|shipping|logistics|transport|consulting|management|travel|care)\\b.*");
    }
}
