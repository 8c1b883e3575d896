package lantern.analytics.edges;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every measure of a list of edges. */
public final class Measures {

    public static final List<Measure<?>> ALL =
            Stream.of(
                            NodeMeasures.all(),
                            DistanceMeasures.all(),
                            GroupMeasures.all(),
                            RemovalMeasures.all())
                    .<Measure<?>>flatMap(List::stream)
                    .toList();

    private Measures() {}

    public static Optional<Measure<?>> find(String name) {
        return ALL.stream()
                .<Measure<?>>map(measure -> measure)
                .filter(measure -> measure.name().equals(name))
                .findFirst();
    }

    /** Every processor that the machine lends. */
    static int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** A measure without parameters. */
    public record None() {}

    static double[] doubles(int[] values) {
        double[] doubles = new double[values.length];
        java.util.Arrays.setAll(doubles, at -> values[at]);
        return doubles;
    }

    static double[] doubles(long[] values) {
        double[] doubles = new double[values.length];
        java.util.Arrays.setAll(doubles, at -> values[at]);
        return doubles;
    }
}
