package lantern.samples.corpus.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantern.samples.world.Dice;

/** Plates of vehicles by the formats of their country, and chassis numbers. */
public final class PlateNumbers {

    /**
     * a any letter, b a consonant, 9 a digit, ** the two digits of a British year; the rest stays.
     */
    private static final Map<String, List<String>> FORMATS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry(
                                    "GB",
                                    List.of(
                                            "aa** aaa",
                                            "aa** aaa",
                                            "aa** aaa",
                                            "aa** aaa",
                                            "a999 aaa",
                                            "aaa 999a",
                                            "aaZ 9999")),
                            Map.entry(
                                    "RO",
                                    List.of("IS 99 aaa", "BC 99 aaa", "B 999 aaa", "SV 99 aaa")),
                            Map.entry("AL", List.of("AA 999 aa", "AB 999 aa")),
                            Map.entry("IT", List.of("aa 999 aa")),
                            Map.entry("FR", List.of("aa-999-aa")),
                            Map.entry("BE", List.of("1-aaa-999", "2-aaa-999")),
                            Map.entry("ES", List.of("9999 bbb")),
                            Map.entry("HU", List.of("aaa-999", "AA aa-999")),
                            Map.entry(
                                    "DE",
                                    List.of("B-aa 9999", "M-aa 999", "KA-a 9999", "DU-aa 999")),
                            Map.entry(
                                    "PL", List.of("WGM 9a99", "KR 9999a", "PO 99999", "GD 999aa")),
                            Map.entry("NL", List.of("99-bbb-9", "b-999-bb", "bb-99-bb")),
                            Map.entry("BG", List.of("CA 9999 AH", "PB 9999 KT", "B 9999 PM")),
                            Map.entry("LT", List.of("aaa 999")),
                            Map.entry("IE", List.of("181-D-9999", "221-C-999", "12-LH-9999")),
                            Map.entry("GR", List.of("bbb-9999")),
                            Map.entry("UA", List.of("AA 9999 KX", "BH 9999 AI")),
                            Map.entry("CZ", List.of("9A9 9999"))));

    private static final String LETTERS = "ABCDEFGHJKLMNPRSTVWXY";
    private static final String CONSONANTS = "BCDFGHJKLMNPRSTVXZ";
    private static final String CHASSIS = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789";
    private static final List<String> YEARS =
            List.of(
                    "05", "09", "12", "14", "16", "17", "18", "19", "20", "21", "23", "55", "59",
                    "62", "64", "66", "67", "68", "70", "71", "73");

    private PlateNumbers() {}

    public static boolean has(String country) {
        return FORMATS.containsKey(country);
    }

    /**
     * @throws IllegalArgumentException when no format of the country is known
     */
    public static Numeral plate(Dice dice, String country) {
        List<String> formats = FORMATS.get(country);
        if (formats == null) {
            throw new IllegalArgumentException("no plates of " + country);
        }
        String format = dice.pick(formats).replace("**", dice.pick(YEARS));
        StringBuilder plate = new StringBuilder();
        for (int at = 0; at < format.length(); at++) {
            char place = format.charAt(at);
            plate.append(
                    switch (place) {
                        case 'a' -> dice.letters(1, LETTERS);
                        case 'b' -> dice.letters(1, CONSONANTS);
                        case '9' -> dice.digits(1);
                        default -> String.valueOf(place);
                    });
        }
        String written = plate.toString();
        String compact = written.replaceAll("[ -]", "");
        List<String> writings = new ArrayList<>(List.of(written, written, compact));
        if (written.contains("-")) {
            writings.add(written.replace('-', ' '));
        }
        return new Numeral(compact, writings, true);
    }

    /** Seventeen places with the check digit that North America asks for. */
    public static Numeral chassis(Dice dice) {
        String vin =
                dice.pick(List.of("WDB", "WF0", "VF1", "WV1", "ZFA", "SAL", "NLH"))
                        + dice.letters(8, CHASSIS)
                        + dice.letters(1, "ABCDEFGHJKLM")
                        + dice.digits(5);
        String checked = vin.substring(0, 8) + CheckDigits.chassis(vin) + vin.substring(9);
        return Numeral.of(checked, checked);
    }
}
