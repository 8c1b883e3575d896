package lantern.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lantern.chart.scene.Point;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.chart.Chart;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntitySummary;
import lantern.model.entity.Standing;
import lantern.model.entity.Tie;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.TieKind;
import lantern.model.report.Condition;
import lantern.model.report.Strength;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private final EntitySummary offender =
            Charts.person("a", "Marta Ilie", Standing.OFFENDER, false);
    private final EntitySummary child = Charts.person("b", "Lan Nguyen", Standing.NEUTRAL, true);
    private final EntitySummary victim = Charts.person("c", "Ana Petrov", Standing.VICTIM, false);
    private final EntitySummary both =
            Charts.person("d", "Tran Minh", Standing.VICTIM_AND_OFFENDER, false);

    @Test
    void childrenAndVictimsAreMaskedAndOffendersAreNot() {
        Chart chart =
                Composition.of("Masked", List.of(both, victim, child, offender), List.of()).chart();
        assertThat(chart.items())
                .extracting(Chart.Item::label)
                .containsExactly("Marta Ilie", "Child 1", "Victim 1", "Tran Minh");
        assertThat(chart.items())
                .extracting(Chart.Item::masked)
                .containsExactly(false, true, true, false);
        assertThat(chart.items().get(1).detail()).isEmpty();
    }

    @Test
    void aClearedReaderWhoAsksSeesTheNames() {
        Chart chart =
                new Composition(
                                "Shown",
                                List.of(child, victim),
                                List.of(),
                                Map.of(),
                                Map.of(),
                                Map.of(),
                                Masking.SHOW)
                        .chart();
        assertThat(chart.items())
                .extracting(Chart.Item::label)
                .containsExactly("Lan Nguyen", "Ana Petrov");
    }

    @Test
    void aTitleThatNamesSomebodyMaskedIsNotCited() {
        Tie about =
                Charts.tie(
                        "a",
                        TieKind.MET,
                        "d",
                        Strength.CONFIRMED,
                        Charts.source("Sighting of NGUYEN in May", Marking.OFFICIAL),
                        Charts.source("Weekly summary", Marking.OFFICIAL));
        Tie direct = Charts.tie("a", TieKind.EXPLOITS, "c", Strength.CONFIRMED);
        Chart chart =
                Composition.of(
                                "Titles",
                                List.of(offender, child, victim, both),
                                List.of(about, direct))
                        .chart();
        assertThat(chart.links().get(0).sources()).containsExactly("report abababab, item 3, 1BP");
        assertThat(chart.links().get(1).sources())
                .containsExactly("Weekly summary, item 3, 1BP", "report abababab, item 3, 1BP");
    }

    @Test
    void aTypedTitleLosesTheNamesThatAreMaskedHoweverTheyAreWritten() {
        assertThat(titled("Who moved lan nguyễn to Dover? (NGUYEN's route)"))
                .isEqualTo("Who moved [masked] to Dover? ([masked]'s route)");
        assertThat(titled("LanNguyen_routes and Marta ILIE"))
                .isEqualTo("[masked]_routes and Marta ILIE");
        assertThat(titled("Landing at the lane")).isEqualTo("Landing at the lane");
    }

    private String titled(String title) {
        return Composition.of(title, List.of(offender, child), List.of()).chart().title();
    }

    @Test
    void theStrictestMarkingAndEveryConditionAreCarried() {
        EntitySummary restricted =
                new EntitySummary(
                        new EntityId("e"),
                        EntityKind.PHONE,
                        "+44 7700 900123",
                        "",
                        "GB",
                        Standing.NEUTRAL,
                        false,
                        1,
                        Marking.SECRET,
                        new TreeSet<>(),
                        Set.of(Condition.A2));
        Tie tie =
                Charts.tie(
                        "a",
                        TieKind.MET,
                        "d",
                        Strength.CONFIRMED,
                        Charts.source("One", Marking.OFFICIAL_SENSITIVE, Condition.S1),
                        Charts.source("Two", Marking.OFFICIAL));
        Chart open = Composition.of("Tie", List.of(offender, both), List.of(tie)).chart();
        assertThat(open.marking()).isEqualTo(Marking.OFFICIAL_SENSITIVE);
        assertThat(open.conditions()).containsExactly(Condition.S1);
        Chart all =
                Composition.of("All", List.of(offender, both, restricted), List.of(tie)).chart();
        assertThat(all.marking()).isEqualTo(Marking.SECRET);
        assertThat(all.conditions()).containsExactlyInAnyOrder(Condition.A2, Condition.S1);
        assertThat(Composition.of("Off", List.of(offender), List.of(tie)).chart().marking())
                .isEqualTo(Marking.OFFICIAL);
    }

    @Test
    void everyGroupThatAnythingOnItIsRestrictedToIsCarried() {
        EntitySummary restricted = Charts.restricted(offender, "OP KESTREL");
        Tie tie =
                Charts.tie(
                        "a",
                        TieKind.MET,
                        "d",
                        Strength.CONFIRMED,
                        Charts.source("One", new Audience(Marking.SECRET, "HARROW")),
                        Charts.source("Two", Marking.OFFICIAL));
        assertThat(restrictedTo(List.of(restricted, both), List.of(tie)))
                .containsExactly("HARROW", "OP KESTREL");
        assertThat(restrictedTo(List.of(offender, both), List.of(tie))).containsExactly("HARROW");
        assertThat(restrictedTo(List.of(offender), List.of(tie))).isEmpty();
    }

    private static Set<String> restrictedTo(List<EntitySummary> entities, List<Tie> ties) {
        return Composition.of("Groups", entities, ties).chart().restrictedTo();
    }

    @Test
    void deniedTiesAndTiesOffTheChartAreNotDrawn() {
        Tie met = Charts.tie("a", TieKind.MET, "d", Strength.CONFIRMED);
        Tie denied =
                new Tie(
                        met.from(),
                        met.to(),
                        TieKind.PAID,
                        Polarity.DENIED,
                        met.strength(),
                        null,
                        null,
                        met.sources());
        Tie away = Charts.tie("a", TieKind.MET, "z", Strength.CONFIRMED);
        Chart chart =
                Composition.of("Drawn", List.of(offender, both), List.of(denied, away, met))
                        .chart();
        assertThat(chart.links()).extracting(Chart.Link::kind).containsExactly(TieKind.MET);
    }

    @Test
    void whatIsPlacedStaysAndTheOrderOfTheInputLeavesNoTrace() {
        Map<EntityId, Point> places =
                Map.of(new EntityId("a"), new Point(10, 20), new EntityId("d"), new Point(300, 40));
        Chart chart = placed(List.of(offender, both), places);
        assertThat(chart.items()).extracting(Chart.Item::x).containsExactly(10.0, 300.0);
        assertThat(placed(List.of(both, offender), places)).isEqualTo(chart);
    }

    private static Chart placed(List<EntitySummary> entities, Map<EntityId, Point> places) {
        return new Composition(
                        "Placed", entities, List.of(), places, Map.of(), Map.of(), Masking.PROTECT)
                .chart();
    }
}
