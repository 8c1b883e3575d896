package lantern.ingest.find.number;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.Found;
import lantern.ingest.find.MentionFinder;
import lantern.ingest.find.Page;
import lantern.ingest.find.place.Countries;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;

/** Papers by number: passports, identity cards, residence permits, licences, national insurance. */
public final class Documents implements MentionFinder {

    private static final Pattern CUED =
            Pattern.compile(
                    "(?i)\\b(passports?|pp(?:t|no)?|(?:national )?id(?:entity)?[- ]cards?|id"
                        + " no|identity documents?|brp|(?:residence|residency)"
                        + " (?:permit|card)s?|visas?|driving licen[cs]es?|travel"
                        + " documents?|id)\\b((?:[\\s:.#,(]{1,3}(?:no|nr|number|num|n°|holder|card|of|in|the|name|ref)\\b\\.?){0,3})[\\s:.#,(-]{1,4}((?-i:[A-Z]{0,3})["
                        + " -]?\\d[\\dA-Z]{4,10})(?![\\w-])");
    private static final String PAPERS =
            "passports?|passeport|reisepass|pa[sș]aport|paszport|paspoort|pasaporte|passaporto|(?:national"
                + " )?id(?:entity)?[- ]cards?|identity documents?|(?:residence|residency)"
                + " (?:permit|card)s?|brp|driving licen[cs]es?|travel documents?|visas?";

    /** "His passport, number 123", "the passport of Rusu with number 123". */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?i)\\b("
                            + PAPERS
                            + ")\\b[^.;\\d]{0,60}?\\b(?:number(?:ed)?|no|nr|num)\\b\\.?[\\s:#]{1,2}((?-i:[A-Z]{0,3})["
                            + " -]?\\d[\\dA-Z]{4,10})(?![\\w-])");

    /** "Her passport, 123456789, was kept", "an ID card was made: XC 991204". */
    private static final Pattern ASIDE =
            Pattern.compile(
                    "(?i)\\b("
                            + PAPERS
                            + ")\\s?(?:,|\\(|:|-|–|\\.\\s(?:One|It|This),)\\s?((?-i:[A-Z]{0,3})["
                            + " -]?\\d[\\dA-Z]{4,10})(?![\\w-])");

    private static final Pattern FOREIGN =
            Pattern.compile(
                    "(?i)\\b(passeport|reisepass|pa[sș]aport(?:ul)?|paszport|paspoort|pasaporte|passaporto|personalausweis|carte"
                        + " d'identit[ée]|carta d'identit[àa]|carte de identitate|buletin|dow[óo]d"
                        + " osobisty|identiteitskaart|dni|nie|titre de"
                        + " s[ée]jour|aufenthaltstitel)\\b[\\s:,]{0,2}(?:(?:no|nr|num|n°|seria|serie)\\b?\\.?[\\s:]{0,2}){0,2}((?-i:[A-Z]{0,3})["
                        + " -]?\\d[\\dA-Z]{4,10})(?![\\w-])");
    private static final Pattern NATIONAL_INSURANCE =
            Pattern.compile(
                    "(?<![\\w])(?!BG|GB|NK|KN|TN|NT|ZZ)([A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}\\s?[A-D])(?![\\w])");
    private static final Pattern DRIVER =
            Pattern.compile(
                    "(?<![\\w])([A-Z]{1,5}9{0,4}\\d[0156]\\d[0-3]\\d\\d[A-Z9]{2}\\d[A-Z]{2})(?![\\w])");
    private static final Pattern MACHINE_LINE =
            Pattern.compile(
                    "(?<![\\w<])([A-Z0-9<]{9})(\\d)([A-Z<]{3})(\\d{6})(\\d)([MFX<])(\\d{6})(\\d)[A-Z0-9<]{0,16}");
    private static final Pattern NATIONALITY =
            Pattern.compile("(\\p{Lu}\\p{L}{3,20})\\s(?:\\p{L}+\\s)?$");

    @Override
    public List<Found> find(Page page) {
        List<Found> found = new ArrayList<>();
        page.scan(CUED, m -> found.add(cued(page, m, 3)));
        page.scan(NUMBERED, m -> found.add(cued(page, m, 2)));
        page.scan(ASIDE, m -> found.add(cued(page, m, 2)));
        page.scan(FOREIGN, m -> found.add(cued(page, m, 2)));
        page.scan(NATIONAL_INSURANCE, m -> found.add(plain(m, "nino")));
        page.scan(DRIVER, m -> driver(m, found));
        page.scan(MACHINE_LINE, m -> machineLine(m, found));
        return found;
    }

    private static Found cued(Page page, Matcher m, int group) {
        String type = type(m.group(1).toLowerCase(Locale.ROOT));
        String number = compact(m.group(group));
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(Field.TYPE, type);
        fields.put(Field.VERIFIED, "false");
        Matcher nationality = NATIONALITY.matcher(page.before(m.start(), 40));
        String country =
                nationality.find()
                        ? Countries.findByAdjective(nationality.group(1)).orElse("")
                        : "";
        if (!country.isEmpty()) {
            fields.put(Field.COUNTRY, country);
        }
        fields.put(Field.VALUE, value(type, country, number));
        return new Found(
                EntityKind.DOCUMENT, m.start(group), m.end(group), fields, Found.Rank.CERTAIN);
    }

    private static String type(String cue) {
        if (cue.startsWith("pas") || cue.startsWith("pp") || cue.equals("reisepass")) {
            return "passport";
        }
        if (cue.contains("visa")) {
            return "visa";
        }
        if (cue.contains("driving")) {
            return "licence";
        }
        return cue.contains("permit") || cue.contains("brp") || cue.startsWith("residen")
                ? "permit"
                : "id";
    }

    static String value(String type, String country, String number) {
        return country.isEmpty() ? type + ":" + number : type + ":" + country + ":" + number;
    }

    private static Found plain(Matcher m, String type) {
        return new Found(
                EntityKind.DOCUMENT,
                m.start(1),
                m.end(1),
                Map.of(
                        Field.VALUE,
                        type + ":GB:" + compact(m.group(1)),
                        Field.TYPE,
                        type,
                        Field.COUNTRY,
                        "GB",
                        Field.VERIFIED,
                        "false"),
                Found.Rank.CERTAIN);
    }

    private static void driver(Matcher m, List<Found> found) {
        if (m.group(1).length() == 16) {
            found.add(plain(m, "licence"));
        }
    }

    private static void machineLine(Matcher m, List<Found> found) {
        boolean right =
                Checks.mrz(m.group(1), m.group(2).charAt(0))
                        && Checks.mrz(m.group(4), m.group(5).charAt(0))
                        && Checks.mrz(m.group(7), m.group(8).charAt(0));
        if (right) {
            found.add(
                    new Found(
                            EntityKind.DOCUMENT,
                            m.start(),
                            m.end(),
                            Map.of(
                                    Field.VALUE, "passport:" + m.group(1).replace("<", ""),
                                    Field.TYPE, "passport",
                                    Field.VERIFIED, "true"),
                            Found.Rank.CERTAIN));
        }
    }

    private static String compact(String words) {
        return words.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
