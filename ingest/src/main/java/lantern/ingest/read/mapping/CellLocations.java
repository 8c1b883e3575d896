package lantern.ingest.read.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lantern.ingest.find.Found;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;

/** Addresses and places in cells that are for them, where people also write remarks. */
final class CellLocations {

    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 7;
    private static final Pattern NAMED =
            Pattern.compile(
                    "[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’.()/-]*(?:"
                        + " (?:[\\p{Lu}\\d&(][\\p{L}\\p{M}\\d'’.()/-]*|of|the|on|upon|en|de|la|le|du|am|an|der|bei|nad|sur|and|in|&))*");
    private static final Pattern MAKE_AND_MARK =
            Pattern.compile(
                    "\\p{L}{2,} .*(?:\\p{Lu}{2}\\d{2} ?\\p{Lu}{3}|\\p{Lu}{1,3}[ -]\\d{2,4})");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{5,}[.!?] +\\p{Lu}");
    private static final Pattern LOWER = Pattern.compile("(?<![\\p{L}'’])\\p{Ll}{2,}");

    private final CellValues values;
    private final Remembered<List<CellPart>> remembered = new Remembered<>();

    CellLocations(CellValues values) {
        this.values = values;
    }

    /** A cell that is for an address: with a number in it, the town belongs to it. */
    List<CellPart> address(String raw) {
        int bracket = raw.indexOf('(');
        int end = raw.substring(0, bracket > 8 ? bracket : raw.length()).stripTrailing().length();
        int start = raw.length() - raw.stripLeading().length();
        boolean figures = raw.chars().anyMatch(Character::isDigit);
        boolean whole =
                figures
                        && end > start + 4
                        && end - start < LONGEST
                        && !isProse(raw.substring(0, end));
        if (!whole || raw.substring(start, end).indexOf(' ') < 0) {
            return parts(raw);
        }
        List<CellPart> parts = new ArrayList<>();
        String words = raw.substring(start, end);
        values.read(EntityKind.ADDRESS, words, "")
                .ifPresent(fields ->
                        parts.add(CellPart.thing(EntityKind.ADDRESS, start, end, fields)));
        MixedCells.rest(raw, end, raw.length(), parts);
        return parts;
    }

    List<CellPart> parts(String raw) {
        return remembered.get(raw, () -> List.copyOf(apart(raw)));
    }

    private List<CellPart> apart(String raw) {
        if (raw.length() > LONGEST || isProse(raw) || isVehicle(raw)) {
            return List.of(CellPart.prose(0, raw.length()));
        }
        String firm = raw.strip();
        if (Parties.hasLegalForm(firm)) {
            int start = raw.indexOf(firm);
            return List.of(
                    CellPart.thing(
                            EntityKind.ORGANISATION,
                            start,
                            start + firm.length(),
                            Map.of(Field.NAME, firm)));
        }
        List<CellPart> parts = new ArrayList<>();
        int at = 0;
        for (Found found : values.named(raw)) {
            if (found.start() >= at) {
                MixedCells.rest(raw, at, found.start(), parts);
                parts.add(CellPart.thing(found.kind(), found.start(), found.end(), found.fields()));
                at = found.end();
            }
        }
        if (parts.isEmpty()) {
            return List.of(CellPart.prose(0, raw.length()));
        }
        if (raw.substring(at).chars().filter(Character::isLetter).count() > 2) {
            MixedCells.rest(raw, at, raw.length(), parts);
        }
        return parts;
    }

    /** Things are found in cars, too. */
    private boolean isVehicle(String raw) {
        return MAKE_AND_MARK.matcher(raw).find()
                && !values.search(EntityKind.VEHICLE, raw).isEmpty();
    }

    /** More small words than names have. */
    private static boolean isProse(String raw) {
        if (raw.indexOf(". ") < 0 && smallWords(raw) < 2) {
            return false;
        }
        return SENTENCE.matcher(raw).find()
                || LOWER.matcher(raw).results().filter(word -> !isJoin(word.group())).count() > 1;
    }

    private static int smallWords(String raw) {
        int words = 0;
        boolean begins = true;
        for (int at = 0; at < raw.length(); at++) {
            char letter = raw.charAt(at);
            words += begins && Character.isLowerCase(letter) ? 1 : 0;
            begins = !Character.isLetterOrDigit(letter);
        }
        return words;
    }

    private static boolean isJoin(String word) {
        return switch (word) {
            case "of",
                    "the",
                    "on",
                    "upon",
                    "en",
                    "de",
                    "la",
                    "le",
                    "du",
                    "am",
                    "an",
                    "der",
                    "bei",
                    "str",
                    "ul",
                    "nr",
                    "bl",
                    "ap",
                    "sc",
                    "et",
                    "street",
                    "road",
                    "te",
                    "pr",
                    "rue",
                    "straat",
                    "strasse",
                    "calle",
                    "avenue",
                    "and",
                    "near",
                    "nr.",
                    "os" ->
                    true;
            default -> false;
        };
    }

    /** Is a stretch between two commas a name that may be of a place nobody has listed? */
    static boolean isNamed(String words) {
        return NAMED.matcher(words).matches()
                && words.split(" ").length <= MOST_WORDS
                && words.chars().filter(Character::isLetter).count() > 1;
    }

    /** Does an address or a place cover all of a stretch? */
    static boolean covers(Found found, int start, int end) {
        boolean whole = found.start() <= start && found.end() >= end;
        return whole || (found.kind() == EntityKind.ADDRESS && found.overlaps(start, end));
    }
}
