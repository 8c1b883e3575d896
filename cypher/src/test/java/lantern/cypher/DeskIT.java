package lantern.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import lantern.cypher.desk.Account;
import lantern.cypher.desk.AccountRepository;
import lantern.cypher.desk.CaseFile;
import lantern.cypher.desk.CaseFileRepository;
import lantern.cypher.desk.DeskConfiguration;
import lantern.cypher.desk.SavedChart;
import lantern.cypher.desk.SavedChartRepository;
import lantern.embedded.Neo4jServer;
import lantern.embedded.UsesNeo4j;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.neo4j.config.AbstractNeo4jConfig;

@UsesNeo4j(emptiedBeforeEachTest = true)
class DeskIT {

    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");

    private final Neo4jServer server;
    private AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    DeskIT(Neo4jServer server) {
        this.server = server;
    }

    @BeforeEach
    void start() {
        context = new AnnotationConfigApplicationContext();
        context.registerBean(
                Neo4jStore.class,
                () -> Neo4jStore.open(server.uri(), server.user(), server.password()));
        context.register(Spring.class);
        context.refresh();
    }

    @AfterEach
    void stop() {
        context.close();
    }

    /** What Boot brings in the application. */
    @Configuration
    @Import(DeskConfiguration.class)
    static class Spring extends AbstractNeo4jConfig {

        private final Neo4jStore store;

        Spring(Neo4jStore store) {
            this.store = store;
        }

        @Override
        public Driver driver() {
            return store.driver();
        }
    }

    @Test
    void anAccountIsFoundByItsNameAndKeepsItsHashToItself() {
        var accounts = context.getBean(AccountRepository.class);
        var ann = new Account("ann", "{none}x", "SECRET", List.of("HARROW"), true);
        accounts.save(ann);
        accounts.save(new Account("ann", "{none}y", "OFFICIAL", List.of(), true));
        assertThat(accounts.count()).isEqualTo(1);
        assertThat(accounts.findById("ann"))
                .hasValueSatisfying(found -> {
                    assertThat(found.clearance()).isEqualTo("OFFICIAL");
                    assertThat(found.toString()).doesNotContain("{none}");
                });
    }

    @Test
    void aChartThatSomebodySavedMeanwhileIsNotOverwritten() {
        var charts = context.getBean(SavedChartRepository.class);
        SavedChart first = charts.save(chart("c1", "ann", List.of("bea")));
        assertThat(first.version()).isNotNull();
        charts.save(first);
        assertThatThrownBy(() -> charts.save(first))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void chartsAreListedForTheirOwnerAndForThoseTheyAreSharedWith() {
        var charts = context.getBean(SavedChartRepository.class);
        charts.save(chart("c1", "ann", List.of("bea", "cy")));
        charts.save(chart("c2", "bea", List.of()));
        assertThat(charts.findByOwnerOrderBySavedAtDesc("ann"))
                .extracting(SavedChart::id)
                .containsExactly("c1");
        assertThat(charts.findBySharedWithContaining("bea"))
                .extracting(SavedChart::id)
                .containsExactly("c1");
        assertThat(charts.findBySharedWithContaining("be")).isEmpty();
    }

    @Test
    void casesAreListedForTheirOwner() {
        var cases = context.getBean(CaseFileRepository.class);
        cases.save(new CaseFile("k1", "Harbour", "ann", "notes", List.of("c1"), NOON, null));
        assertThat(cases.findByOwnerOrderBySavedAtDesc("ann"))
                .extracting(CaseFile::charts)
                .containsExactly(List.of("c1"));
        assertThat(cases.findByOwnerOrderBySavedAtDesc("bea")).isEmpty();
    }

    private static SavedChart chart(String id, String owner, List<String> sharedWith) {
        return new SavedChart(id, "Harbour", owner, "{}", 3, sharedWith, NOON, owner, null);
    }
}
