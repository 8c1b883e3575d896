package lantern.ingest.read.mapping;

import java.util.regex.Pattern;
import lantern.model.evidence.EntityKind;

/** What a value of a kind looks like, so that a remark in its column is not taken for one. */
final class CellShapes {

    private static final Pattern PLATE =
            Pattern.compile(
                    "[\\p{L}\\d](?:[\\p{L}\\d]{0,8}|[\\p{L}\\d]{0,4}(?:["
                            + " .-][\\p{L}\\d]{1,6}){1,3})");
    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z]{0,2}\\d[A-Za-z\\d -]{4,44}");
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z]{0,6}[ -]?[A-Za-z\\d /-]{3,24}");
    private static final Pattern HANDSET = Pattern.compile("\\d{2}[\\d /-]{12,22}");
    private static final Pattern FLIGHT = Pattern.compile("[A-Z\\d]{2}[A-Z]?[ -]?\\d{1,4}[A-Z]?");
    private static final Pattern CONTAINER =
            Pattern.compile("[A-Z]{4}[ -]?\\d{3}[ -]?\\d{3}[ /-]?\\d?");
    private static final Pattern LINK =
            Pattern.compile("(?:[a-z]{2,8}://)?[\\w-]+(?:\\.[\\w-]+)+(?::\\d+)?(?:[/?#]\\S*)?");
    private static final Pattern HANDLE = Pattern.compile("@?[\\p{L}\\d_.-]{2,40}");

    private CellShapes() {}

    static boolean fits(EntityKind kind, String words) {
        return switch (kind) {
            case PHONE, EMAIL -> true;
            case VEHICLE ->
                    digits(words) > 0 && PLATE.matcher(words).matches() && isPlateCase(words);
            case ACCOUNT -> digits(words) > 5 && ACCOUNT.matcher(words).matches();
            case DOCUMENT -> digits(words) > 3 && NUMBER.matcher(words).matches();
            case DEVICE -> HANDSET.matcher(words).matches();
            case FLIGHT -> FLIGHT.matcher(words).matches();
            case CONTAINER -> CONTAINER.matcher(words).matches();
            case URL -> LINK.matcher(words).matches();
            case HANDLE -> HANDLE.matcher(words).matches();
            case VESSEL -> Character.isUpperCase(words.isEmpty() ? ' ' : words.charAt(0));
            default -> false;
        };
    }

    /** "ford 2018" is no registration, "ab12 cde" is one. */
    private static boolean isPlateCase(String words) {
        boolean mixed =
                words.chars().anyMatch(Character::isLowerCase)
                        && words.chars().anyMatch(Character::isUpperCase);
        return !mixed && words.chars().anyMatch(Character::isLetter);
    }

    private static long digits(String words) {
        return words.chars().filter(Character::isDigit).count();
    }
}
