package lantern.ingest.find.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.Found;
import lantern.ingest.find.MentionFinder;
import lantern.ingest.find.Page;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;

/** British and continental addresses: at least a street, a building, a unit or a box. */
public final class Addresses implements MentionFinder {

    static final String POSTCODE =
            "(?:GIR ?0AA|[A-PR-UWYZ](?:[A-HK-Y]?\\d[A-Z\\d]?) ?\\d[ABD-HJLNP-UW-Z]{2})";
    private static final String CAP = "\\p{Lu}[\\p{L}'’.-]{0,24}";
    private static final String NAME =
            CAP + "(?: (?:(?:of|the|and|on|upon|le|la|de) )?" + CAP + "){0,3}";
    private static final String SUFFIX =
            "(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Cl|Drive|Dr|Court|Ct|Yard|Way|Place|Pl|Terrace|Terr|Tce|Rise|Vale|Grove|Gardens|Gdns|Crescent|Cres|Square|Sq|Hill|Row|Walk|Mews|Parade|Park|Green|View|Wharf|Quay|Broadway|Boulevard|Blvd|Passage|Alley|Gate|Mount|Bank|Fold|Arcade|Embankment|Esplanade|Highway|Circus|Bridge|Croft|Mead|Meadows?|Drove|Strand|Promenade|Buildings|Cottages|Villas|Ropewalk|STREET|ROAD|LANE|AVENUE|CLOSE|DRIVE|COURT|TERRACE|WAY)";
    private static final String ESTATE =
            "(?:(?:Trading|Industrial|Business|Retail|Ind|Enterprise|Housing|Science|Caravan|Holiday|Logistics)\\.?"
                + " (?:Est(?:ate)?|Park|Centre|Units?)\\.?|Estate|Business Village|Workshops)";
    private static final String TOWN =
            "(?:(?:St|Mt)\\.? )?\\p{Lu}[\\p{L}'’-]{1,24}(?:(?:"
                + " (?:of|the|and|on|upon|le|la|de|del|di|am|an|sur|den|der|in|under|van|aan|op|bij|bei|im|ob|nad)){0,2}"
                + " \\p{Lu}[\\p{L}'’-]{1,24}){0,3}";
    private static final String UNIT =
            "(?:(?:Flat|Apartment|Apt|Unit|Room|Suite|Floor|Plot|Block|Bay|Shop|Arch|Lock-up|Caravan|Berth|Pitch|Garage|FLAT|UNIT)\\.?"
                + " ?(?:no\\.? )?(?:\\d{1,4}[A-Za-z]?|[A-Z]\\d{0,3})(?:[-/]\\d{1,4})?\\b)";
    private static final String HOUSE = "(?:\\d{1,4}[A-Za-z]?(?:\\s?[-/]\\s?\\d{1,4}[A-Za-z]?)?)";
    private static final String HOUSE_WORD =
            "(?:House|Farm|Cottages?|Lodge|Towers?|Manor|Hall|Barns?|Villas?|Mansions|Apartments|Heights|Point|Hostel|Hotel|Inn|Guest"
                + " House|Guesthouse|B&B|Court|Mill|Mills|Works|Chambers|Buildings?|Centre|Rectory|Vicarage|Grange|Paddocks?|Stables|Studios|Lofts?|Wharf|Place|Gate|Yard|Foundry|Maltings|Refuge|Shelter)";
    private static final String BUILDING =
            "(?:(?:The "
                    + CAP
                    + "(?: "
                    + CAP
                    + "){0,2}|(?:"
                    + CAP
                    + " ){1,3}"
                    + HOUSE_WORD
                    + ")(?:, )(?=\\d))";
    private static final String STREET =
            "(?:"
                    + NAME
                    + " "
                    + SUFFIX
                    + "\\b(?:\\.(?=,))?(?: (?:North|South|East|West|[NSEW])\\b)?)";

    private static final Pattern BRITISH =
            Pattern.compile(
                    "(?<![\\w£€$.-])(?<unit>"
                            + UNIT
                            + ",? (?:at )?)?(?<building>"
                            + BUILDING
                            + ")?(?<house>"
                            + HOUSE
                            + ",? )?(?<street>"
                            + STREET
                            + ")(?!\\s?(?:\\(?(?:Police|Station|Hospital|Prison|Magistrates|School)))");

    /** A number, a name and a British postcode close behind: an address whatever the street is. */
    private static final Pattern POSTCODED =
            Pattern.compile(
                    "(?<![\\w£€$./-])(?<unit>"
                            + UNIT
                            + ",? )?(?<house>"
                            + HOUSE
                            + ",? )(?<street>\\p{Lu}[\\p{L}'’-]{1,24}(?:"
                            + " \\p{Lu}[\\p{L}'’-]{1,24}){0,3})(?=,\\s(?:"
                            + TOWN
                            + ",?\\s){1,2}"
                            + POSTCODE
                            + "(?!\\w))");

    /** "Unit 9, Padholme Mill, Fengate": a unit in a named building or on a named road. */
    private static final Pattern IN_BUILDING =
            Pattern.compile(
                    "(?<!\\w)(?<unit>"
                            + UNIT
                            + ",? )(?<street>(?:"
                            + CAP
                            + " ){1,3}"
                            + HOUSE_WORD
                            + "(?:, \\p{Lu}\\p{Ll}{3,20}(?=[.;)\\n]| \\p{Ll}))?)(?!\\w)");

    private static final Pattern ESTATES =
            Pattern.compile(
                    "(?<!\\w)(?<unit>"
                            + UNIT
                            + ",? (?:at |of )?(?:the )?)?(?<street>"
                            + NAME
                            + " "
                            + ESTATE
                            + ")(?<behind>,? "
                            + UNIT
                            + ")?");
    private static final Pattern HOUSES =
            Pattern.compile(
                    "(?<!\\w)(?<unit>"
                            + UNIT
                            + ",? )?(?<street>(?:(?:\\p{Lu}[\\p{L}'’]{1,20}"
                            + " ){1,2})(?:House|Farm|Cottage|Lodge|Tower|Towers|Manor|Hall|Barn|Villa|Mansions|Apartments|Heights|Point|Hostel|Hotel|Guest"
                            + " House|Guesthouse|B&B))(?=,? (?:\\d|near|in |off|\\p{Lu}\\p{L}+ "
                            + POSTCODE
                            + "|"
                            + POSTCODE
                            + "))");
    private static final Pattern ALONE =
            Pattern.compile("(?<!\\w)(?<street>" + UNIT + ")(?![\\w,]? ?\\d)");
    private static final Pattern BOX =
            Pattern.compile("(?<street>\\b(?:P\\.?O\\.? ?)?Box (?:no\\.? )?\\d{1,6}\\b)");
    private static final Pattern CONTINENTAL =
            Pattern.compile(
                    "(?<!\\w)(?<street>\\p{Lu}[\\p{L}-]{1,30}?(?:straat|laan|kaai|steenweg|weg|strasse|straße|str\\.|gasse|platz|plein|dijk|allee|ring|damm|gracht|kade|singel|baan|dreef|ulitsa|utca|vej|gatan|katu))"
                        + " (?<house>(?:nr\\.? )?\\d{1,4}(?: ?[a-zA-Z])?\\b)");

    /** "Taikos pr. 88-4", "Atatürk Cad. No: 12", "Kossuth Lajos utca 5". */
    private static final Pattern SUFFIXED =
            Pattern.compile(
                    "(?<!\\p{L})(?<street>\\p{Lu}[\\p{L}.-]{1,24}(?: \\p{Lu}[\\p{L}.-]{1,24}){0,2}"
                        + " (?:g\\.|pr\\.|gatvė|prospektas|iela|tn\\.?|mnt\\.?|u\\.|utca|út|tér|körút|[Cc]ad\\.|[Cc]addesi|Str\\.|Stra(?:ß|ss)e|Weg|Platz|Allee|Ring|Damm|Ufer|[Ss]ok\\.|[Ss]okak|[Ss]okağı|[Bb]ulvarı|ulica|Straat|Street))"
                        + " (?<house>(?:[Nn]o[:.]?"
                        + " ?)?\\d{1,4}[A-Za-z]?(?:[-/]\\d{1,4}[A-Za-z]?)?\\b)");

    /** "Nacton Crescent 71, Ipswich": a British street as others write it. */
    private static final Pattern TURNED =
            Pattern.compile(
                    "(?<![\\w£€$.-])(?<street>"
                            + NAME
                            + " (?:Street|Road|Lane|Avenue|Close|Drive|Crescent|Terrace|Grove|Gardens|Square|Way|Row|Walk|Mews|Place))"
                            + " (?<house>\\d{1,4}[A-Za-z]?)(?=, \\p{Lu}|[.;)\\n]|\\s{2}|$)");

    private static final Pattern LATIN =
            Pattern.compile(
                    "(?<!\\w)(?<street>(?:Strada|strada|Carretera|Ctra\\.?|Camino|Paseo|Ronda|Pol[ií]gono|Pol\\.|Carrer|Rambla|Vicolo|Largo|Contrada|Travessa|Alameda|Estrada|Chemin|Cours|Impasse|str\\.|bd\\.|rruga|via|calle|Str\\.?|Bulevardul|B-dul|Bd\\.?|Calea|Aleea|Rruga|Rr\\.?|Rue|rue|Via|Viale|Piazza|Corso|Calle|C/|Avenida|Avda\\.?|Plaza|Rua|ul\\.|Ul\\.|ulica|Ulica|al\\.|bul\\.|Bul\\.|vul\\.|Quai|Chaussée|Place)"
                        + " (?:(?:de la|du|des|de|d'|della|del|dei|di|e|al)"
                        + " ?)?\\p{Lu}[\\p{L}'.-]{0,24}(?: (?:(?:de|du|i|e|y|al|della)"
                        + " )?\\p{Lu}[\\p{L}'.-]{0,24}){0,3}),? (?<house>(?:nr\\.? ?|no\\.? ?|n°"
                        + " ?|№ ?)?\\d{1,4}[a-zA-Z]?\\b)");
    private static final Pattern FRENCH =
            Pattern.compile(
                    "(?<!\\w)(?<house>\\d{1,4}(?: ?bis)?),?"
                        + " (?<street>(?:rue|avenue|boulevard|place|quai|chemin|impasse|Rue|Avenue|Boulevard|Place|Quai)"
                        + " (?:(?:de la|de l'|du|des|de|d') ?)?\\p{Lu}[\\p{L}'-]{1,24}(?:["
                        + " -](?:(?:de|du) )?\\p{Lu}[\\p{L}'-]{1,24}){0,3})");
    private static final Pattern TAIL_BRITISH =
            Pattern.compile(
                    "\\G(?:,?\\s{0,2}("
                            + POSTCODE
                            + ")(?!\\w)|,\\s{1,2}("
                            + TOWN
                            + ")(?:,?\\s{1,2}("
                            + POSTCODE
                            + ")(?!\\w)|(?=,\\s{1,2}"
                            + TOWN
                            + ",?\\s"
                            + POSTCODE
                            + ")|(?=\\W|$)))");

    /** Stairs, floors and doors behind a house, then the postcode and the town. */
    private static final Pattern DOOR =
            Pattern.compile(
                    "\\G,?"
                        + " ?(?:bl\\.?|bloc|sc\\.?|et\\.?|ap\\.?|apt\\.?|app\\.?|m\\.?|lok\\.?|kv\\.?|vh\\.?|Bl\\.?|Sc\\.?|Ap\\.?|Pall\\.?|Shk\\.?|bus|bte|Stock|Tür|scala|int\\.?|piso|puerta|\\d{1,2}º)"
                        + " ?[A-Z]?\\d{0,4}[A-Z]?\\b\\.?");

    private static final Pattern TAIL_FOREIGN =
            Pattern.compile(
                    "\\G(?:,| te| in| à| -|-)?\\s{0,2}(?:[A-Z]{1,2}-)?(\\d{2}-\\d{3}|\\d{3}"
                            + " \\d{2}|\\d{4,6}(?: ?[A-Z]{2}\\b)?),?\\s("
                            + TOWN
                            + ")|\\G(?:,| te| in| à| -)\\s{1,2}("
                            + TOWN
                            + ")(?:,? (\\d{4,6}|\\d{2}-\\d{3}))?");

    private final Gazetteer gazetteer;

    public Addresses(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Found> find(Page page) {
        List<Found> found = new ArrayList<>();
        page.scan(
                BRITISH,
                m ->
                        british(
                                page,
                                m,
                                found,
                                m.group("building") == null ? "" : m.group("building")));
        page.scan(POSTCODED, m -> british(page, m, found, ""));
        page.scan(IN_BUILDING, m -> british(page, m, found, ""));
        page.scan(ESTATES, m -> british(page, m, found, ""));
        page.scan(HOUSES, m -> british(page, m, found, ""));
        page.scan(
                ALONE,
                m ->
                        found.add(
                                Found.of(EntityKind.ADDRESS, m.start(), m.end(), Found.Rank.SHAPED)
                                        .with(Field.STREET, m.group())));
        page.scan(BOX, m -> british(page, m, found, ""));
        page.scan(CONTINENTAL, m -> foreign(page, m, found));
        page.scan(SUFFIXED, m -> foreign(page, m, found));
        page.scan(LATIN, m -> foreign(page, m, found));
        page.scan(TURNED, m -> foreign(page, m, found));
        page.scan(FRENCH, m -> foreign(page, m, found));
        return found;
    }

    private void british(Page page, Matcher m, List<Found> found, String building) {
        String street = m.group("street");
        String house = group(m, "house");
        if (StreetWords.isNone(street, !house.isEmpty() || !group(m, "unit").isEmpty())) {
            return;
        }
        int skipped = StreetWords.leading(m.group("street"));
        int on = street.lastIndexOf(" on ");
        if (house.isEmpty() && on > 0 && street.indexOf(' ', on + 4) > 0) {
            // "The shop on Lincoln Road"
            skipped = on + 4;
        }
        int start =
                house.isEmpty() && building.isEmpty() && group(m, "unit").isEmpty()
                        ? m.start("street") + skipped
                        : m.start();
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(Field.STREET, street);
        String number = (group(m, "unit") + building + house).replaceAll("[, ]+$", "");
        if (!number.isEmpty()) {
            fields.put(Field.HOUSE, number);
        }
        int end = tail(page, m.end(), fields, !number.isEmpty());
        found.add(new Found(EntityKind.ADDRESS, start, end, fields, Found.Rank.RULED));
    }

    /**
     * Takes in the towns behind a street, up to the postcode; a bare street keeps its town outside.
     */
    private int tail(Page page, int from, Map<Field, String> fields, boolean numbered) {
        int end = from;
        Matcher tail =
                TAIL_BRITISH
                        .matcher(page.text())
                        .region(from, Math.min(page.text().length(), from + 160));
        int towns = 0;
        int reached = from;
        String town = "";
        while (towns < 4 && tail.find()) {
            reached = tail.end();
            String postcode = tail.group(1) != null ? tail.group(1) : tail.group(3);
            if (tail.group(2) != null) {
                town = tail.group(2);
                towns++;
            }
            if (postcode != null) {
                fields.put(Field.POSTCODE, postcode.replaceAll("\\s", ""));
                fields.put(Field.COUNTRY, "GB");
                putTown(fields, town);
                return reached;
            }
            if (tail.group(2) != null && numbered && isTown(town, page)) {
                end = reached;
                putTown(fields, town);
            }
        }
        return end;
    }

    private boolean isTown(String words, Page page) {
        Optional<Gazetteer.Settled> settled = gazetteer.settle(words, page.countries());
        return settled.isPresent();
    }

    private static void putTown(Map<Field, String> fields, String town) {
        if (!town.isEmpty()) {
            fields.put(Field.TOWN, town);
        }
    }

    private void foreign(Page page, Matcher m, List<Found> found) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(Field.STREET, m.group("street"));
        fields.put(Field.HOUSE, m.group("house"));
        int end = m.end();
        Matcher door =
                DOOR.matcher(page.text()).region(end, Math.min(page.text().length(), end + 60));
        while (door.find()) {
            end = door.end();
        }
        Matcher tail =
                TAIL_FOREIGN
                        .matcher(page.text())
                        .region(end, Math.min(page.text().length(), end + 80));
        if (tail.find()) {
            String town = tail.group(2) != null ? tail.group(2) : tail.group(3);
            String postcode = tail.group(1) != null ? tail.group(1) : tail.group(4);
            if (postcode != null || isTown(town, page)) {
                end = tail.end();
                fields.put(Field.TOWN, town);
                gazetteer
                        .settle(town, page.countries())
                        .ifPresent(known -> fields.put(Field.COUNTRY, known.place().country()));
            }
            if (postcode != null) {
                fields.put(Field.POSTCODE, postcode);
            }
        }
        found.add(new Found(EntityKind.ADDRESS, m.start(), end, fields, Found.Rank.RULED));
    }

    private static String group(Matcher m, String name) {
        if (!m.pattern().namedGroups().containsKey(name)) {
            return "";
        }
        String words = m.group(name);
        return words == null ? "" : words;
    }
}
