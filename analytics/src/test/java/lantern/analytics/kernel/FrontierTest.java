package lantern.analytics.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import lantern.analytics.TestNetworks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontierTest {

    private record Entry(long distance, int node) {}

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void givesBackInTheOrderOfTheJdksOwnQueue(long seed) {
        var random = TestNetworks.generator(seed);
        var frontier = new Frontier();
        var naive =
                new PriorityQueue<>(
                        Comparator.comparingLong(Entry::distance).thenComparingInt(Entry::node));
        List<Entry> fast = new ArrayList<>();
        List<Entry> expected = new ArrayList<>();
        for (int step = 0; step < 2_000; step++) {
            if (random.nextInt(3) > 0) {
                var entry = new Entry(random.nextInt(50), random.nextInt(20));
                frontier.add(entry.distance(), entry.node());
                naive.add(entry);
            } else if (!naive.isEmpty()) {
                expected.add(naive.remove());
                long distance = frontier.distance();
                fast.add(new Entry(distance, frontier.remove()));
            }
        }
        assertThat(fast).isEqualTo(expected);
        assertThat(frontier.isEmpty()).isEqualTo(naive.isEmpty());
    }
}
