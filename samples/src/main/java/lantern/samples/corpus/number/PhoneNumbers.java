package lantern.samples.corpus.number;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lantern.samples.world.Table;

/**
 * Telephone numbers by country. The first networks take those kept for drama or a stretch of zeros;
 * larger worlds need more than there are of these, and draw from the whole of a mobile range.
 */
public final class PhoneNumbers {

    private static final int KEPT_FOR = 60;
    private static final int KEPT_EACH = 16;
    private static final int EACH = 40;
    private static final long STEP = 7919;

    /**
     * @param trunk what is dialled before the national number inside the country
     * @param groups how its digits are grouped: {@code 4 6}
     */
    private record Range(
            String calling,
            String trunk,
            String kept,
            String wide,
            int length,
            List<Integer> groups) {}

    private final Map<String, Range> ranges = new LinkedHashMap<>();

    public PhoneNumbers() {
        for (List<String> row : Table.rows("corpus/phones.txt")) {
            List<Integer> groups =
                    Table.cut(row.get(6), " ").stream().map(Integer::valueOf).toList();
            ranges.put(
                    row.get(0),
                    new Range(
                            row.get(1),
                            row.get(2),
                            row.get(3),
                            row.get(4),
                            Integer.parseInt(row.get(5)),
                            groups));
        }
    }

    public boolean has(String country) {
        return ranges.containsKey(country);
    }

    /**
     * No two of one country are the same, whatever their networks.
     *
     * @param network counts from 0
     * @param nth of this network's numbers of the country, from 0 and below 40
     * @throws IllegalArgumentException when no range is known for the country
     */
    public Numeral number(String country, int network, int nth) {
        Range range = ranges.get(country);
        if (range == null) {
            throw new IllegalArgumentException("no telephone numbers of " + country);
        }
        boolean kept = network < KEPT_FOR && nth < KEPT_EACH;
        String prefix = kept ? range.kept() : range.wide();
        int free = range.length() - prefix.length();
        long place = (long) network * (kept ? KEPT_EACH : EACH) + nth;
        // A step that shares no factor with ten reaches every number before it comes back to one.
        long digits = (place * STEP + 137) % (long) Math.pow(10, free);
        String national = prefix + String.format(Locale.ROOT, "%0" + free + "d", digits);
        return new Numeral("+" + range.calling() + national, writings(range, national), true);
    }

    private static List<String> writings(Range range, String national) {
        String spaced = grouped(national, range.groups(), " ");
        String plus = "+" + range.calling();
        List<String> all = new ArrayList<>();
        all.add(plus + " " + spaced);
        all.add(plus + national);
        all.add(plus + " " + national);
        all.add("00" + range.calling() + " " + spaced);
        all.add("00" + range.calling() + national);
        all.add(plus + "-" + grouped(national, range.groups(), "-"));
        if (range.trunk().equals("0")) {
            all.add(plus + " (" + range.trunk() + ")" + spaced);
        }
        if (range.calling().equals("44")) {
            // At home the country's code is mostly left out.
            String home = range.trunk() + spaced;
            all.addAll(
                    List.of(home, home, home, range.trunk() + national, range.trunk() + national));
            all.add(range.trunk() + grouped(national, range.groups(), "-"));
            all.add(
                    "0"
                            + national.substring(0, 4)
                            + " "
                            + national.substring(4, 7)
                            + " "
                            + national.substring(7));
            all.add("(" + range.trunk() + national.substring(0, 4) + ") " + national.substring(4));
        }
        return all;
    }

    private static String grouped(String digits, List<Integer> groups, String gap) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int group : groups) {
            int end = Math.min(digits.length(), at + group);
            out.append(at == 0 ? "" : gap).append(digits, at, end);
            at = end;
        }
        return out.append(digits.substring(at)).toString();
    }
}
