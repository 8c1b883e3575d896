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
import lantern.ingest.find.place.Countries;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;

/**
 * Registration plates: British ones by their shape, other European ones where a word beside them
 * says that a vehicle is meant, or where the same plate stands elsewhere in the report.
 */
public final class Plates implements MentionFinder {

    /** One country's shape. */
    private record Shape(String country, Pattern pattern) {}

    private static final Pattern BRITISH =
            Pattern.compile(
                    "(?<![\\w/@.-])(?:([A-Z]{2}\\d{2}[ -]?[A-Z]{3})|([A-Z]\\d{1,3}["
                            + " ]?[A-Z]{3})|([A-Z]{3}[ ]?\\d{1,3}[A-Z]))(?![\\w/@-]|\\.\\w)");
    private static final Pattern TOKENS =
            Pattern.compile(
                    "(?<![\\w/@.+-])[A-ZÄÖÜ\\d]{1,7}(?:["
                            + " -][A-ZÄÖÜ\\d]{1,6}){0,2}(?![\\w/@]|[.,:]\\d)");
    private static final Pattern CUE =
            Pattern.compile(
                    "(?i)\\b(?:reg(?:istration|istered)?|plates?|vrm|index|vehicle|veh|car|van|lorry|truck|tractor|trailer|trl|trlr|artic|hgv|minibus|bus|coach|taxi|motorbike|motorcycle|scooter|tanker|unit|camper|audi|bmw|mercedes|sprinter|vw|volkswagen|golf|passat|ford|transit|fiat|ducato|iveco|daf|scania|volvo|man|renault|peugeot|citroen|vauxhall|opel|astra|vivaro|skoda|octavia|seat|toyota|prius|nissan|honda|hyundai|kia|mazda|range"
                        + " rover|land rover|dacia|tesla|lexus|drives|driving|driven by|drove)\\b");
    private static final Pattern ADJECTIVE = Pattern.compile("\\b\\p{Lu}\\p{L}{3,14}\\b");
    private static final Set<String> WORDS =
            Set.of(
                    "AND", "THE", "FOR", "WAS", "WHO", "HAS", "NOT", "BUT", "OUT", "HIS", "HER",
                    "ALL", "DOB", "URN", "REF", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP",
                    "OCT", "NOV", "DEC", "JAN", "FEB", "HRS", "MIN");
    private static final List<Shape> SHAPES =
            List.of(
                    shape("BE", "[1-9]-?[A-Z]{3}-?\\d{3}|Q-?[A-Z]{3}-?\\d{3}|[A-Z]{3}-?\\d{3}"),
                    shape("RO", "(?:B ?\\d{2,3}|[A-Z]{2} ?\\d{2}) ?[A-Z]{3}"),
                    shape("AL", "A[A-Z] ?\\d{3} ?[A-Z]{2}"),
                    shape("FR", "[A-Z]{2}[- ]?\\d{3}[- ]?[A-Z]{2}"),
                    shape("IT", "[A-Z]{2} ?\\d{3} ?[A-Z]{2}"),
                    shape(
                            "NL",
                            "\\d{1,2}-?[A-Z]{2,3}-?\\d{1,2}|[A-Z]{1,2}-?\\d{2,3}-?[A-Z]{1,2}|[A-Z]{2}-?[A-Z]{2}-?\\d{2}|[A-Z]-?\\d{3}-?[A-Z]{2}"),
                    shape("BG", "[A-Z]{1,2} ?\\d{4} ?[A-Z]{2}"),
                    shape("UA", "[A-Z]{2} ?\\d{4} ?[A-Z]{2}"),
                    shape("ES", "\\d{4} ?[A-Z]{3}"),
                    shape("IE", "\\d{2,3}[- ]?[A-Z]{1,2}[- ]?\\d{1,6}"),
                    shape("LT", "[A-Z]{3} ?\\d{3}"),
                    shape("HU", "[A-Z]{3}[- ]?\\d{3}|[A-Z]{4}[- ]?\\d{3}"),
                    shape("TR", "\\d{2} ?[A-Z]{1,3} ?\\d{2,4}"),
                    shape("CZ", "\\d[A-Z]\\d ?\\d{4}"),
                    shape("SK", "[A-Z]{2}-?\\d{3}[A-Z]{2}"),
                    shape("DE", "[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2} ?\\d{1,4}"),
                    shape("PL", "[A-Z]{2,3} ?[A-Z0-9]{4,5}"),
                    shape("GB", "[A-Z]{1,3} ?\\d{1,4}|\\d{1,4} ?[A-Z]{1,3}"));

    @Override
    public List<Found> find(Page page) {
        List<Found> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        page.scan(BRITISH, m -> british(page, m, found, known));
        page.scan(TOKENS, m -> foreign(page, m, found, known));
        page.scan(TOKENS, m -> again(m, found, known));
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
        String letters = m.group().replaceAll("[^A-Z]", "");
        boolean wordy =
                !current
                        && letters.length() > 3
                        && WORDS.contains(letters.substring(letters.length() - 3));
        boolean postcodeBehind = page.after(m.end(), 4).matches(" \\d[A-Z]{2}.*");
        boolean cued = isCued(page, m.start(), m.end());
        boolean suffix = m.group(3) != null;
        boolean short2 = m.group(2) != null && m.group(2).replaceAll("\\D", "").length() < 2;
        if (wordy || postcodeBehind || ((suffix || short2) && !cued)) {
            return;
        }
        Map<Field, String> fields = fields(m.group(), foreignHint(page, m.start()).orElse("GB"));
        known.add(value(m.group()));
        found.add(
                new Found(
                        EntityKind.VEHICLE,
                        m.start(),
                        m.end(),
                        fields,
                        current || cued ? Found.Rank.CERTAIN : Found.Rank.CUED));
    }

    private static void foreign(Page page, Matcher m, List<Found> found, Set<String> known) {
        String words = m.group();
        if (!isMixed(words) || !isCued(page, m.start(), m.end())) {
            return;
        }
        Optional<String> hint = foreignHint(page, m.start());
        // The longest run of the tokens that has some country's shape.
        for (int[] part : parts(words)) {
            String plate = words.substring(part[0], part[1]);
            Optional<String> country = country(plate, hint.orElse(""));
            if (country.isPresent()) {
                known.add(value(plate));
                found.add(
                        new Found(
                                EntityKind.VEHICLE,
                                m.start() + part[0],
                                m.start() + part[1],
                                fields(plate, hint.or(() -> certain(plate)).orElse("")),
                                Found.Rank.CUED));
                return;
            }
        }
    }

    /** No plate is of figures or of letters alone: seen at once, and before the words around. */
    private static boolean isMixed(String words) {
        return words.chars().anyMatch(Character::isDigit)
                && words.chars().anyMatch(Character::isLetter);
    }

    private static void again(Matcher m, List<Found> found, Set<String> known) {
        for (int[] part : parts(m.group())) {
            String plate = m.group().substring(part[0], part[1]);
            if (known.contains(value(plate))) {
                found.add(
                        new Found(
                                EntityKind.VEHICLE,
                                m.start() + part[0],
                                m.start() + part[1],
                                fields(plate, ""),
                                Found.Rank.REPEATED));
                return;
            }
        }
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

    private static Optional<String> country(String plate, String hint) {
        long digits = plate.chars().filter(Character::isDigit).count();
        long letters = plate.chars().filter(Character::isLetter).count();
        String tail = plate.substring(plate.lastIndexOf(' ') + 1);
        if (digits < 1
                || letters < 1
                || digits + letters < 4
                || digits + letters > 9
                || WORDS.contains(tail)
                || WORDS.contains(plate.split("[ -]")[0])) {
            return Optional.empty();
        }
        for (Shape shape : SHAPES) {
            boolean weak =
                    shape.country().equals("GB") || (shape.country().equals("PL") && digits < 2);
            if ((shape.country().equals(hint) || !weak)
                    && shape.pattern().matcher(plate).matches()) {
                return Optional.of(shape.country());
            }
        }
        return Optional.empty();
    }

    /** Shapes that only one country has. */
    private static Optional<String> certain(String plate) {
        return plate.matches("[1-9]-?[A-Z]{3}-?\\d{3}|Q-?[A-Z]{3}-?\\d{3}")
                ? Optional.of("BE")
                : Optional.empty();
    }

    private static boolean isCued(Page page, int start, int end) {
        String before = page.before(start, 48);
        int stop = Math.max(before.lastIndexOf(". "), before.lastIndexOf("; "));
        String near = stop < 0 ? before : before.substring(stop);
        return CUE.matcher(near).find() || CUE.matcher(page.after(end, 14)).find();
    }

    private static Optional<String> foreignHint(Page page, int start) {
        Matcher matcher = ADJECTIVE.matcher(page.before(start, 44));
        String country = null;
        while (matcher.find()) {
            country = Countries.findByAdjective(matcher.group()).orElse(country);
        }
        return Optional.ofNullable(country);
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

    private static Shape shape(String country, String pattern) {
        return new Shape(country, Pattern.compile(pattern));
    }
}
