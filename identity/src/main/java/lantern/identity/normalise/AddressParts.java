package lantern.identity.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address cut into what tells doors apart. Parts that are not given are empty.
 *
 * @param postcode letters and digits without gaps, lower case
 * @param house number with its letter: 12a
 * @param flat number or letter
 * @param street its words in alphabetical order, abbreviations written out
 * @param town its words in alphabetical order
 */
public record AddressParts(String postcode, String house, String flat, String street, String town) {

    private static final Pattern UK_POSTCODE =
            Pattern.compile(
                    "\\b([A-Z]{1,2}\\d[A-Z\\d]?) ?(\\d[A-Z]{2})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FLAT =
            Pattern.compile(
                    "\\b(?:flat|apartment|apt|unit|room|ap)\\.? ?(\\w{1,5})\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern HOUSE = Pattern.compile("\\b(\\d{1,5}) ?([a-zA-Z])?\\b");

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{Nd}]");

    private static final Map<String, String> WRITTEN_OUT =
            Map.ofEntries(
                    Map.entry("st", "street"),
                    Map.entry("str", "street"),
                    Map.entry("strada", "street"),
                    Map.entry("rd", "road"),
                    Map.entry("ave", "avenue"),
                    Map.entry("av", "avenue"),
                    Map.entry("ln", "lane"),
                    Map.entry("dr", "drive"),
                    Map.entry("cl", "close"),
                    Map.entry("ct", "court"),
                    Map.entry("cres", "crescent"),
                    Map.entry("gdns", "gardens"),
                    Map.entry("sq", "square"),
                    Map.entry("pl", "place"),
                    Map.entry("tce", "terrace"),
                    Map.entry("terr", "terrace"),
                    Map.entry("pk", "park"),
                    Map.entry("bd", "boulevard"),
                    Map.entry("blvd", "boulevard"),
                    Map.entry("bulevardul", "boulevard"),
                    Map.entry("ul", "street"),
                    Map.entry("ulitsa", "street"),
                    Map.entry("hse", "house"));

    /** The same few addresses are read over and over while a report is settled. */
    private static final Map<List<String>, AddressParts> READ_LAST = new ConcurrentHashMap<>();

    private static final int MOST_READ_LAST = 20_000;

    /**
     * @param words as written
     * @param postcode the field where a finder gave one, else empty; so for the others
     */
    public static AddressParts of(
            String words, String postcode, String house, String street, String town) {
        if (READ_LAST.size() > MOST_READ_LAST) {
            READ_LAST.clear();
        }
        return READ_LAST.computeIfAbsent(
                List.of(words, postcode, house, street, town),
                _ -> read(words, postcode, house, street, town));
    }

    private static AddressParts read(
            String words, String postcode, String house, String street, String town) {
        String rest =
                words.length() > Words.LONGEST_TEXT
                        ? words.substring(0, Words.LONGEST_TEXT)
                        : words;
        String code = postcode;
        Matcher coded = UK_POSTCODE.matcher(rest);
        if (coded.find()) {
            code = code.isEmpty() ? coded.group(1) + coded.group(2) : code;
            rest = coded.replaceAll(" ");
        }
        String flat = "";
        Matcher flats = FLAT.matcher(rest);
        if (flats.find()) {
            flat = flats.group(1);
            rest = flats.replaceAll(" ");
        }
        String number = house;
        Matcher numbers = HOUSE.matcher(rest);
        if (numbers.find()) {
            String letter = numbers.group(2);
            number = number.isEmpty() ? numbers.group(1) + (letter == null ? "" : letter) : number;
            rest = rest.substring(0, numbers.start()) + " " + rest.substring(numbers.end());
        }
        List<String> townWords = Words.latin(town);
        return new AddressParts(
                squeezed(code),
                squeezed(number),
                squeezed(flat),
                sorted(streetWords(street.isEmpty() ? rest : street, townWords)),
                sorted(townWords));
    }

    /** A whole line may end in its town: those words belong to the town. */
    private static List<String> streetWords(String line, List<String> town) {
        var words = new ArrayList<String>();
        for (String word : Words.latin(line)) {
            if (!town.contains(word) && !word.equals("nr") && !word.equals("no")) {
                words.add(WRITTEN_OUT.getOrDefault(word, word));
            }
        }
        return words;
    }

    private static String sorted(List<String> words) {
        return String.join(" ", new TreeSet<>(words));
    }

    private static String squeezed(String value) {
        return GAPS.matcher(value.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** One text for the whole: equal for addresses that are written alike in every part. */
    public String key() {
        return String.join("|", postcode, house, flat, street, town);
    }

    public boolean isEmpty() {
        return postcode.isEmpty() && house.isEmpty() && street.isEmpty() && town.isEmpty();
    }
}
