package lantern.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@UsesNeo4j(emptiedBeforeEachTest = true)
class Neo4jExtensionIT {

    @RepeatedTest(2)
    void eachTestBeginsEmpty(Driver driver) {
        assertThat(count(driver)).isZero();
        driver.executableQuery("CREATE (:Left)").execute();
        assertThat(count(driver)).isEqualTo(1);
    }

    @Test
    void aSecondServerIsAnotherStore(Neo4jServer server, Driver driver) throws Exception {
        try (TestNeo4j other = TestNeo4j.start()) {
            other.driver().executableQuery("CREATE (:Left)").execute();
            assertThat(other.server().uri()).isNotEqualTo(server.uri());
            assertThat(count(driver)).isZero();
        }
    }

    private static long count(Driver driver) {
        return driver.executableQuery("MATCH (n) RETURN count(n) AS n")
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
    }
}
