package lantern.samples.corpus.page;

import java.time.LocalDate;
import java.util.List;
import lantern.samples.corpus.cast.Ring;
import lantern.samples.corpus.tell.Saying;
import lantern.samples.world.Person;

/**
 * One report before it is written.
 *
 * @param name without its ending
 * @param number counts all reports of the corpus
 * @param date of the intelligence
 * @param repeats the name of the report whose facts it passes on, empty for none
 */
public record Plan(
        String name,
        int number,
        Ring ring,
        Source source,
        LocalDate date,
        Person subject,
        List<Saying> sayings,
        String repeats) {

    public Plan {
        sayings = List.copyOf(sayings);
    }
}
