package lantern.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lantern.embedded.Neo4jServer;
import lantern.embedded.UsesNeo4j;
import lantern.model.port.StoreRefused;
import org.junit.jupiter.api.Test;

@UsesNeo4j
class FirstContactIT {

    @Test
    void aWrongPasswordIsSaidToBeWrongAndNotRepeated(Neo4jServer server) {
        assertThatThrownBy(() -> Neo4jStore.open(server.uri(), server.user(), "not-the-password"))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("does not accept user " + server.user())
                .hasMessageContaining("NEO4J_PASSWORD")
                .hasMessageNotContaining("not-the-password");
        try (Neo4jStore store = Neo4jStore.open(server.uri(), server.user(), server.password())) {
            assertThat(store.evidence().position()).isZero();
        }
    }
}
