package lantern.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantern.samples.plan.Plan;
import lantern.samples.plan.Planner;
import lantern.samples.world.Network;
import lantern.samples.world.Person;
import lantern.samples.world.Role;
import lantern.samples.world.Thing;
import lantern.samples.world.World;
import lantern.samples.write.Json;

/**
 * What is true of the world behind the reports: who is who, who matters, who is to be protected.
 */
final class WorldTruth {

    private final World world;
    private final List<Plan> plans;
    private final List<Planner.Repeat> repeats;

    WorldTruth(World world, List<Plan> plans, List<Planner.Repeat> repeats) {
        this.world = world;
        this.plans = plans;
        this.repeats = repeats;
    }

    String json() {
        Map<String, Object> truth = new LinkedHashMap<>();
        truth.put("networks", world.networks().stream().map(WorldTruth::network).toList());
        truth.put("broker", broker());
        truth.put(
                "not_same_as",
                world.namesakes().stream()
                        .map(it -> List.of(it.known().id(), it.other().id()))
                        .toList());
        truth.put("re_trafficked", returns());
        truth.put("restricted", restricted());
        truth.put("circular", circular());
        truth.put("who_is_who", whoIsWho());
        return Json.write(truth, 0) + "\n";
    }

    private static Map<String, Object> network(Network network) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", network.id());
        row.put("title", network.title());
        row.put("countries", network.countries());
        row.put("members", ids(network.people(role -> role != Role.VICTIM)));
        row.put("facilitators", ids(network.people(Role::facilitates)));
        row.put("victims", ids(network.people(Role.VICTIM::equals)));
        row.put("victim_recruiters", ids(network.people(Role.VICTIM_RECRUITER::equals)));
        row.put(
                "children",
                ids(network.people().stream().filter(network.children()::contains).toList()));
        row.put("safe_houses", ids(network.safeHouses()));
        return row;
    }

    private Map<String, Object> broker() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", world.broker().id());
        row.put("joins", List.of(world.networks().get(1).id(), world.networks().get(2).id()));
        return row;
    }

    private List<Map<String, Object>> returns() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (World.Return back : world.returns()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", back.victim().id());
            row.put("network", back.network().id());
            row.put("safeguarded", back.safeguarded().toString());
            rows.add(row);
        }
        return rows;
    }

    private List<Map<String, Object>> restricted() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Plan plan : plans) {
            if (plan.access().restricted()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("file", plan.file());
                row.put("marking", plan.access().marking());
                row.put("group", plan.access().group());
                rows.add(row);
            }
        }
        return rows;
    }

    private List<Map<String, Object>> circular() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Planner.Repeat repeat : repeats) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("original", repeat.original());
            row.put("repeated", repeat.repeated());
            rows.add(row);
        }
        return rows;
    }

    private Map<String, Object> whoIsWho() {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (Thing thing : world.things()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("kind", thing.kind().label());
            if (thing instanceof Person person) {
                entry.put("role", person.role().toString());
                entry.put("born", person.born().toString());
            }
            entry.put("writings", thing.writings());
            entries.put(thing.id(), entry);
        }
        return entries;
    }

    private static List<String> ids(List<? extends Thing> things) {
        return things.stream().map(Thing::id).toList();
    }
}
