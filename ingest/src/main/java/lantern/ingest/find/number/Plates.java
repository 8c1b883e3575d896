package lantern.ingest.find.number;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.Found;
import lantern.ingest.find.MentionFinder;
import lantern.ingest.find.Page;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;

/**
 * Registration plates: British ones by their shape, others by a shape that nothing else has, where
 * a word beside them says that a vehicle is meant, or where the same plate stands elsewhere in the
 * report. A plate of which only a part was seen says so in its value.
 */
public final class Plates implements MentionFinder {

    /** Before the value of a plate of which only a part is known: it is no whole plate's value. */
    public static final String PART = "part:";

    private static final Pattern BRITISH =
            Pattern.compile(
                    "(?<![\\w/@.-])(?:([A-Z]{2}\\d{2}[ -]?[A-Z]{3})|([A-Z]\\d{1,3}["
                            + " ]?[A-Z]{3})|([A-Z]{3}[ ]?\\d{1,3}[A-Z]))(?![\\w/@-]|\\.\\w)");
    private static final Pattern TOKENS =
            Pattern.compile(
                    "(?<![\\w/@.+-])(?<!\\d:)[A-ZÄÖÜ\\d]{1,8}(?:["
                            + " -][A-ZÄÖÜ\\d]{1,6}){0,2}(?![\\w/@]|[.,:]\\d)");
    private static final Pattern POSTCODE_BEHIND = Pattern.compile(" ?\\d[ABD-HJLNP-UW-Z]{2}\\b");
    private static final Pattern MISREAD =
            Pattern.compile("(?<![A-Z\\d])(?=[OISB]{0,3}\\d)[\\dOISB]{2,5}(?![A-Z\\d])");
    private static final Pattern PARTIAL =
            Pattern.compile(
                    "(?i)\\b(?:part(?:ial)?(?: (?:plate|reg(?:istration)?|index|vrm|of the"
                        + " plate))?(?: seen)?(?: only)?|(?:plate|reg(?:istration)?|index|vrm)"
                        + " (?:(?:number )?(?:begins?|beginning|starts?|starting|ends?|ending)(?:"
                        + " with| in)?|incl(?:udes|uding)?\\.?|contain(?:s|ing))|(?:first|last)"
                        + " (?:part|half|letters|characters)(?: of (?:the )?(?:plate|reg))?(?: is|"
                        + " are|"
                        + " was)?|trailer|semi-trailer|trl)[\\s:,]{1,3}[\"'“]?(?-i:([A-Z]{1,3}["
                        + " -]?\\d{1,4}(?:[ -]?[A-Z]{1,2})?))(?![\\w-])");

    @Override
    public List<Found> find(Page page) {
        List<Found> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        page.scan(BRITISH, m -> british(page, m, found, known));
        List<Found> words = new ArrayList<>();
        page.scan(TOKENS, m -> token(page, m, words));
        words.forEach(token -> foreign(page, token, found, known));
        words.forEach(token -> again(page, token, found, known));
        page.scan(PARTIAL, m -> partial(m, found));
        return found;
    }

    /** Reads a plate that stands alone, such as a cell. */
    public static Optional<Map<Field, String>> read(String words) {
        String plate = words.strip().toUpperCase(Locale.ROOT);
        if (!plate.matches("[A-ZÄÖÜ\\d](?:[ .-]?[A-ZÄÖÜ\\d]){2,9}")
                || plate.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return Optional.of(fields(plate, BRITISH.matcher(plate).matches() ? "GB" : ""));
    }

    private static void british(Page page, Matcher m, List<Found> found, Set<String> known) {
        boolean current = m.group(1) != null;
        boolean postcodeBehind = page.after(m.end(), 4).matches(" \\d[A-Z]{2}.*");
        boolean weak =
                m.group(3) != null
                        || (m.group(2) != null && m.group(2).replaceAll("\\D", "").length() < 2);
        if (postcodeBehind
                || (!current && PlateShapes.isWordy(m.group()))
                || PlateCues.isRefused(page, m.start())) {
            return;
        }
        boolean cued = PlateCues.isCued(page, m.start(), m.end());
        if (weak && !cued) {
            return;
        }
        String country = PlateCues.country(page, m.start(), m.end()).orElse("GB");
        known.add(value(m.group()));
        found.add(
                plate(
                        m.start(),
                        m.end(),
                        fields(m.group(), country),
                        current || cued ? Found.Rank.CERTAIN : Found.Rank.CUED));
    }

    /** No plate is of figures or of letters alone: seen at once, and before the words around. */
    private static void token(Page page, Matcher m, List<Found> words) {
        boolean digit = false;
        boolean letter = false;
        for (int at = m.start(); at < m.end(); at++) {
            digit |= Character.isDigit(page.text().charAt(at));
            letter |= Character.isLetter(page.text().charAt(at));
        }
        if (digit && letter) {
            words.add(plate(m.start(), m.end(), Map.of(), Found.Rank.SHAPED));
        }
    }

    private static void foreign(Page page, Found token, List<Found> found, Set<String> known) {
        String words = page.text().substring(token.start(), token.end());
        // The longest run of the tokens that has some country's shape.
        for (int[] part : parts(words)) {
            String written = words.substring(part[0], part[1]);
            int start = token.start() + part[0];
            int end = token.start() + part[1];
            String plate = hasShape(written) ? written : reread(written);
            if (!hasShape(plate)
                    || PlateCues.isRefused(page, start)
                    || POSTCODE_BEHIND.matcher(page.after(end, 5)).lookingAt()) {
                continue;
            }
            boolean distinct = PlateShapes.findDistinct(plate).isPresent();
            if (!distinct && !PlateCues.isCued(page, start, end)) {
                continue;
            }
            Optional<String> hint = PlateCues.country(page, start, end);
            if (distinct || PlateShapes.find(plate, hint.orElse("")).isPresent()) {
                known.add(value(plate));
                String country = hint.or(() -> PlateShapes.findOnly(plate)).orElse("");
                found.add(plate(start, end, fields(plate, country), Found.Rank.CUED));
                return;
            }
        }
    }

    private static boolean hasShape(String plate) {
        return PlateShapes.findDistinct(plate).isPresent()
                || PlateShapes.find(plate, "").isPresent()
                || isBrief(plate);
    }

    /** With figures for letters that are misread for them, in groups that are figures otherwise. */
    private static String reread(String written) {
        Matcher groups = MISREAD.matcher(written);
        return groups.replaceAll(group ->
                group.group()
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('S', '5')
                        .replace('B', '8'));
    }

    /** A shape so short that only a country named beside it makes it a plate. */
    private static boolean isBrief(String plate) {
        return PlateShapes.find(plate, "GB").isPresent()
                || PlateShapes.find(plate, "CH").isPresent();
    }

    private static void again(Page page, Found token, List<Found> found, Set<String> known) {
        String words = page.text().substring(token.start(), token.end());
        for (int[] part : parts(words)) {
            String plate = words.substring(part[0], part[1]);
            if (known.contains(value(plate))) {
                found.add(
                        plate(
                                token.start() + part[0],
                                token.start() + part[1],
                                fields(plate, ""),
                                Found.Rank.REPEATED));
                return;
            }
        }
    }

    private static void partial(Matcher m, List<Found> found) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(Field.VALUE, PART + value(m.group(1)));
        fields.put(Field.VERIFIED, "false");
        found.add(plate(m.start(1), m.end(1), fields, Found.Rank.CERTAIN));
    }

    private static List<int[]> parts(String words) {
        List<Integer> cuts = new ArrayList<>(List.of(0));
        for (int at = 0; at < words.length(); at++) {
            if (words.charAt(at) == ' ') {
                cuts.add(at);
            }
        }
        cuts.add(words.length());
        List<int[]> parts = new ArrayList<>();
        for (int size = cuts.size() - 1; size > 0; size--) {
            for (int first = 0; first + size < cuts.size(); first++) {
                int start = cuts.get(first) + (first == 0 ? 0 : 1);
                parts.add(new int[] {start, cuts.get(first + size)});
            }
        }
        return parts;
    }

    private static Found plate(int start, int end, Map<Field, String> fields, Found.Rank rank) {
        return new Found(EntityKind.VEHICLE, start, end, fields, rank);
    }

    private static Map<Field, String> fields(String plate, String country) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(Field.VALUE, value(plate));
        fields.put(Field.VERIFIED, "false");
        if (!country.isEmpty()) {
            fields.put(Field.COUNTRY, country);
        }
        return fields;
    }

    private static String value(String plate) {
        return plate.toUpperCase(Locale.ROOT).replaceAll("[^\\p{Lu}\\d]", "");
    }
}
