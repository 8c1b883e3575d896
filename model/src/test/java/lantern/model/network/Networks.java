package lantern.model.network;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import lantern.model.entity.EntityId;
import lantern.model.entity.Standing;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import lantern.model.report.Strength;

/** Small networks to draw tests with. */
public final class Networks {

    private Networks() {}

    /** People {@code names}, each tied to the next. */
    public static Network chain(String... names) {
        var builder = new NetworkBuilder();
        for (String name : names) {
            builder.node(new EntityId(name), EntityKind.PERSON, "", Standing.NEUTRAL);
        }
        for (int i = 1; i < names.length; i++) {
            met(builder, names[i - 1], names[i]);
        }
        return builder.build();
    }

    /** People drawn as ties: {@code "a-b"} is a tie, {@code "c"} a person alone. */
    public static Network drawn(String... ties) {
        var builder = new NetworkBuilder();
        for (String tie : ties) {
            for (String name : tie.split("-")) {
                builder.node(new EntityId(name), EntityKind.PERSON, "", Standing.NEUTRAL);
            }
        }
        for (String tie : ties) {
            String[] ends = tie.split("-");
            if (ends.length == 2) {
                met(builder, ends[0], ends[1]);
            }
        }
        return builder.build();
    }

    /** People p0 to p(size - 1), each two tied with the given probability. */
    public static Network random(long seed, int size, double probability) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var builder = new NetworkBuilder();
        for (int i = 0; i < size; i++) {
            builder.node(new EntityId("p" + i), EntityKind.PERSON, "", Standing.NEUTRAL);
        }
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                if (random.nextDouble() < probability) {
                    met(builder, "p" + i, "p" + j);
                }
            }
        }
        return builder.build();
    }

    private static void met(NetworkBuilder builder, String from, String to) {
        builder.tie(new EntityId(from), new EntityId(to), TieKind.MET, 1, Strength.UNCONFIRMED);
    }
}
