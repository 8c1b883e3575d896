package lantern.ingest.find.number;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
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
 * Phone numbers in any writing, as E.164. A number without a country code is tried in the countries
 * of its line, of its report, and in Britain. Numbers that a spreadsheet has spoiled are left out:
 * their digits are gone.
 */
public final class Phones implements MentionFinder {

    private static final PhoneNumberUtil PLAN = PhoneNumberUtil.getInstance();
    private static final String GAP = "(?:[ .\\-/\u2013\u00a0]|[ ]?[()][ ]?|(?<=\\d) - (?=\\d))";

    /** A letter that a machine or an eye has read for a figure. */
    private static final String MISREAD = "[OolISB](?![A-Za-z])";

    /** Behind a country code and behind a bracket a number may be wrapped into the next line. */
    private static final String WRAP =
            "(?:(?<=\\+\\d{2})|(?<=\\+\\d{3})|(?<=\\d\\)))\\r?\\n(?=[\\d(])";

    private static final Pattern CANDIDATE =
            Pattern.compile(
                    "(?<![\\w/@.,£€$#-])(?<!\\d:)(?>(?:\\+|\\(\\+|00)?\\(?\\d(?:"
                            + GAP
                            + "?\\d|"
                            + WRAP
                            + "\\(?\\d|"
                            + GAP
                            + "?"
                            + MISREAD
                            + "(?=\\d{3})|(?<=\\d)"
                            + MISREAD
                            + "){6,17})(?![\\w@]|[.,]\\d|[+-]\\d)");
    private static final Pattern CUE =
            Pattern.compile(
                    "(?i)\\b(?:tel|telephone|phone|mob|mobile|cell|gsm|whatsapp|call(?:s|ed)?|ring|rang|sms|text(?:s|ed)?|msisdn|contact|number|num|no|fax|handy|burner|sim|subscriber|dialled|uses|using|viber|signal|telegram)\\b[^\\d]{0,30}$");
    private static final Pattern REFUSED =
            Pattern.compile(
                    "(?i)(?:\\b(?:urn|ref|reference|case|crime|log|incident|passport|imei|imo|iban|account|acc|a/c|company|licence|invoice|seal|card|permit|id|vat|(?-i:ON)|kvk|sort"
                        + " code|badge|cad|pnc)\\b\\.?\\s?(?:no|nr|number|num)?\\b[.:#]?\\s?|\\b(?:passport|permit|card|licence)\\b[^.;\\d]{0,30}\\b(?:no|nr|number)\\b[.:#]?\\s?|\\bregistered"
                        + " (?:under|with)(?: the)? number\\s?)$");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{L}{2,20}|\\bUK\\b");

    @Override
    public List<Found> find(Page page) {
        List<Found> found = new ArrayList<>();
        page.scan(CANDIDATE, matcher -> candidate(page, matcher, found));
        return found;
    }

    /** Reads one number that stands alone, such as a cell. */
    public static Optional<Map<Field, String>> read(String words, String country) {
        if (!CANDIDATE.matcher(words.strip()).matches()) {
            return Optional.empty();
        }
        return fields(digits(words.strip()), Set.of(country));
    }

    private static void candidate(Page page, Matcher matcher, List<Found> found) {
        // An open bracket that is not closed belongs to the words around.
        boolean loose = matcher.group().startsWith("(") && matcher.group().indexOf(')') < 0;
        int start = loose ? matcher.start() + 1 : matcher.start();
        String words = page.text().substring(start, matcher.end());
        int length = count(words);
        String before = page.before(start, 44);
        if (REFUSED.matcher(before).find() || isDateLike(words)) {
            return;
        }
        boolean international =
                words.startsWith("+") || words.startsWith("(+") || words.startsWith("00");
        boolean trunk = words.startsWith("0") || words.startsWith("(0");
        boolean cued = CUE.matcher(before).find();
        if (!international && !trunk && !cued) {
            return;
        }
        if (length > 15) {
            shorter(matcher, found);
            return;
        }
        Set<String> countries = new LinkedHashSet<>();
        if (isBritishMobile(digits(words))) {
            countries.add("GB");
        }
        near(page, start, matcher.end()).forEach(countries::add);
        countries.add("GB");
        countries.addAll(page.countries().ordered());
        fields(digits(words), countries)
                .filter(fields ->
                        international || trunk || "true".equals(fields.get(Field.VERIFIED)))
                .ifPresent(fields ->
                        found.add(
                                new Found(
                                        EntityKind.PHONE,
                                        start,
                                        matcher.end(),
                                        fields,
                                        cued || international || length > 9
                                                ? Found.Rank.CERTAIN
                                                : Found.Rank.SHAPED)));
    }

    /** Two numbers written one behind the other: the first of them ends at a blank. */
    private static void shorter(Matcher matcher, List<Found> found) {
        String words = matcher.group();
        for (int blank = words.lastIndexOf(' ');
                blank > 8;
                blank = words.lastIndexOf(' ', blank - 1)) {
            String first = words.substring(0, blank);
            String second = words.substring(blank + 1);
            Optional<Map<Field, String>> one = fields(digits(first), Set.of("GB"));
            Optional<Map<Field, String>> other = fields(digits(second), Set.of("GB"));
            if (one.isPresent() && other.isPresent()) {
                int middle = matcher.start() + blank;
                found.add(
                        new Found(
                                EntityKind.PHONE,
                                matcher.start(),
                                middle,
                                one.get(),
                                Found.Rank.CERTAIN));
                found.add(
                        new Found(
                                EntityKind.PHONE,
                                middle + 1,
                                matcher.end(),
                                other.get(),
                                Found.Rank.CERTAIN));
                return;
            }
        }
    }

    private static Set<String> near(Page page, int start, int end) {
        Set<String> near = new LinkedHashSet<>();
        String around = page.before(start, 60) + "\n" + page.after(end, 30);
        Matcher matcher = WORD.matcher(around);
        while (matcher.find()) {
            Countries.find(matcher.group())
                    .or(() -> Countries.findByAdjective(matcher.group()))
                    .ifPresent(near::add);
        }
        if (around.toLowerCase(java.util.Locale.ROOT).contains("gsm")) {
            near.add("BE");
            near.add("NL");
        }
        return near;
    }

    /** Valid in the first country where it is; else possible in Britain, with its trunk zero. */
    private static Optional<Map<Field, String>> fields(String digits, Set<String> countries) {
        boolean international = digits.startsWith("+");
        PhoneNumber possible = null;
        for (String country : countries) {
            try {
                PhoneNumber number = PLAN.parse(digits, international ? "ZZ" : country);
                if (PLAN.isValidNumber(number)) {
                    return Optional.of(fields(number, true));
                }
                if (country.equals("GB") && isBritishMobile(digits)) {
                    return Optional.of(fields(number, false));
                }
                boolean own =
                        international
                                || (country.equals("GB")
                                        && digits.length() > 9
                                        && isBritish(digits));
                if (possible == null && own && PLAN.isPossibleNumber(number)) {
                    possible = number;
                }
            } catch (NumberParseException noNumberThere) {
                // The next country may read it.
            }
        }
        return Optional.ofNullable(possible).map(number -> fields(number, false));
    }

    /** Eleven digits from 07: elsewhere the same digits may be a number too, but seldom are. */
    private static boolean isBritishMobile(String digits) {
        return digits.matches("07[1-57-9]\\d{8}");
    }

    /** Numbers kept free for drama and not yet given out are no errors. */
    private static boolean isBritish(String digits) {
        return digits.matches("0[12378]\\d{8,9}");
    }

    private static Map<Field, String> fields(PhoneNumber number, boolean verified) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(Field.VALUE, PLAN.format(number, PhoneNumberFormat.E164));
        fields.put(Field.VERIFIED, Boolean.toString(verified));
        String country = PLAN.getRegionCodeForCountryCode(number.getCountryCode());
        String own = PLAN.getRegionCodeForNumber(number);
        if (own != null && own.length() == 2) {
            fields.put(Field.COUNTRY, own);
        } else if (country.length() == 2 && !country.equals("ZZ")) {
            fields.put(Field.COUNTRY, country);
        }
        return fields;
    }

    private static String digits(String words) {
        String plain =
                words.replace("(0)", "")
                        .replaceAll("[Oo]", "0")
                        .replaceAll("[lI]", "1")
                        .replace('S', '5')
                        .replace('B', '8')
                        .replaceAll("[^\\d+]", "");
        return plain.startsWith("00") ? "+" + plain.substring(2) : plain;
    }

    private static int count(String words) {
        return (int) words.chars().filter(Character::isDigit).count();
    }

    private static boolean isDateLike(String words) {
        return words.matches("\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2}).*")
                || words.matches("(?:19|20)\\d{2}[-.]\\d{2}[-.]\\d{2}.*");
    }
}
