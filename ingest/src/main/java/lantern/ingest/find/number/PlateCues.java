package lantern.ingest.find.number;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.Page;
import lantern.ingest.find.place.Countries;

/** What the words beside a registration say of it: that it is one, and of which country. */
final class PlateCues {

    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?i)\\b(?:reg(?:istration|istered)?|plates?|plated|vrm|index|vehicle|vehs?|car|van|lorry|truck|tractor|trailer|trl|trlr|artic|hgv|minibus|bus|coach|taxi|cab|motorbike|motorcycle|scooter|moped|tanker|pickup|saloon|estate"
                        + " car|hatchback|convertible|camper|audi|bmw|mercedes|sprinter|vito|vw|volkswagen|golf|passat|caddy|ford|transit|focus|fiat|ducato|doblo|iveco|daf|scania|volvo|man|renault|trafic|master|clio|peugeot|boxer|citroen|berlingo|vauxhall|opel|astra|vivaro|corsa|movano|skoda|octavia|seat|toyota|prius|nissan|honda|hyundai|kia|mazda|suzuki|jeep|range"
                        + " rover|land"
                        + " rover|dacia|logan|duster|tesla|lexus|jaguar|drives?|driving|driven"
                        + " by|driver|drove|dvr|chauffeur|wheel|steer(?:ing)?|behind|keeper|insured|anpr|camera|motor)\\b");
    private static final Pattern UNIT = Pattern.compile("(?i)\\bunit\\s$");
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?i)^,?\\s(?:\\([^()\\n]{2,16}\\)\\s)?(?:(?:was|is|has|had|been|may|might|have|believed|possibly|poss|to|be|not|never|again|also)\\s){0,5}(?:driven|seen|sighted|stopped|standing|stood|parked|recorded|crossed|crossing|passed|activated|pulled|driver|dvr|registered|hired|insured|abandoned|loaded|searched|owned|collected|brought|carried|boarded|followed|captured|pinged|(?:on|by)"
                        + " (?:anpr|cctv|camera)|in [A-Z]|at [A-Z\\d]|o/s\\b|outside\\b)");
    private static final Pattern COUNTRY_BEHIND =
            Pattern.compile("^\\s?\\((\\p{Lu}{1,3}|\\p{Lu}\\p{L}{3,14})(?:\\s[\\p{L} ]{1,14})?\\)");
    private static final Pattern STOPPED_IN =
            Pattern.compile(
                    "(?i)\\b(?:stopped|travelling|travelled|arrived|seen|left|sitting|found|collected|carried|moved|brought|passengers?)\\s(?:[\\p{L}-]{1,14}\\s){0,3}(?:in|by)\\s$");
    private static final Pattern REFUSED =
            Pattern.compile(
                    "(?i)(?:\\b(?:refs?|reference|case|log|urn|file|invoice|flight|passport|ppt|seal|docket|policy|order|op|operation|crime|licen[cs]e|permit|card|account|a/c|postcode|booking|ticket|container|exhibit|visa|id|no|imo|iban|room|flat|para|item|grade[sd]?|graded|grading)\\b[.:#]?\\s?(?:(?:no|nr|number|num|is)\\b[.:#]?\\s?)?|/|\\d:)$");
    private static final Pattern ADJECTIVE = Pattern.compile("\\b\\p{Lu}\\p{L}{3,14}\\b");
    private static final Pattern ROAD_CODES = Pattern.compile("[A-Z]{1,3}");

    private PlateCues() {}

    static boolean isCued(Page page, int start, int end) {
        String before = page.before(start, 48);
        int stop = Math.max(before.lastIndexOf(". "), before.lastIndexOf("; "));
        String near = stop < 0 ? before : before.substring(stop);
        String after = after(page, end, 60);
        return BEFORE.matcher(near).find()
                || UNIT.matcher(near).find()
                || STOPPED_IN.matcher(near).find()
                || BEHIND.matcher(after).find()
                || BEFORE.matcher(after.length() > 14 ? after.substring(0, 14) : after).find()
                || countryBehind(after).isPresent();
    }

    /** A line may be wrapped between a plate and what is said of it. */
    private static String after(Page page, int end, int length) {
        return page.text()
                .substring(end, Math.min(page.text().length(), end + length))
                .replace("\r", "")
                .replace('\n', ' ');
    }

    static boolean isRefused(Page page, int start) {
        return REFUSED.matcher(page.before(start, 30)).find();
    }

    /** The country that the words before it, or those in brackets behind it, name. */
    static Optional<String> country(Page page, int start, int end) {
        Optional<String> behind = countryBehind(after(page, end, 24));
        if (behind.isPresent()) {
            return behind;
        }
        Matcher matcher = ADJECTIVE.matcher(page.before(start, 44));
        String country = null;
        while (matcher.find()) {
            country = Countries.findByAdjective(matcher.group()).orElse(country);
        }
        return Optional.ofNullable(country);
    }

    private static Optional<String> countryBehind(String after) {
        Matcher matcher = COUNTRY_BEHIND.matcher(after);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String words = matcher.group(1);
        return ROAD_CODES.matcher(words).matches()
                ? RoadCodes.find(words)
                : Countries.findByAdjective(words.toLowerCase(Locale.ROOT))
                        .or(() -> Countries.find(words));
    }
}
