package lantern.samples.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import lantern.samples.corpus.cast.Ring;
import lantern.samples.corpus.page.Plan;
import lantern.samples.world.Person;
import lantern.samples.world.Role;
import lantern.samples.world.Thing;
import lantern.samples.write.Json;

/**
 * What is true of the world behind the reports, written network by network below {@code truth/}:
 * networks.json, who_is_who.json, circular.json, re_trafficked.json, not_same_as.json.
 */
final class WorldFiles implements Closeable {

    private static final int ONE_LINE = 2;

    private final StreamedList networks;
    private final StreamedList whoIsWho;
    private final StreamedList circular;
    private final StreamedList returns;
    private final StreamedList namesakes;

    WorldFiles(Path folder) throws IOException {
        Files.createDirectories(folder);
        networks = new StreamedList(folder.resolve("networks.json"));
        whoIsWho = new StreamedList(folder.resolve("who_is_who.json"));
        circular = new StreamedList(folder.resolve("circular.json"));
        returns = new StreamedList(folder.resolve("re_trafficked.json"));
        namesakes = new StreamedList(folder.resolve("not_same_as.json"));
    }

    void add(Ring ring, List<Plan> plans) throws IOException {
        networks.add(Json.write(network(ring), ONE_LINE));
        for (Thing thing : things(ring)) {
            whoIsWho.add(Json.write(entry(thing), ONE_LINE));
        }
        for (Plan plan : plans) {
            if (!plan.repeats().isEmpty()) {
                circular.add(
                        "{\"original\": "
                                + Json.quote(plan.repeats())
                                + ", \"repeated\": "
                                + Json.quote(plan.name())
                                + "}");
            }
        }
        if (ring.back().isPresent()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("entity", ring.back().get().victim().id());
            row.put("network", ring.id());
            row.put("safeguarded", ring.back().get().safeguarded().toString());
            returns.add(Json.write(row, ONE_LINE));
        }
        if (ring.namesake().isPresent()) {
            Ring.Namesake two = ring.namesake().get();
            namesakes.add(Json.write(List.of(two.known().id(), two.other().id()), ONE_LINE));
        }
    }

    private static Map<String, Object> network(Ring ring) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", ring.id());
        row.put("purpose", ring.purpose());
        row.put("countries", ring.countries());
        row.put("members", ids(ring, it -> it.role() != Role.VICTIM));
        row.put("facilitators", ids(ring, it -> it.role().facilitates()));
        row.put("victims", ids(ring, it -> it.role() == Role.VICTIM));
        row.put("children", ids(ring, ring.children()::contains));
        return row;
    }

    private static List<String> ids(Ring ring, Predicate<Person> fits) {
        return ring.people().stream().filter(fits).map(Person::id).toList();
    }

    private static Set<Thing> things(Ring ring) {
        Set<Thing> things = new LinkedHashSet<>(ring.people());
        things.addAll(ring.items());
        ring.namesake().ifPresent(it -> things.add(it.other()));
        return things;
    }

    private static Map<String, Object> entry(Thing thing) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("entity", thing.id());
        entry.put("kind", thing.kind().label());
        if (thing instanceof Person person) {
            entry.put("role", person.role().toString());
            entry.put("born", person.born().toString());
        }
        entry.put("writings", List.copyOf(new LinkedHashSet<>(thing.writings())));
        return entry;
    }

    @Override
    public void close() throws IOException {
        networks.close();
        whoIsWho.close();
        circular.close();
        returns.close();
        namesakes.close();
    }
}
