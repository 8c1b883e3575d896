package lantern.samples.corpus.cast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantern.samples.world.Dice;
import lantern.samples.world.Place;
import lantern.samples.world.Table;

/** Companies and addresses as their country writes them. */
final class Premises {

    private static final String POSTCODE_ENDS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final Map<String, List<String>> AREAS = rows("corpus/postcodes.txt");
    private static final Map<String, List<String>> STREETS = rows("corpus/streets.txt");
    private static final Map<String, List<String>> COMPANIES = rows("corpus/companies.txt");

    private final Dice dice;

    Premises(Dice dice) {
        this.dice = dice;
    }

    private static Map<String, List<String>> rows(String table) {
        Map<String, List<String>> rows = new HashMap<>();
        Table.rows(table).forEach(row -> rows.put(row.get(0), Table.cut(row.get(1), ",")));
        return rows;
    }

    /** A company's names, the fullest first. */
    List<String> company(String country) {
        String brief = pick(COMPANIES, "opening") + " " + pick(COMPANIES, "trade");
        List<String> forms = COMPANIES.getOrDefault(country, List.of("Ltd"));
        String form = dice.pick(forms);
        return form.isEmpty() ? List.of(brief) : List.of(brief + " " + form, brief);
    }

    private String pick(Map<String, List<String>> table, String key) {
        List<String> row = table.get(key);
        if (row == null) {
            throw new IllegalArgumentException("a table of the corpus has no row " + key);
        }
        return dice.pick(row);
    }

    /** As the country writes it; the street and number alone stand for it too. */
    List<String> address(String country, Place town) {
        String of = STREETS.containsKey(country) ? country : "DE";
        String street = pick(STREETS, of);
        int number = dice.between(1, 289);
        String name = town.name().main();
        return switch (of) {
            case "GB" -> british(number + (dice.chance(0.1) ? "a" : "") + " " + street, name);
            case "FR", "NG", "IE" ->
                    List.of(number + " " + street + ", " + name, number + " " + street);
            case "DE", "NL" ->
                    List.of(
                            street
                                    + " "
                                    + number
                                    + ", "
                                    + dice.digits(5).replaceAll("^0", "4")
                                    + " "
                                    + name,
                            street + " " + number);
            default -> List.of(street + " " + number + ", " + name, street + " " + number);
        };
    }

    private List<String> british(String line, String town) {
        String unit =
                switch (dice.below(8)) {
                    case 0 -> "Flat " + dice.between(1, 24) + ", ";
                    case 1 -> "Unit " + dice.between(1, 30) + ", ";
                    case 2 -> "Room " + dice.between(1, 9) + ", ";
                    default -> "";
                };
        String area = AREAS.getOrDefault(town, List.of("B")).getFirst();
        String code =
                area
                        + dice.between(1, 29)
                        + " "
                        + dice.between(1, 9)
                        + dice.letters(2, POSTCODE_ENDS);
        String full = unit + line + ", " + town;
        return List.of(dice.chance(0.75) ? full + " " + code : full, unit + line);
    }
}
