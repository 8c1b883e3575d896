package lantern.samples.write;

import java.util.List;
import lantern.samples.plan.Partner;
import lantern.samples.world.Item;
import lantern.samples.world.Kind;

/** The officer or worker who signs for a partner. */
record Signatory(Partner partner, String name) {

    Item item() {
        String id = "s" + partner.organisation().id().substring(1);
        return new Item(id, Kind.PERSON, partner.country(), "", List.of(name));
    }
}
