package lantern.analytics.graph;

import static org.assertj.core.api.Assertions.assertThat;

import lantern.analytics.TestNetworks;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import lantern.model.network.Network;
import org.junit.jupiter.api.Test;

class CountriesTest {

    private static TestNetworks world() {
        return new TestNetworks()
                .thing("hull", EntityKind.PLACE, "GB")
                .thing("cluj", EntityKind.PLACE, "RO")
                .thing("house", EntityKind.ADDRESS, "")
                .thing("ukphone", EntityKind.PHONE, "GB")
                .thing("rophone", EntityKind.PHONE, "RO")
                .people("p");
    }

    @Test
    void aPersonIsWhereTheTownOfTheirHouseIs() {
        Network network =
                world().ties(TieKind.LIVES_AT, "p-house")
                        .ties(TieKind.LOCATED_IN, "house-hull")
                        .build();
        assertThat(country(network, "p")).isEqualTo("GB");
        assertThat(Countries.of(network).inferred()).isEqualTo(2);
    }

    @Test
    void aHomeOutweighsAnyNumberOfSightings() {
        Network network =
                world().ties(TieKind.LIVES_AT, "p-hull").tie(TieKind.SEEN_AT, "p-cluj", 9).build();
        assertThat(country(network, "p")).isEqualTo("GB");
    }

    @Test
    void mostStatementsWinAndTheNextRuleBreaksADraw() {
        assertThat(
                        country(
                                world().tie(TieKind.USES, "p-ukphone", 2)
                                        .tie(TieKind.USES, "p-rophone", 1)
                                        .build(),
                                "p"))
                .isEqualTo("GB");
        assertThat(
                        country(
                                world().ties(TieKind.USES, "p-ukphone", "p-rophone")
                                        .ties(TieKind.SEEN_AT, "p-cluj")
                                        .build(),
                                "p"))
                .isEqualTo("RO");
    }

    @Test
    void aDrawToTheEndStaysUnknown() {
        Network network = world().ties(TieKind.USES, "p-ukphone", "p-rophone").build();
        assertThat(country(network, "p")).isEmpty();
    }

    @Test
    void knowingSomebodyAbroadMovesNobody() {
        Network network =
                world().people("q")
                        .ties(TieKind.LIVES_AT, "q-cluj")
                        .ties(TieKind.ASSOCIATE_OF, "p-q")
                        .build();
        assertThat(country(network, "p")).isEmpty();
    }

    private static String country(Network network, String id) {
        return Countries.of(network).country(network.find(new EntityId(id)).orElseThrow());
    }
}
