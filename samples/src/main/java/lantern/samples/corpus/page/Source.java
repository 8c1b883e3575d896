package lantern.samples.corpus.page;

import java.util.ArrayList;
import java.util.List;
import lantern.samples.world.Item;
import lantern.samples.world.Kind;
import lantern.samples.world.Table;

/**
 * Somebody who reports.
 *
 * @param folder how its reports' names begin
 * @param kind police, border, inspector, charity or liaison
 * @param signs the invented officer or worker who signs
 */
public record Source(String folder, Item organisation, String country, String kind, String signs) {

    /** Every row of partners.txt. */
    public static List<Source> all() {
        List<Source> all = new ArrayList<>();
        for (List<String> row : Table.rows("corpus/partners.txt")) {
            Item organisation =
                    new Item(
                            "a-" + row.get(0),
                            Kind.ORGANISATION,
                            row.get(2),
                            "",
                            List.of(row.get(1)));
            all.add(new Source(row.get(0), organisation, row.get(2), row.get(3), row.get(4)));
        }
        return List.copyOf(all);
    }

    Item signatory(String name) {
        return new Item("s-" + folder, Kind.PERSON, country, "", List.of(name));
    }
}
