package lantern.ingest.find.place;

import java.util.Locale;
import java.util.Set;

/** Words that look like part of a street's name and are not. */
final class StreetWords {

    private static final Set<String> NO_STREETS =
            Set.of(
                    "high court",
                    "crown court",
                    "magistrates court",
                    "county court",
                    "supreme court",
                    "district court",
                    "federal court",
                    "the court",
                    "car park",
                    "the park",
                    "the square",
                    "the bank",
                    "the green",
                    "the hill",
                    "the way",
                    "the place",
                    "the bridge",
                    "the yard",
                    "the mount",
                    "the gate",
                    "the drive",
                    "scotland yard",
                    "new scotland yard",
                    "the quay",
                    "the row",
                    "one way",
                    "no way",
                    "business park",
                    "united bank",
                    "central bank",
                    "national bank",
                    "world bank",
                    "national park",
                    "wall street",
                    "retail park",
                    "country park",
                    "caravan park",
                    "police court");
    private static final Set<String> LEADING =
            Set.of(
                    "at",
                    "in",
                    "on",
                    "to",
                    "from",
                    "the",
                    "near",
                    "off",
                    "by",
                    "along",
                    "of",
                    "and",
                    "this",
                    "that",
                    "his",
                    "her",
                    "he",
                    "she",
                    "they",
                    "seen",
                    "address",
                    "home",
                    "lives",
                    "towards",
                    "into",
                    "then",
                    "parked",
                    "when",
                    "after",
                    "both",
                    "a",
                    "an",
                    "o/s",
                    "outside",
                    "veh",
                    "last",
                    "stopped",
                    "stop",
                    "leaving",
                    "left",
                    "via",
                    "entering");

    private StreetWords() {}

    static boolean isNone(String street, boolean numbered) {
        String folded = street.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        if (NO_STREETS.contains(folded)) {
            return !(numbered && folded.startsWith("the "));
        }
        String last = folded.substring(folded.lastIndexOf(' ') + 1);
        // "St" in front of a name is a saint, "Bank" and "Park" mostly are not streets.
        boolean doubtful =
                Set.of(
                                "bank",
                                "park",
                                "court",
                                "dr",
                                "ct",
                                "pl",
                                "cl",
                                "place",
                                "view",
                                "way",
                                "hill",
                                "green",
                                "bridge",
                                "gate",
                                "mount",
                                "square",
                                "yard",
                                "strand",
                                "passage",
                                "point",
                                "buildings",
                                "meadow",
                                "estate",
                                "row",
                                "walk",
                                "highway",
                                "circus",
                                "mead",
                                "st")
                        .contains(last);
        return !numbered && doubtful && !Set.of("st", "yard", "estate").contains(last);
    }

    /**
     * How many characters of capitalised sentence openers stand before the name: "At Mill Lane".
     */
    static int leading(String street) {
        int at = 0;
        for (int blank = street.indexOf(' '); blank > 0; blank = street.indexOf(' ', at)) {
            String word = street.substring(at, blank).toLowerCase(Locale.ROOT);
            boolean lastButOne = street.indexOf(' ', blank + 1) < 0;
            if (!LEADING.contains(word) || lastButOne) {
                break;
            }
            at = blank + 1;
        }
        return at;
    }
}
