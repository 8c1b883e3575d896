package lantern.ingest.find.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.Folding;
import lantern.ingest.find.Found;
import lantern.ingest.find.MentionFinder;
import lantern.ingest.find.Page;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;

/**
 * Towns and countries by name, roads and junctions, stations, ports and airports. A town's name
 * counts where the words before it ask for a place, where the town is well known, or where the
 * model of names sees a place too; which of several towns is meant is settled by the report's
 * countries.
 */
public final class Places implements MentionFinder {

    private static final Pattern CAPITALISED =
            Pattern.compile(
                    "(?<![\\p{L}\\d@.'’-])(?:\\p{Lu}[\\p{L}'’]{1,24}|UK|UAE|USA|US|EU)(?:-\\p{L}[\\p{L}'’]{0,20}){0,4}(?![\\p{L}\\d@])");
    private static final Pattern JOIN =
            Pattern.compile(
                    " |\\s|-|"
                        + " (?:of|the|upon|on|en|de|di|am|sur|le|la|del|los|and|van|aan|op|bij|bei|im|ob|nad|in|do|da|dos|y|an"
                        + " der) ");
    private static final Pattern ASKS =
            Pattern.compile(
                    "(?i)(?:\\b(?:in|into|to|from|at|near|via|through|towards?|around|outside|of|between|for|and|or|reached|reaching|left|leaving|entered|entering|visited|visiting|transited|transiting|across|within|area|city"
                        + " of|town of|port of|village of|region|border with|flew"
                        + " to|arrived|resident|born|twds|twd|seen|trav|res|ex|visit(?:s|ing)?|born|based"
                        + " in|over|off)\\s(?:the\\s|central\\s|north(?:ern)?\\s|south(?:ern)?\\s|east(?:ern)?\\s|west(?:ern)?\\s|downtown\\s|nearby\\s)?|[(,/;>→–-]\\s?|-\\s|\\b(?:19|20)\\d\\d,?\\s|\\G)$");

    /** Words behind which nobody's name stands. */
    private static final Pattern SURE =
            Pattern.compile(
                    "(?i)(?:\\b(?:born in|comes from|came from|is from|native of|resident"
                        + " (?:in|of)|resides in|res|lives in|living in|based"
                        + " in|travel(?:s|led|ling)? (?:from|to|via|through)|trav|flew"
                        + " (?:from|to)|drove (?:from|to)|went from|moved (?:from|to)|brought"
                        + " (?:from|to)|moved by"
                        + " (?:air|plane|road|bus|train|van|coach|lorry|boat|ferry|sea) from|set"
                        + " out from|starting from|arriv(?:ed|ing) (?:in|at)|by"
                        + " (?:air|plane|road|bus|train|van|car|coach|lorry|taxi|boat|ferry|sea|minibus)"
                        + " (?:on"
                        + " )?(?:from|to|via)|(?:bus|train|van|car|coach|lorry|taxi|boat|ferry|plane|minibus)(?:"
                        + " on)? (?:from|to)|via|in|near|route:)|[-–—→>]\\s?|(?:\\(|by"
                        + " )(?:air|plane|road|bus|train|van|car|coach|lorry|taxi|boat|ferry|sea|minibus)\\)?,?"
                        + " (?:to|from|-|>|,))\\s?$");

    private static final Pattern LEG =
            Pattern.compile(
                    "^ ?(?:(?:-|–|—|→|->|>) ?\\p{Lu}[\\p{L}"
                        + " '-]{1,24}\\(|\\((?:air|plane|road|bus|train|van|car|coach|lorry|taxi|boat|ferry|sea|minibus|ship|foot|truck)\\)|(?:,?"
                        + " ?|to \\p{Lu}[\\p{L} '-]{1,24} |via \\p{Lu}[\\p{L} '-]{1,24} )(?:by|in"
                        + " an?|on an?|in the back of an?)"
                        + " (?:air|plane|road|bus|train|van|car|coach|lorry|taxi|boat|ferry|sea|minibus|ship|truck)\\b)");
    private static final Pattern TRAVELS = Pattern.compile("^ ?(?:-|–|—|→|->|>) ?\\p{Lu}");
    private static final Pattern ROAD =
            Pattern.compile(
                    "(?<![\\w/-])(?:[MAE]\\d{1,4}(?:\\(M\\))?(?:[ ,]{1,2}(?:J(?:unction|ct|\\.)?"
                        + " ?|exit"
                        + " )\\d{1,2}[AB]?)|M\\d{1,2}|A\\d{2,4}(?:\\(M\\))?|E\\d{2,3})(?![\\w/-]|\\.\\d)");
    private static final Pattern ROAD_ASKED =
            Pattern.compile(
                    "(?i)(?:\\b(?:on|the|via|off|along|from|to|near|at|onto|of|twds|towards)\\s|[a-z],\\s|\\bsite[;:]\\s?)$");
    private static final Pattern STOP_WITH_HEAD =
            Pattern.compile(
                    "(?<![\\p{L}\\d-])(?:(?:Port|City|Isle|Bay|Gulf|Strait|Lake|Mount) of"
                        + " )?\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’-]{1,20}){0,2}"
                        + " (?:Services|services|Airport|airport|Station|station|Port|port|Docks?|docks?|Ferry"
                        + " Terminal|ferry terminal|Ferryport|Harbour|Terminal|Railway Station|Bus"
                        + " Station|Coach Station|Truck"
                        + " Stop|Interchange|Marina|Beach|Province|Prefecture|County|District)(?![\\p{L}])");
    private static final Pattern TERMINUS =
            Pattern.compile(
                    "(?<![\\p{L}-])London (?:King['’]?s Cross|Euston|St\\.? Pancras(?:"
                        + " International)?|Paddington|Waterloo|Liverpool Street|Victoria (?:Coach"
                        + " )?Station|Victoria|Marylebone|Stansted|Heathrow|Gatwick|Luton"
                        + " Airport|City Airport)(?!\\p{L})");
    private static final Pattern OUTCODE =
            Pattern.compile(
                    "\\G(?:/(?:Oder|Main)\\b| \\((?:Oder|Main|Saale)\\)| (?:"
                            + Addresses.POSTCODE
                            + "|[A-Z]{1,2}\\d{1,2}[A-Z]?)(?![\\w/-]))");
    private static final Pattern POSTCODE =
            Pattern.compile("(?<![\\w/-])" + Addresses.POSTCODE + "(?![\\w/-])");
    private static final Pattern SURNAME_BEHIND = Pattern.compile("^ \\p{Lu}\\p{L}");
    private static final Set<String> GIVEN_COUNTRIES =
            Set.of("Georgia", "Jordan", "Chad", "Israel", "Benin");
    private static final Set<String> COMPOUND =
            Set.of("based", "born", "bound", "registered", "plated", "wide", "style", "area");
    private static final int WELL_KNOWN = 40_000;

    private final Gazetteer gazetteer;

    public Places(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Found> find(Page page) {
        List<Found> found = new ArrayList<>();
        page.scan(ROAD, m -> road(page, m, found));
        page.scan(POSTCODE, m -> found.add(postcode(m)));
        page.scan(
                TERMINUS,
                m ->
                        found.add(
                                new Found(
                                        EntityKind.PLACE,
                                        m.start(),
                                        m.end(),
                                        unknown(m.group()),
                                        Found.Rank.CUED)));
        page.scan(STOP_WITH_HEAD, m -> headed(page, m, found));
        List<int[]> words = new ArrayList<>();
        page.scan(CAPITALISED, m -> words(m, words));
        for (int at = 0; at < words.size(); ) {
            at += towns(page, words, at, found);
        }
        return found;
    }

    /** What the gazetteer says of words that somebody else takes for a place. */
    public Found place(Page page, int start, int end, Found.Rank rank) {
        String words = page.text().substring(start, end).replaceAll("\\s+", " ");
        Map<Field, String> fields =
                Countries.find(words)
                        .map(Places::country)
                        .orElseGet(() ->
                                settled(words, page.countries()).orElseGet(() -> unknown(words)));
        return new Found(EntityKind.PLACE, start, end, fields, rank);
    }

    /** Is any place called so? */
    public boolean isKnown(String name) {
        return Countries.find(name).isPresent() || !gazetteer.list(name).isEmpty();
    }

    /** Is this a town of some size in Britain, or in a country that the report names? */
    public boolean isDomesticTown(String name, Page page) {
        return !PlaceWords.isCommon(name)
                && gazetteer
                        .settle(name, page.countries())
                        .map(Gazetteer.Settled::place)
                        .filter(place -> place.population() > 10_000)
                        .filter(place ->
                                place.country().equals("GB")
                                        || page.countries().count(place.country()) > 0)
                        .isPresent();
    }

    /** The fields of a place that stands alone, such as a cell. */
    public Map<Field, String> read(String words, CountryContext countries) {
        return Countries.find(words)
                .map(Places::country)
                .orElseGet(() -> settled(words, countries).orElseGet(() -> unknown(words)));
    }

    /** "Oldham-Rochdale" is two towns unless the gazetteer knows the pair. */
    private void words(Matcher m, List<int[]> words) {
        String[] parts = m.group().split("-");
        if (parts.length == 2 && COMPOUND.contains(parts[1])) {
            // "Mexico-based"
            words.add(new int[] {m.start(), m.start() + parts[0].length()});
            return;
        }
        boolean pair =
                parts.length == 2
                        && gazetteer.list(m.group()).isEmpty()
                        && !gazetteer.list(parts[0]).isEmpty()
                        && Character.isUpperCase(parts[1].charAt(0));
        if (pair) {
            words.add(new int[] {m.start(), m.start() + parts[0].length()});
            words.add(new int[] {m.end() - parts[1].length(), m.end()});
        } else {
            words.add(new int[] {m.start(), m.end()});
        }
    }

    private int towns(Page page, List<int[]> words, int at, List<Found> found) {
        for (int last = Math.min(words.size() - 1, at + Gazetteer.LONGEST - 1);
                last >= at;
                last--) {
            if (!adjacent(page.text(), words, at, last)) {
                continue;
            }
            int start = words.get(at)[0];
            int end = words.get(last)[1];
            String name = page.text().substring(start, end);
            Optional<Found.Rank> rank = rank(page, start, name, last - at + 1);
            if (rank.isPresent()) {
                found.add(place(page, start, withOutcode(page, end), rank.get()));
                return last - at + 1;
            }
        }
        return 1;
    }

    private Optional<Found.Rank> rank(Page page, int start, String name, int length) {
        boolean capitals =
                name.length() > 4 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
        if (Countries.find(name).isPresent() && !name.equals("us")) {
            boolean personName =
                    PlaceWords.isGivenName(name)
                            || (GIVEN_COUNTRIES.contains(name)
                                    && SURNAME_BEHIND
                                            .matcher(page.after(start + name.length(), 3))
                                            .find());
            return personName ? Optional.empty() : Optional.of(Found.Rank.RULED);
        }
        if (PlaceWords.isRegion(name)) {
            return Optional.of(length > 1 ? Found.Rank.RULED : Found.Rank.LISTED);
        }
        List<KnownPlace> known = gazetteer.list(name);
        if (known.isEmpty() || PlaceWords.isCommon(name)) {
            return Optional.empty();
        }
        boolean person =
                PlaceWords.isGivenName(name)
                        && SURNAME_BEHIND.matcher(page.after(start + name.length(), 3)).find();
        if (person) {
            return Optional.empty();
        }
        boolean asked =
                ASKS.matcher(page.before(start, 24)).find()
                        || TRAVELS.matcher(page.after(start + name.length(), 12)).find();
        int people =
                gazetteer
                        .settle(name, page.countries())
                        .map(settled -> settled.place().population())
                        .orElse(0);
        boolean domestic =
                known.stream()
                        .anyMatch(place ->
                                place.country().equals("GB")
                                        || page.countries().count(place.country()) > 0);
        boolean sure =
                SURE.matcher(page.before(start, 36)).find()
                        || LEG.matcher(page.after(start + name.length(), 40)).find();
        if (sure && (domestic || people > 5_000) && name.length() > 3) {
            return Optional.of(Found.Rank.RULED);
        }
        if (asked && (domestic || people > 15_000) && !capitals) {
            return Optional.of(Found.Rank.LISTED);
        }
        if ((length > 1 && people > WELL_KNOWN)
                || (people > 150_000 && domestic)
                || people > 1_000_000) {
            return Optional.of(Found.Rank.LISTED);
        }
        if (domestic && people > WELL_KNOWN && !capitals) {
            return Optional.of(Found.Rank.LISTED);
        }
        return Optional.empty();
    }

    private static boolean adjacent(String text, List<int[]> words, int first, int last) {
        for (int at = first; at < last; at++) {
            if (!JOIN.matcher(
                            text.substring(
                                    words.get(at)[1],
                                    Math.min(words.get(at + 1)[0], words.get(at)[1] + 8)))
                    .matches()) {
                return false;
            }
        }
        return true;
    }

    private static int withOutcode(Page page, int end) {
        Matcher outcode =
                OUTCODE.matcher(page.text()).region(end, Math.min(page.text().length(), end + 10));
        return outcode.useTransparentBounds(true).find() ? outcode.end() : end;
    }

    private static void road(Page page, Matcher m, List<Found> found) {
        boolean junction = m.group().indexOf('J') > 0 || m.group().contains("exit");
        if (junction
                || (ROAD_ASKED.matcher(page.before(m.start(), 12)).find()
                        && !page.after(m.end(), 4).startsWith("/S"))) {
            found.add(
                    new Found(
                            EntityKind.PLACE,
                            m.start(),
                            m.end(),
                            unknown(m.group()),
                            Found.Rank.CUED));
        }
    }

    private static Found postcode(Matcher m) {
        Map<Field, String> fields = unknown(m.group());
        fields.put(Field.POSTCODE, m.group().replace(" ", ""));
        fields.put(Field.COUNTRY, "GB");
        return new Found(EntityKind.PLACE, m.start(), m.end(), fields, Found.Rank.SHAPED);
    }

    private void headed(Page page, Matcher m, List<Found> found) {
        String words = m.group();
        int start = m.start() + StreetWords.leading(words);
        String name = page.text().substring(start, m.end());
        String head = name.substring(name.lastIndexOf(' ') + 1);
        boolean capital = Character.isUpperCase(head.charAt(0));
        if (name.indexOf(' ') < 0 || PlaceWords.isNoStop(name) || !capital) {
            return;
        }
        Map<Field, String> fields = unknown(name);
        found.add(new Found(EntityKind.PLACE, start, m.end(), fields, Found.Rank.CUED));
    }

    private Optional<Map<Field, String>> settled(String words, CountryContext countries) {
        return gazetteer
                .settle(
                        words.replaceAll(
                                "/(?:Oder|Main)$| \\((?:Oder|Main|Saale)\\)$| (?:"
                                        + Addresses.POSTCODE
                                        + "|[A-Z]{1,2}\\d{1,2}[A-Z]?)$",
                                ""),
                        countries)
                .map(settled -> {
                    Map<Field, String> fields = settled.place().fields();
                    fields.put(Field.VERIFIED, Boolean.toString(settled.clear()));
                    return fields;
                });
    }

    private static Map<Field, String> country(String code) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(Field.VALUE, "country:" + code);
        fields.put(Field.NAME, Countries.name(code));
        fields.put(Field.COUNTRY, code);
        fields.put(Field.VERIFIED, "true");
        return fields;
    }

    private static Map<Field, String> unknown(String words) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        String name = words.replaceAll("\\s+", " ").strip();
        fields.put(Field.VALUE, "name:" + Folding.fold(name));
        fields.put(Field.NAME, name);
        fields.put(Field.VERIFIED, "false");
        return fields;
    }
}
