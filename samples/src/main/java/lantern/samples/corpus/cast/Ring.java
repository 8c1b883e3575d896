package lantern.samples.corpus.cast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lantern.samples.world.Item;
import lantern.samples.world.Journey;
import lantern.samples.world.Person;
import lantern.samples.world.Role;

/**
 * One trafficking network and all that can be reported of it.
 *
 * @param number counts from 0
 * @param countries ISO codes, origin first, destination last
 * @param back a victim who was safeguarded and is seen beside the network again
 * @param namesake somebody else with the name of one of its people
 */
public record Ring(
        int number,
        String purpose,
        List<String> countries,
        List<Person> people,
        List<Item> items,
        List<Known> known,
        List<Journey> journeys,
        Set<Person> children,
        Optional<Back> back,
        Optional<Namesake> namesake) {

    /** Who came back, when they were made safe, and what was seen of them later. */
    public record Back(Person victim, LocalDate safeguarded, List<Known> seen) {}

    /** Two people of one name. */
    public record Namesake(Person known, Person other) {}

    public Ring {
        countries = List.copyOf(countries);
        people = List.copyOf(people);
        items = List.copyOf(items);
        known = List.copyOf(known);
        journeys = List.copyOf(journeys);
        children = Set.copyOf(children);
    }

    public String id() {
        return "n" + number;
    }

    public List<Person> people(Role role) {
        return people.stream().filter(person -> person.role() == role).toList();
    }
}
