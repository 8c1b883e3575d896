package lantern.samples.world;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One trafficking network: everything in it, and everything that can be reported of it.
 *
 * @param strangers numbers and plates of nobody in it, which records hold beside its own
 * @param countries ISO codes, origin first
 */
public record Network(
        String id,
        String title,
        List<String> countries,
        List<Person> people,
        List<Item> items,
        List<Item> safeHouses,
        List<Item> strangers,
        List<Fact> facts,
        List<Journey> journeys,
        Set<Person> children) {

    public List<Person> people(Predicate<Role> roles) {
        return people.stream().filter(person -> roles.test(person.role())).toList();
    }

    public List<Item> items(Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    /** What one of its people uses or has, of a kind. */
    public List<Item> itemsOf(Person person, Kind kind) {
        return facts.stream()
                .filter(fact -> fact.from().equals(person) && fact.to().kind() == kind)
                .filter(fact -> fact.stance() == Stance.STATED)
                .map(Fact::to)
                .distinct()
                .map(Item.class::cast)
                .toList();
    }
}
