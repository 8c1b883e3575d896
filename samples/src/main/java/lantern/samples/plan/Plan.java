package lantern.samples.plan;

import java.time.LocalDate;
import java.util.List;
import lantern.samples.Format;
import lantern.samples.world.Network;
import lantern.samples.world.Person;

/**
 * One report before it is written.
 *
 * @param name without folder and extension
 * @param number counts a partner's reports of one year
 * @param date of the intelligence
 * @param sayings in the order of the page
 */
public record Plan(
        String name,
        int number,
        Partner partner,
        Manner manner,
        LocalDate date,
        Network network,
        String operation,
        Access access,
        Person subject,
        List<Saying> sayings) {

    public Plan {
        sayings = List.copyOf(sayings);
    }

    /** Where it lies below the folder of reports: records of one kind lie beside their mapping. */
    public String folder() {
        boolean records = manner.format() == Format.CSV;
        return partner.folder() + "/" + (records ? manner.feed() + "/" : "");
    }

    public String file() {
        return name + "." + manner.extension();
    }
}
