package lantern.analytics.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lantern.analytics.TestNetworks;
import lantern.model.entity.EntityId;
import lantern.model.entity.Standing;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import lantern.model.network.Finding.Scores;
import lantern.model.network.Network;
import lantern.model.network.Progress;
import org.junit.jupiter.api.Test;

class SharedTest {

    private final Shared shared = new Shared();

    /** Ten live in the hostel, two share the flat; nobody knows anybody. */
    @Test
    void aFlatOfTwoIsMoreSurprisingThanAHostelOfTen() {
        Scores found = answer(streets().build());
        assertThat(found.ranking())
                .extracting(ranked -> ranked.entity().value())
                .containsExactly("flat", "hostel");
        // 12 ties of people to addresses: 1 · 2/12 · 1 · 1/11, and 1 · 10/12 · 1 · 9/11.
        assertThat(found.ranking().getFirst().score())
                .isEqualTo(Math.log(12 * 11 / 2.0) / Math.log(2), within(1e-9));
        assertThat(found.ranking().getLast().score())
                .isEqualTo(Math.log(12 * 11 / 90.0) / Math.log(2), within(1e-9));
        assertThat(found.ranking().getFirst().because())
                .isEqualTo("shared by 2 people; 1 pair of them has no other way of at most 2 ties");
        assertThat(found.scores().get(new EntityId("hostel"))).containsEntry("pairsApart", 45.0);
    }

    /** Whoever is known to know the other may well share a flat. */
    @Test
    void peopleWithAnotherWayBetweenThemAreNotApart() {
        Network close = streets().people("friend").met("f0-friend", "friend-f1").build();
        assertThat(answer(close).ranking())
                .extracting(ranked -> ranked.entity().value())
                .containsExactly("hostel");
        var strict = new Shared.Parameters(1, 25);
        assertThat(shared.answer(close, strict, Progress.NONE).ranking()).hasSize(2);
    }

    @Test
    void twoVictimsInOneFlatAreNoSurpriseAndOneAmongOthersIs() {
        Network victims =
                new TestNetworks()
                        .person("v", Standing.VICTIM)
                        .child("c", Standing.NEUTRAL)
                        .people("a", "b")
                        .thing("house", EntityKind.ADDRESS, "GB")
                        .thing("phone", EntityKind.PHONE, "GB")
                        .ties(TieKind.LIVES_AT, "v-house", "c-house")
                        .ties(TieKind.USES, "v-phone", "a-phone")
                        .build();
        Scores found = answer(victims);
        assertThat(found.ranking())
                .extracting(ranked -> ranked.entity().value())
                .containsExactly("phone");
    }

    @Test
    void aTownIsNotShared() {
        Network town =
                new TestNetworks()
                        .people("a", "b")
                        .thing("town", EntityKind.PLACE, "GB")
                        .ties(TieKind.LIVES_AT, "a-town", "b-town")
                        .build();
        assertThat(answer(town).ranking()).isEmpty();
    }

    private static TestNetworks streets() {
        var network =
                new TestNetworks()
                        .thing("flat", EntityKind.ADDRESS, "GB")
                        .thing("hostel", EntityKind.ADDRESS, "GB");
        for (int i = 0; i < 10; i++) {
            network.people("h" + i).ties(TieKind.LIVES_AT, "h" + i + "-hostel");
        }
        for (int i = 0; i < 2; i++) {
            network.people("f" + i).ties(TieKind.LIVES_AT, "f" + i + "-flat");
        }
        return network;
    }

    private Scores answer(Network network) {
        return shared.answer(network, shared.defaults(), Progress.NONE);
    }
}
