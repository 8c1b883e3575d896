package lantern.analytics;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import lantern.model.entity.EntityId;
import lantern.model.entity.Standing;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import lantern.model.network.Network;
import lantern.model.network.NetworkBuilder;
import lantern.model.report.Strength;

/** Networks with kinds, countries and standings to draw tests with. */
public final class TestNetworks {

    private final NetworkBuilder builder = new NetworkBuilder();

    public TestNetworks person(String id, Standing standing) {
        return node(id, EntityKind.PERSON, "", standing);
    }

    /** A person known to be a child. */
    public TestNetworks child(String id, Standing standing) {
        builder.node(new EntityId(id), EntityKind.PERSON, "", standing, true);
        return this;
    }

    public TestNetworks people(String... ids) {
        for (String id : ids) {
            person(id, Standing.NEUTRAL);
        }
        return this;
    }

    public TestNetworks thing(String id, EntityKind kind, String country) {
        return node(id, kind, country, Standing.NEUTRAL);
    }

    private TestNetworks node(String id, EntityKind kind, String country, Standing standing) {
        builder.node(new EntityId(id), kind, country, standing);
        return this;
    }

    /** {@code ties("a-b", "b-c")}. */
    public TestNetworks met(String... ties) {
        return ties(TieKind.MET, ties);
    }

    public TestNetworks ties(TieKind kind, String... ties) {
        for (String tie : ties) {
            tie(kind, tie, 1);
        }
        return this;
    }

    public TestNetworks tie(TieKind kind, String tie, int weight) {
        String[] ends = tie.split("-");
        builder.tie(
                new EntityId(ends[0]), new EntityId(ends[1]), kind, weight, Strength.UNCONFIRMED);
        return this;
    }

    public NetworkBuilder builder() {
        return builder;
    }

    public Network build() {
        return builder.build();
    }

    /** People with ties of 1 to 4 statements. */
    public static Network weighted(long seed, int size, double probability) {
        RandomGenerator random = generator(seed);
        var network = new TestNetworks();
        for (int i = 0; i < size; i++) {
            network.people("p" + i);
        }
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                if (random.nextDouble() < probability) {
                    network.tie(TieKind.CALLED, "p" + i + "-p" + j, 1 + random.nextInt(4));
                }
            }
        }
        return network.build();
    }

    /** Things of every kind and standing, some of them children, and of a few countries or none. */
    public static Network mixed(long seed, int size, double probability) {
        RandomGenerator random = generator(seed);
        String[] countries = {"", "", "GB", "RO", "VN"};
        var network = new TestNetworks();
        for (int i = 0; i < size; i++) {
            EntityKind kind =
                    random.nextBoolean() ? EntityKind.PERSON : any(random, EntityKind.values());
            Standing standing =
                    kind == EntityKind.PERSON ? any(random, Standing.values()) : Standing.NEUTRAL;
            String country = countries[random.nextInt(countries.length)];
            boolean minor = kind == EntityKind.PERSON && random.nextInt(5) == 0;
            network.builder.node(new EntityId("n" + i), kind, country, standing, minor);
        }
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                if (random.nextDouble() < probability) {
                    TieKind kind = any(random, TieKind.values());
                    network.tie(kind, "n" + i + "-n" + j, 1 + random.nextInt(3));
                }
            }
        }
        return network.build();
    }

    private static <T> T any(RandomGenerator random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    public static RandomGenerator generator(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
