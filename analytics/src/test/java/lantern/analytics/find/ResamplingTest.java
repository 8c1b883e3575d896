package lantern.analytics.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import lantern.analytics.TestNetworks;
import lantern.model.entity.EntityId;
import lantern.model.entity.Standing;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import lantern.model.network.Finding;
import lantern.model.network.Finding.Ranked;
import lantern.model.network.Network;
import lantern.model.network.NetworkBuilder;
import lantern.model.network.Progress;
import lantern.model.report.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplingTest {

    /** m lies between a and b only while both of its ties hold: a quarter of the time. */
    @Test
    void whoRestsOnTwoWeakStatementsIsFirstAsOftenAsBothHold() {
        Ranked middle = resampled(line(Strength.TENTATIVE, 1)).ranking().getFirst();
        assertThat(middle.entity()).isEqualTo(new EntityId("m"));
        assertThat(times(middle)).isBetween(10, 40);
        Finding finding = resampled(line(Strength.TENTATIVE, 1));
        Map<String, Double> measures = finding.scores().getOrDefault(new EntityId("m"), Map.of());
        assertThat(measures)
                .containsEntry("scoreLow", 0.0)
                .containsEntry("scoreHigh", 1.0)
                .containsEntry("amongFirst", times(middle) / 100.0);
        assertThat(finding.summary()).containsEntry("networksDrawn", 100.0);
    }

    /** .95 twice: nine in ten. */
    @Test
    void confirmedStatementsHoldAlmostAlways() {
        assertThat(times(resampled(line(Strength.CONFIRMED, 1)).ranking().getFirst()))
                .isBetween(80, 98);
    }

    /** Ten weak statements of one tie: all of them wrong is one in a thousand. */
    @Test
    void manyWeakStatementsHoldATieUp() {
        assertThat(times(resampled(line(Strength.TENTATIVE, 10)).ranking().getFirst()))
                .isGreaterThanOrEqualTo(98);
    }

    @Test
    void theScoresThemselvesStayAsTheyWere() {
        Network network = TestNetworks.mixed(7, 60, 0.06);
        Finding plain = Analyses.answer(new Brokers(2), network, Map.of(), Progress.NONE);
        Finding firm = Resampling.answer(new Brokers(2), network, Map.of(), Progress.NONE);
        assertThat(firm.ranking())
                .extracting(Ranked::entity)
                .containsExactlyElementsOf(plain.ranking().stream().map(Ranked::entity).toList());
        for (int at = 0; at < plain.ranking().size(); at++) {
            assertThat(firm.ranking().get(at).score())
                    .isEqualTo(plain.ranking().get(at).score(), within(0.0));
            assertThat(firm.ranking().get(at).because())
                    .endsWith("; " + plain.ranking().get(at).because());
        }
        assertThat(firm)
                .isEqualTo(Resampling.answer(new Brokers(1), network, Map.of(), Progress.NONE));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void noVictimOrChildIsInAnyAnswer(long seed) {
        Network network = TestNetworks.mixed(seed, 50, 0.08);
        for (var analysis : Analyses.ALL) {
            Finding finding = Resampling.answer(analysis, network, Map.of(), Progress.NONE);
            for (Ranked ranked : finding.ranking()) {
                int node = network.find(ranked.entity()).orElseThrow();
                assertThat(network.isProtected(node)).isFalse();
            }
            assertThat(finding.scores().keySet())
                    .allMatch(id -> !network.isProtected(network.find(id).orElseThrow()));
        }
    }

    private static Finding resampled(Network network) {
        return Resampling.answer(new Brokers(2), network, Map.of(), Progress.NONE);
    }

    private static int times(Ranked ranked) {
        String words = ranked.because();
        assertThat(words).matches("among the first 1 in \\d+ of 100; .*");
        return Integer.parseInt(words.replaceAll("among the first 1 in (\\d+) of 100; .*", "$1"));
    }

    private static Network line(Strength strength, int statements) {
        var builder = new NetworkBuilder();
        for (String name : new String[] {"a", "b", "m"}) {
            builder.node(new EntityId(name), EntityKind.PERSON, "", Standing.NEUTRAL);
        }
        for (String end : new String[] {"a", "b"}) {
            builder.tie(new EntityId(end), new EntityId("m"), TieKind.MET, statements, strength);
        }
        return builder.build();
    }
}
