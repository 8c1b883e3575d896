package lantern.chart.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lantern.chart.Charts;
import lantern.chart.Composition;
import lantern.model.entity.Standing;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import lantern.model.report.Strength;
import org.junit.jupiter.api.Test;

class SceneTest {

    @Test
    void parallelLinksAreToldApart() {
        var people =
                List.of(
                        Charts.person("a", "A", Standing.NEUTRAL, false),
                        Charts.person("b", "B", Standing.NEUTRAL, false));
        var ties =
                List.of(
                        Charts.tie("a", TieKind.CALLED, "b", Strength.CONFIRMED),
                        Charts.tie("b", TieKind.CALLED, "a", Strength.CONFIRMED),
                        Charts.tie("a", TieKind.MET, "b", Strength.CONFIRMED));
        Scene scene = Scene.of(Composition.of("Parallel", people, ties).chart());
        List<Point> middles = scene.strokes().stream().map(stroke -> stroke.at(0.5)).toList();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(middles.get(i).distance(middles.get(j))).isGreaterThan(10);
            }
        }
        assertThat(scene.strokes()).extracting(Stroke::arrow).containsExactly(true, false, true);
    }

    @Test
    void noLettersCoverAnotherShape() {
        Scene scene = Scene.of(Charts.network(2, 100, 180).chart());
        for (Figure figure : scene.figures()) {
            for (Figure other : scene.figures()) {
                assertThat(figure.lettering().overlaps(other.shape())).isFalse();
            }
        }
    }

    @Test
    void victimsHaveAShapeOfTheirOwn() {
        Look victim = Look.of(EntityKind.PERSON, Standing.VICTIM, true);
        Look person = Look.of(EntityKind.PERSON, Standing.OFFENDER, false);
        assertThat(victim.shape()).isEqualTo(Look.Shape.HEXAGON).isNotEqualTo(person.shape());
        assertThat(victim.glyph()).isNotEqualTo(person.glyph());
        for (EntityKind kind : EntityKind.values()) {
            assertThat(Look.of(kind).shape()).isNotEqualTo(Look.Shape.HEXAGON);
        }
    }

    @Test
    void aLineThroughABoxIsSeenToCrossIt() {
        Box box = Box.around(Point.ORIGIN, 10, 10);
        assertThat(box.isCrossed(new Point(-20, 0), new Point(20, 1))).isTrue();
        assertThat(box.isCrossed(new Point(0, 0), new Point(0, 90))).isTrue();
        assertThat(box.isCrossed(new Point(-20, 8), new Point(20, 8))).isFalse();
        assertThat(box.isCrossed(new Point(-20, 0), new Point(-8, 0))).isFalse();
    }

    @Test
    void longLabelsAreBrokenAndCutOff() {
        assertThat(Lettering.wrapped("Blue Coast Staffing Limited of Hull", 20, 2))
                .containsExactly("Blue Coast Staffing", "Limited of Hull");
        assertThat(Lettering.wrapped("x".repeat(50), 20, 2))
                .containsExactly("x".repeat(20), "x".repeat(19) + "…");
        assertThat(Lettering.wrapped("", 20, 2)).isEmpty();
    }
}
