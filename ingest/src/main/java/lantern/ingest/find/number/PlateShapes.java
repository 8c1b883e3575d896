package lantern.ingest.find.number;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What registration plates look like, country by country, as written and without their gaps. */
final class PlateShapes {

    /** One country's shape. */
    private record Shape(String country, Pattern pattern) {}

    static final String IRISH_COUNTIES =
            "(?:CE|CN|CW|DL|KE|KK|KY|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|TN|TS|WD|WH|WX|WW|[CDGLTW])";
    private static final String ROMANIAN_COUNTIES =
            "(?:A[BRG]|B[CHNRTVZ]|C[JLSTV]|D[BJ]|G[JLR]|H[DR]|I[FLS]|M[HMS]|NT|OT|PH|S[BJMV]|T[LMR]|V[LNS])";

    /** Letters and words in the same order as a plate's that are none. */
    private static final Set<String> WORDS =
            Set.of(
                    "AND", "THE", "FOR", "WAS", "WHO", "HAS", "NOT", "BUT", "OUT", "HIS", "HER",
                    "ALL", "DOB", "URN", "REF", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP",
                    "OCT", "NOV", "DEC", "JAN", "FEB", "HRS", "MIN", "GMT", "BST", "CET", "UTC",
                    "KGS", "KMS", "PCS", "YRS", "EUR", "GBP", "USD", "RON", "PLN", "CHF", "MALE",
                    "IMO", "PARA", "ITEM", "PAGE", "PC", "DC", "DS", "DI", "IO", "IC", "OP", "NO",
                    "TEL", "MOB", "ID", "AM", "PM");

    private static final List<Shape> SHAPES =
            List.of(
                    shape("BE", "[1-9]-?[A-Z]{3}-?\\d{3}|Q-?[A-Z]{3}-?\\d{3}|[A-Z]{3}-?\\d{3}"),
                    shape("RO", "(?:B[ -]?\\d{2,3}|[A-Z]{2}[ -]?\\d{2})[ -]?[A-Z]{3}"),
                    shape("AL", "A[A-Z] ?\\d{3} ?[A-Z]{2}"),
                    shape("FR", "[A-Z]{2}[- ]?\\d{3}[- ]?[A-Z]{2}"),
                    shape("IT", "[A-Z]{2} ?\\d{3} ?[A-Z]{2}"),
                    shape(
                            "NL",
                            "\\d{1,2}[- ]?[A-Z]{2,3}[- ]?\\d{1,2}|[A-Z]{1,2}[- ]?\\d{2,3}[-"
                                    + " ]?[A-Z]{1,2}|[A-Z]{2}[- ]?[A-Z]{2}[- ]?\\d{2}|[A-Z]{3}[-"
                                    + " ]?\\d{2}[- ]?[A-Z]|\\d{2}[- ]?[A-Z]{2}[- ]?[A-Z]{2}"),
                    shape("BG", "[A-Z]{1,2} ?\\d{4} ?[A-Z]{2}"),
                    shape("UA", "[A-Z]{2} ?\\d{4} ?[A-Z]{2}"),
                    shape("ES", "\\d{4}[- ]?[BCDFGHJKLMNPRSTVWXYZ]{3}"),
                    shape("IE", "\\d{2,3}[- ]?" + IRISH_COUNTIES + "[- ]?\\d{1,6}"),
                    shape("LT", "[A-Z]{3} ?\\d{3}"),
                    shape("HU", "[A-Z]{2} ?[A-Z]{2}[- ]?\\d{3}|[A-Z]{3}[- ]?\\d{3}"),
                    shape("GR", "[A-Z]{3}[- ]?\\d{4}"),
                    shape("TR", "(?:0[1-9]|[1-7]\\d|8[01]) ?[A-Z]{1,3} ?\\d{2,5}"),
                    shape("CZ", "\\d[A-Z][A-Z\\d] ?\\d{4}"),
                    shape("SK", "[A-Z]{2}[- ]?\\d{3}[A-Z]{2}"),
                    shape("RS", "[A-Z]{2} ?\\d{3,4}[- ][A-Z]{1,2}"),
                    shape("BA", "[A-Z]\\d{2}-[A-Z]-\\d{3}"),
                    shape("SI", "[A-Z]{2} [A-Z\\d]{2}-\\d{3}"),
                    shape("RU", "[A-Z] ?\\d{3} ?[A-Z]{2} ?\\d{2,3}"),
                    shape("BY", "\\d{4} ?[A-Z]{2}-?\\d"),
                    shape("DE", "[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?\\d{1,4}[EH]?"),
                    shape("DE", "(?=.{5})[A-ZÄÖÜ]{2,5}\\d{2,4}[EH]?"),
                    shape("PL", "[A-Z]{2,3}[ -]?(?=[A-Z0-9]*\\d)[A-Z0-9]{4,5}"),
                    shape("PT", "\\d{2}-[A-Z]{2}-\\d{2}|[A-Z]{2}-\\d{2}-[A-Z]{2}"),
                    shape("SE", "[A-Z]{3} ?\\d{2}[A-Z]"),
                    shape("CH", "[A-Z]{2}[- ]?\\d{4,6}"),
                    shape("GB", "[A-Z]{1,3} ?\\d{1,4}|\\d{1,4} ?[A-Z]{1,3}"));

    /** Shapes that nothing else in a report has, gaps and dashes included. */
    private static final List<Shape> DISTINCT =
            List.of(
                    shape("BE", "[1-9]-[A-Z]{3}-\\d{3}"),
                    shape(
                            "NL",
                            "\\d{2}-[A-Z]{3}-\\d|\\d-[A-Z]{3}-\\d{2}|[A-Z]{2}-\\d{3}-[A-Z]|[A-Z]-\\d{3}-[A-Z]{2}|[A-Z]{3}-\\d{2}-[A-Z]|\\d{2}-[A-Z]{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\\d{2}"),
                    shape("", "[A-Z]{2}-\\d{2}-[A-Z]{2}"),
                    shape("", "[A-HJ-NP-TV-Z]{2}([- ])\\d{3}\\1[A-HJ-NP-TV-Z]{2}"),
                    shape(
                            "",
                            "[ABCEHIKMOPTX]{2} ?\\d{4} ?[ABCEHIKMOPTX]{2}|[ABCEHKMOPTXY] \\d{4}"
                                    + " [ABCEHKMOPTXY]{2}"),
                    shape("DE", "[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} \\d{1,4}[EH]?"),
                    shape(
                            "IE",
                            "(?:8[7-9]|9\\d|0\\d|1[0-2]|1[3-9][12]|2[0-9][12])([- ])"
                                    + IRISH_COUNTIES
                                    + "\\1\\d{1,6}|(?:1[3-9][12]|2[0-9][12])"
                                    + IRISH_COUNTIES
                                    + "\\d{1,6}"),
                    shape(
                            "RO",
                            "(?:B[- ]\\d{2,3}|" + ROMANIAN_COUNTIES + "[- ]\\d{2})[- ][A-Z]{3}"),
                    shape("HU", "[A-Z]{2} [A-Z]{2}-\\d{3}"),
                    shape("SK", "[A-Z]{2}-\\d{3}[A-Z]{2}"),
                    shape("RS", "[A-Z]{2} \\d{3,4}-[A-Z]{2}"),
                    shape("BA", "[A-Z]\\d{2}-[A-Z]-\\d{3}"));

    private PlateShapes() {}

    /**
     * The first country whose plates look so.
     *
     * @param hint the country that the words beside it name, whose weak shapes then count too
     */
    static Optional<String> find(String plate, String hint) {
        long digits = plate.chars().filter(Character::isDigit).count();
        long letters = plate.chars().filter(Character::isLetter).count();
        if (digits < 1
                || letters < 1
                || digits + letters < 4
                || digits + letters > 9
                || hasWord(plate)) {
            return Optional.empty();
        }
        for (Shape shape : SHAPES) {
            if ((shape.country().equals(hint) || !isWeak(shape, digits))
                    && shape.pattern().matcher(plate).matches()) {
                return Optional.of(shape.country());
            }
        }
        return Optional.empty();
    }

    /** Shapes that many other things have count only for a country that is named beside them. */
    private static boolean isWeak(Shape shape, long digits) {
        return switch (shape.country()) {
            case "GB", "CH" -> true;
            case "PL" -> digits < 2;
            default -> false;
        };
    }

    /** Present where the shape alone says that it is a plate; empty inside when of what country. */
    static Optional<String> findDistinct(String plate) {
        if (hasWord(plate)) {
            return Optional.empty();
        }
        return DISTINCT.stream()
                .filter(shape -> shape.pattern().matcher(plate).matches())
                .map(Shape::country)
                .findFirst();
    }

    /** "A 12 MAY": three letters at the end that are a word. */
    static boolean isWordy(String plate) {
        String letters = plate.replaceAll("[^A-Z]", "");
        return letters.length() > 3 && WORDS.contains(letters.substring(letters.length() - 3));
    }

    private static boolean hasWord(String plate) {
        for (String part : plate.split("[ -]")) {
            if (WORDS.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** Shapes that only one country has. */
    static Optional<String> findOnly(String plate) {
        return plate.matches("[1-9]-?[A-Z]{3}-?\\d{3}|Q-?[A-Z]{3}-?\\d{3}")
                ? Optional.of("BE")
                : findDistinct(plate).filter(country -> !country.isEmpty());
    }

    private static Shape shape(String country, String pattern) {
        return new Shape(country, Pattern.compile(pattern));
    }
}
