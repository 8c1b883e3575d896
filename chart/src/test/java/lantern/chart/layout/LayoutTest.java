package lantern.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lantern.chart.Charts;
import lantern.chart.Composition;
import lantern.chart.scene.Box;
import lantern.chart.scene.Figure;
import lantern.chart.scene.Point;
import lantern.model.chart.Chart;
import lantern.model.entity.EntityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5})
    void noItemCoversAnotherOrItsLetters(long seed) {
        Chart chart = Charts.network(seed, 120, 220).chart();
        List<Box> boxes = new ArrayList<>();
        for (Chart.Item item : chart.items()) {
            Box box = Figure.of(item, Figure.Side.BELOW).whole();
            assertThat(boxes).noneMatch(box::overlaps);
            boxes.add(box);
        }
    }

    @Test
    void theSameChartGetsTheSamePlaces() {
        Composition composition = Charts.network(8, 200, 400);
        assertThat(composition.chart()).isEqualTo(composition.chart());
    }

    @Test
    void whatIsPinnedStays() {
        Chart chart = Charts.network(4, 40, 60).chart();
        Map<EntityId, Point> pinned =
                Map.of(
                        chart.items().get(0).id(), new Point(-700, 33.33),
                        chart.items().get(5).id(), new Point(-500, 40));
        Map<EntityId, Point> places = Layout.arrange(chart.items(), chart.links(), pinned);
        assertThat(places).containsAllEntriesOf(pinned).hasSize(40);
    }

    /** a - b - c - d - e: as drawn, the ends lie farthest apart, and b, c, d in between. */
    @Test
    void distanceOnThePageFollowsDistanceInTheNetwork() {
        Chart chart =
                Composition.of(
                                "Chain",
                                List.of("a", "b", "c", "d", "e").stream()
                                        .map(LayoutTest::person)
                                        .toList(),
                                List.of("ab", "bc", "cd", "de").stream()
                                        .map(LayoutTest::met)
                                        .toList())
                        .chart();
        List<Point> places =
                chart.items().stream().map(item -> new Point(item.x(), item.y())).toList();
        double previous = 0;
        for (int i = 1; i < 5; i++) {
            double distance = places.get(0).distance(places.get(i));
            assertThat(distance).isGreaterThan(previous + 50);
            previous = distance;
        }
    }

    @Test
    void nothingAndOneThingHavePlacesToo() {
        assertThat(Layout.arrange(List.of(), List.of(), Map.of())).isEmpty();
        Chart one = Composition.of("One", List.of(person("a")), List.of()).chart();
        assertThat(one.items()).hasSize(1);
    }

    private static lantern.model.entity.EntitySummary person(String id) {
        return Charts.person(id, "Person " + id, lantern.model.entity.Standing.NEUTRAL, false);
    }

    private static lantern.model.entity.Tie met(String ends) {
        return Charts.tie(
                ends.substring(0, 1),
                lantern.model.evidence.TieKind.MET,
                ends.substring(1),
                lantern.model.report.Strength.CONFIRMED);
    }
}
