package lantern.analytics.graph;

import static org.assertj.core.api.Assertions.assertThat;

import lantern.analytics.TestNetworks;
import lantern.model.entity.EntityId;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import lantern.model.network.Network;
import org.junit.jupiter.api.Test;

class PlacesTest {

    /** Twelve people in a city, two of them in a hamlet as well, and a date that two share. */
    private static Network network() {
        var network =
                new TestNetworks()
                        .thing("city", EntityKind.PLACE, "GB")
                        .thing("hamlet", EntityKind.PLACE, "GB")
                        .thing("house", EntityKind.ADDRESS, "GB")
                        .thing("monday", EntityKind.DATE, "");
        for (int i = 0; i < 12; i++) {
            network.people("p" + i).ties(TieKind.SEEN_AT, "p" + i + "-city");
        }
        return network.ties(TieKind.SEEN_AT, "p0-hamlet", "p1-hamlet")
                .ties(TieKind.LIVES_AT, "p0-house")
                .ties(TieKind.LINKED_TO, "p0-monday", "p1-monday")
                .build();
    }

    @Test
    void aSharedTownCarriesNoPathButASharedHouseDoes() {
        Network backbone = Places.LEAVE_OUT.backbone(network());
        assertThat(backbone.size()).isEqualTo(13);
        assertThat(backbone.find(new EntityId("house"))).isPresent();
        assertThat(backbone.find(new EntityId("hamlet"))).isEmpty();
    }

    @Test
    void aRarePlaceMayBeKeptAndACityNot() {
        Network backbone = Places.KEEP_RARE.backbone(network());
        assertThat(backbone.find(new EntityId("hamlet"))).isPresent();
        assertThat(backbone.find(new EntityId("city"))).isEmpty();
    }

    @Test
    void datesNeverCarryPaths() {
        Network backbone = Places.KEEP_ALL.backbone(network());
        assertThat(backbone.find(new EntityId("city"))).isPresent();
        assertThat(backbone.find(new EntityId("monday"))).isEmpty();
    }
}
