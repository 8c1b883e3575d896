package lantern.cypher.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lantern.cypher.row.AgeRow;
import lantern.cypher.row.ReportRow;
import lantern.cypher.row.Texts;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Sight;
import lantern.model.entity.EntityId;
import lantern.model.entity.Standing;
import lantern.model.entity.Together;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Role;
import lantern.model.network.NetworkBuilder;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Every chartable entity that a viewer knows of, those seen as one taken together. */
final class SeenEntities {

    private static final CypherFile ENTITIES = CypherFile.named("snapshot/entities");
    private static final CypherFile JOINTS = CypherFile.named("snapshot/joints");
    private static final CypherFile STANDINGS = CypherFile.named("snapshot/standings");

    private static final CypherFile AGES = CypherFile.named("snapshot/ages");
    private static final CypherFile LATEST = CypherFile.named("ask/latest");

    private final Map<EntityId, Item> items = new HashMap<>();
    private final Map<EntityId, EntityId> towards = new HashMap<>();
    private final NavigableMap<EntityId, Item> shown = new TreeMap<>();

    private @Nullable LocalDate latest;

    private SeenEntities() {}

    static SeenEntities read(Sight sight) {
        var entities = new SeenEntities();
        for (Record row : sight.rows(ENTITIES, Map.of())) {
            entities.add(row);
        }
        entities.join(sight.rows(JOINTS, Map.of()));
        for (Record row : sight.rows(STANDINGS, Map.of())) {
            entities.addStanding(row);
        }
        for (Record row : sight.rows(AGES, Map.of())) {
            entities.item(row.get("id")).ifPresent(item -> item.age = AgeRow.of(row));
        }
        entities.latest = ReportRow.about(sight.rows(LATEST, Map.of()).getFirst().get("day"));
        entities.items.forEach(
                (id, item) -> entities.shown.merge(entities.shown(id), item, Item::and));
        return entities;
    }

    /** The id that is shown for an entity; empty when it is no item of a network. */
    Optional<EntityId> find(String id) {
        return find(new EntityId(id));
    }

    private Optional<EntityId> find(EntityId id) {
        return towards.containsKey(id) ? Optional.of(shown(id)) : Optional.empty();
    }

    String country(EntityId id) {
        return Objects.requireNonNull(shown.get(id)).country();
    }

    void addTo(NetworkBuilder builder) {
        shown.forEach((id, item) ->
                builder.node(
                        id, item.kind, item.country(), item.standing(), item.age.isMinor(latest)));
    }

    private void add(Record row) {
        EntityKind kind = Texts.kind(row.get("labels"));
        if (kind.isChartable()) {
            var id = new EntityId(row.get("id").asString());
            items.put(id, Item.of(kind, row));
            towards.put(id, id);
        }
    }

    /** The smallest id stands for all that are one. */
    private void join(List<Record> joints) {
        List<Together.Bond> bonds = new ArrayList<>();
        for (Record row : joints) {
            bonds.add(
                    new Together.Bond(
                            new EntityId(row.get("first").asString()),
                            new EntityId(row.get("second").asString()),
                            Set.copyOf(
                                    row.get("leaning").asList(id -> new EntityId(id.asString())))));
        }
        Together.of(items.keySet(), bonds).forEach((id, all) -> towards.put(id, all.first()));
    }

    private EntityId shown(EntityId id) {
        return Objects.requireNonNull(towards.get(id));
    }

    private void addStanding(Record row) {
        boolean harmed = row.get("harmed").asBoolean();
        for (Value id : row.get("ids").values()) {
            item(id).ifPresent(item -> {
                item.victim |= harmed;
                item.offender |= !harmed;
            });
        }
    }

    private Optional<Item> item(Value id) {
        return Optional.ofNullable(items.get(new EntityId(id.asString())));
    }

    /** What is known of one entity, gathered while rows come in. */
    private static final class Item {
        private final EntityKind kind;
        private final Map<String, Long> countries = new TreeMap<>();
        private boolean victim;
        private boolean offender;
        private AgeRow age = AgeRow.NOTHING;

        private Item(EntityKind kind) {
            this.kind = kind;
        }

        static Item of(EntityKind kind, Record row) {
            var item = new Item(kind);
            for (Value pair : row.get("countries").values()) {
                if (!pair.get(0).isNull()) {
                    item.countries.merge(pair.get(0).asString(), pair.get(1).asLong(), Long::sum);
                }
            }
            for (Value roles : row.get("roles").values()) {
                for (Value name : roles.values()) {
                    Role role = Role.valueOf(name.asString());
                    item.victim |= role == Role.VICTIM;
                    item.offender |= role.isOffending();
                }
            }
            return item;
        }

        Item and(Item other) {
            var both = new Item(kind);
            both.countries.putAll(countries);
            other.countries.forEach(
                    (country, times) -> both.countries.merge(country, times, Long::sum));
            both.victim = victim || other.victim;
            both.offender = offender || other.offender;
            both.age = age.and(other.age);
            return both;
        }

        /** The most frequent, then the first of the alphabet; a person has none. */
        String country() {
            if (kind == EntityKind.PERSON) {
                return "";
            }
            String most = "";
            long times = 0;
            for (var country : countries.entrySet()) {
                if (country.getValue() > times) {
                    most = country.getKey();
                    times = country.getValue();
                }
            }
            return most;
        }

        Standing standing() {
            return kind == EntityKind.PERSON ? Standing.of(victim, offender) : Standing.NEUTRAL;
        }
    }
}
