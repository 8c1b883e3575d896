package lantern.samples.plan;

import java.time.LocalDate;
import java.util.List;
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

    public String file() {
        return name + "." + manner.extension();
    }
}
