package lantern.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import lantern.model.entity.Resolution;
import lantern.model.evidence.Evidence;
import lantern.model.port.Filed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settling a report while others are on their way into the store, against waiting for each. */
class ExpectedReportsTest {

    private static final int MOST_AHEAD = 3;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void anExpectedReportCountsAsIfItWereLearned(long seed) {
        var random = new Random(seed);
        Deque<Filed> ahead = new ArrayDeque<>();
        long position = 0;
        try (var waiting = IdentityIndex.inMemory();
                var expecting = IdentityIndex.inMemory()) {
            for (Evidence report : RandomReports.of(seed, 80)) {
                Resolution resolution = expecting.resolve(report);
                assertThat(resolution).isEqualTo(Reports.take(waiting, report, 1));
                Filed filed = Reports.filed(report, resolution);
                expecting.expect(filed);
                ahead.add(filed);
                while (ahead.size() > random.nextInt(MOST_AHEAD)) {
                    expecting.learn(ahead.remove(), ++position);
                }
            }
            for (Filed filed : ahead) {
                expecting.learn(filed, ++position);
            }
            assertThat(expecting.dump()).isEqualTo(waiting.dump());
            assertThat(expecting.position()).hasValue(80);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void aReportThatIsDroppedWasNeverThere(long seed) {
        List<Evidence> reports = RandomReports.of(seed, 80);
        try (var without = IdentityIndex.inMemory();
                var dropping = IdentityIndex.inMemory()) {
            for (int i = 0; i + 1 < reports.size(); i += 2) {
                Evidence dropped = reports.get(i);
                dropping.expect(Reports.filed(dropped, dropping.resolve(dropped)));
                // what counted on it is forgotten with it
                Resolution _ = dropping.resolve(reports.get(i + 1));
                dropping.drop(dropped.report().id());
                assertThat(Reports.take(dropping, reports.get(i + 1), i))
                        .isEqualTo(Reports.take(without, reports.get(i + 1), i));
            }
            assertThat(dropping.dump()).isEqualTo(without.dump());
        }
    }
}
