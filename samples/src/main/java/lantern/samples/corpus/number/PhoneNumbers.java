package lantern.samples.corpus.number;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantern.samples.world.Dice;
import lantern.samples.world.Table;

/**
 * Telephone numbers by country. The first networks take those kept for drama or a stretch of zeros;
 * larger worlds need more than there are of these, and draw from the whole of a mobile range.
 */
public final class PhoneNumbers {

    private static final int KEPT_FOR = 60;

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
     * @param network counts from 0; tells whether the numbers kept for drama are used up
     * @throws IllegalArgumentException when no range is known for the country
     */
    public Numeral number(Dice dice, String country, int network) {
        Range range = ranges.get(country);
        if (range == null) {
            throw new IllegalArgumentException("no telephone numbers of " + country);
        }
        String prefix = network < KEPT_FOR ? range.kept() : range.wide();
        String national = prefix + dice.digits(range.length() - prefix.length());
        String value = "+" + range.calling() + national;
        return new Numeral(value, writings(range, national), true);
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
        if (!range.trunk().isEmpty()) {
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
