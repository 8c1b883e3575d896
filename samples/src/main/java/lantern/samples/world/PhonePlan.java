package lantern.samples.world;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The ranges that invented numbers come from: those kept for drama where a country has some,
 * elsewhere a stretch of zeros inside a mobile range.
 *
 * @param calling the country's calling code, digits only
 * @param prefix the fixed beginning of the national number, without the trunk zero
 * @param free how many digits follow
 * @param trunk what is dialled before the national number inside the country
 */
public record PhonePlan(String calling, String prefix, int free, String trunk) {

    private static final Map<String, PhonePlan> PLANS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("GB", new PhonePlan("44", "7700900", 3, "0")),
                            Map.entry("RO", new PhonePlan("40", "722000", 3, "0")),
                            Map.entry("HU", new PhonePlan("36", "200000", 3, "06")),
                            Map.entry("DE", new PhonePlan("49", "176040690", 2, "0")),
                            Map.entry("AL", new PhonePlan("355", "690000", 3, "0")),
                            Map.entry("IT", new PhonePlan("39", "3200000", 3, "")),
                            Map.entry("BE", new PhonePlan("32", "470000", 3, "0")),
                            Map.entry("VN", new PhonePlan("84", "900000", 3, "0")),
                            Map.entry("FR", new PhonePlan("33", "639980", 3, "0")),
                            Map.entry("NG", new PhonePlan("234", "8020000", 3, "0")),
                            Map.entry("ES", new PhonePlan("34", "600000", 3, "")),
                            Map.entry("BG", new PhonePlan("359", "870000", 3, "0"))));

    /** UK numbers of London that belong to nobody, for desks and shops. */
    public static final PhonePlan LONDON = new PhonePlan("44", "2079460", 3, "0");

    /**
     * @throws IllegalArgumentException when no range was chosen for the country
     */
    public static PhonePlan of(String country) {
        PhonePlan plan = PLANS.get(country);
        if (plan == null) {
            throw new IllegalArgumentException("no range of phone numbers for " + country);
        }
        return plan;
    }

    /** Every range in use. */
    public static List<PhonePlan> all() {
        List<PhonePlan> all = new ArrayList<>(PLANS.values());
        all.add(LONDON);
        return all;
    }

    /** Is this E.164 number out of this range? */
    public boolean holds(String number) {
        return number.startsWith("+" + calling + prefix)
                && number.length() == 1 + calling.length() + prefix.length() + free;
    }

    String number(String digits) {
        return "+" + calling + prefix + digits;
    }

    /** The same number as different hands write it: international first. */
    List<String> writings(String digits) {
        String national = prefix + digits;
        boolean mobile = national.startsWith("7") && calling.equals("44");
        String half =
                mobile
                        ? national.substring(0, 4) + " " + national.substring(4)
                        : grouped(national, 3);
        Set<String> writings = new LinkedHashSet<>();
        writings.add("+" + calling + " " + half);
        writings.add("+" + calling + national);
        writings.add("00" + calling + " " + half);
        if (calling.equals("44")) {
            int cut = mobile ? 4 : 2;
            String rest = national.substring(cut);
            String area = "0" + national.substring(0, cut);
            writings.add(mobile ? area + " " + rest : area + " " + grouped(rest, 4));
            writings.add("0" + national);
            writings.add("+44 (0)" + national.substring(0, cut) + " " + rest);
            if (mobile) {
                writings.add(area + "-" + rest.substring(0, 3) + "-" + rest.substring(3));
                writings.add(area + " " + rest.substring(0, 3) + " " + rest.substring(3));
            }
        }
        return List.copyOf(writings);
    }

    /** Groups of three from the left; a lone last digit stays with its neighbours. */
    private static String grouped(String digits, int size) {
        StringBuilder grouped = new StringBuilder();
        for (int at = 0; at < digits.length(); at++) {
            boolean cut = at > 0 && at % size == 0 && digits.length() - at > 1;
            grouped.append(cut ? " " : "").append(digits.charAt(at));
        }
        return grouped.toString();
    }
}
