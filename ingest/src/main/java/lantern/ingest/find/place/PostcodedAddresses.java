package lantern.ingest.find.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.Found;
import lantern.ingest.find.MentionFinder;
import lantern.ingest.find.Page;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;

/**
 * Addresses told by the postcode at their end, British or Irish, whatever their street is called:
 * "27 Heol y Garth, Merthyr Tydfil CF48 9QX", "The Gatehouse, Kilshane, Co. Kildare W91 K4T7".
 */
public final class PostcodedAddresses implements MentionFinder {

    private static final int LONGEST = 130;
    private static final Pattern POSTCODE =
            Pattern.compile(
                    "(?<![\\w/-])(?:"
                            + Addresses.POSTCODE
                            + "|[AC-FHKNPRTV-Y]\\d[\\dW] [\\dAC-FHKNPRTV-Y]{4})(?![\\w/-])");
    private static final String WORD = "\\p{Lu}[\\p{L}'’.]{0,24}(?:-\\p{L}{1,20}){0,3}";
    private static final String PART =
            "(?:\\d{1,4}[A-Za-z]?(?:[-/]\\d{1,4}[A-Za-z]?)?,?\\s)?(?:"
                    + WORD
                    + "|\\d{1,3}(?![\\d]))(?:\\s(?:(?:of|the|y|yr|on|upon|le|la|de|in|and|&|under|next|by|with)\\s){0,2}"
                    + "(?:"
                    + WORD
                    + "|\\d{1,3}[A-Za-z]?)){0,4}";

    /** All that could belong to the address, back from its postcode. */
    private static final Pattern BEFORE =
            Pattern.compile("(?:" + PART + "(?:,\\s{1,2}|\\s)){1,5}$");

    private static final Pattern HOUSE = Pattern.compile("^\\d{1,4}[A-Za-z]?\\b");
    private static final Pattern IRISH = Pattern.compile("\\w{3} [A-Z\\d]{4}");
    private static final Pattern CUT = Pattern.compile(",\\s{1,2}");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?:\\d{1,4}[A-Za-z]?(?:[-/]\\d{1,4}[A-Za-z]?)?\\b|(?i:flat|unit|apartment|apt|room|suite|plot|block|caravan|pitch|arch)\\s\\w{1,5}\\b)[^\\n]*");
    private static final Pattern BUILDING =
            Pattern.compile(
                    "(?:The"
                        + " \\p{Lu}[^,]*|(?:[^,]*\\s)?(?i:[\\p{L}'’]*house|farm|cottages?|lodge|towers?|manor|hall|barns?|villas?|mansions|apartments|heights|point|hostel|hotel|inn|court|mill|mills|works|chambers|buildings?|centre|rectory|vicarage|grange|paddocks?|stables|studios|lofts?|wharf|yard|foundry|maltings|bungalow|gatehouse))");

    @Override
    public List<Found> find(Page page) {
        List<Found> found = new ArrayList<>();
        page.scan(POSTCODE, postcode -> address(page, postcode, found));
        return found;
    }

    private static void address(Page page, Matcher postcode, List<Found> found) {
        int from = Math.max(0, postcode.start() - LONGEST);
        Matcher before =
                BEFORE.matcher(page.text())
                        .region(from, postcode.start())
                        .useTransparentBounds(true);
        if (!before.find() || isInsideWord(page.text(), before.start())) {
            return;
        }
        int start = start(page.text(), before.start(), postcode.start());
        if (start < 0) {
            return;
        }
        String words = page.text().substring(start, postcode.start()).strip();
        String street = words.contains(",") ? words.substring(0, words.indexOf(',')) : words;
        Map<Field, String> fields = new EnumMap<>(Field.class);
        Matcher house = HOUSE.matcher(street);
        if (house.find()) {
            fields.put(Field.HOUSE, house.group());
            street = street.substring(house.end()).replaceFirst("^[, ]+", "");
        }
        fields.put(Field.STREET, street.replaceAll("\\s+", " "));
        fields.put(Field.POSTCODE, postcode.group().replaceAll("\\s", ""));
        fields.put(Field.COUNTRY, IRISH.matcher(postcode.group()).matches() ? "IE" : "GB");
        found.add(new Found(EntityKind.ADDRESS, start, postcode.end(), fields, Found.Rank.CUED));
    }

    private static boolean isInsideWord(String text, int at) {
        return at > 0
                && (Character.isLetterOrDigit(text.charAt(at - 1))
                        || "£€$.-/".indexOf(text.charAt(at - 1)) >= 0);
    }

    /** The first part with a number or a kind of building; a town alone is no address. */
    private static int start(String text, int from, int end) {
        int at = from;
        int building = -1;
        while (at < end) {
            Matcher cut = CUT.matcher(text).region(at, end);
            int next = cut.find() ? cut.start() : end;
            String part = text.substring(at, next).strip();
            if (NUMBERED.matcher(part).matches()) {
                return building >= 0 && building < at ? building : at;
            }
            if (building < 0 && BUILDING.matcher(part).matches() && next < end) {
                building = at;
            } else if (building >= 0 && at > building) {
                // What follows the building is its street or town.
                return building;
            }
            if (next == end) {
                break;
            }
            at = cut.end();
        }
        return building;
    }
}
