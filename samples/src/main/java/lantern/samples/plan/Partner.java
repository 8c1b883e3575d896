package lantern.samples.plan;

import java.util.ArrayList;
import java.util.List;
import lantern.samples.world.Item;
import lantern.samples.world.Kind;
import lantern.samples.world.Table;

/**
 * Somebody who reports: a police force, a charity, a liaison office abroad.
 *
 * @param folder where its reports lie, and how their names begin
 * @param signs the invented officer or worker who signs
 */
public record Partner(
        String folder, Item organisation, String country, List<Manner> manners, String signs) {

    /** Every partner of the table. */
    public static List<Partner> all() {
        List<Partner> partners = new ArrayList<>();
        for (List<String> row : Table.rows("partners.txt")) {
            Item organisation = agency("o" + (partners.size() + 1), row.get(2), row.get(1));
            List<Manner> manners =
                    Table.cut(row.get(3), ",").stream().map(Manner::valueOf).toList();
            partners.add(new Partner(row.get(0), organisation, row.get(2), manners, row.get(4)));
        }
        return List.copyOf(partners);
    }

    /** An authority that reports name: never part of a network. */
    public static Item agency(String id, String country, String name) {
        return new Item(id, Kind.ORGANISATION, country, "", List.of(name));
    }
}
