package lantern.samples.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everybody and everything that the reports of one seed speak of.
 *
 * @param broker the one person who joins the second network and the third
 * @param brokerFacts all that ties the broker to them
 */
public record World(
        List<Network> networks,
        Person broker,
        List<Item> brokerItems,
        List<Fact> brokerFacts,
        List<Namesake> namesakes,
        List<Return> returns,
        Gazetteer places) {

    /** Two people of one name, who are not the same. */
    public record Namesake(Network network, Person known, Person other, Place town) {}

    /** A victim who was safeguarded and is later seen beside the old network again. */
    public record Return(Network network, Person victim, LocalDate safeguarded, List<Fact> seen) {}

    /** Draws the world of a seed. */
    public static World of(long seed) {
        return new WorldBuilder(seed).build();
    }

    /** Everyone and everything with an entry in who-is-who: towns are not. */
    public List<Thing> things() {
        Set<Thing> things = new LinkedHashSet<>();
        for (Network network : networks) {
            things.addAll(network.people());
            things.addAll(network.items());
            things.addAll(network.strangers());
        }
        things.add(broker);
        things.addAll(brokerItems);
        namesakes.forEach(namesake -> things.add(namesake.other()));
        return List.copyOf(things);
    }

    public List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (Thing thing : things()) {
            if (thing instanceof Person person) {
                people.add(person);
            }
        }
        return people;
    }

    public boolean isChild(Thing person) {
        return networks.stream().anyMatch(network -> network.children().contains(person));
    }

    /** Every fact that may be told of a network's people, whoever tells it. */
    public Stream<Fact> facts() {
        return Stream.concat(
                Stream.concat(
                        networks.stream().flatMap(network -> network.facts().stream()),
                        brokerFacts.stream()),
                returns.stream().flatMap(back -> back.seen().stream()));
    }
}
