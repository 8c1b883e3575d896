package lantern.web;

import java.time.Clock;
import lantern.cypher.Neo4jStore;
import lantern.cypher.desk.DeskConfiguration;
import lantern.ingest.PointedWords;
import lantern.model.port.CorrectionLedger;
import lantern.model.port.DecisionLedger;
import lantern.model.port.EvidenceStore;
import lantern.model.port.Explorer;
import lantern.model.port.NetworkSource;
import lantern.model.port.SearchIndex;
import lantern.web.export.AuditTrail;
import lantern.web.house.House;
import lantern.web.review.Corrections;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Hands the rooms of an open house to Spring. The house itself and the token come from {@link
 * Server}.
 */
@Configuration(proxyBeanMethods = false)
@Import(DeskConfiguration.class)
class Rooms {

    @Bean(destroyMethod = "")
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Its driver serves what users keep for themselves. */
    @Bean(destroyMethod = "")
    Neo4jStore store(House house) {
        return house.store().neo4j();
    }

    @Bean(destroyMethod = "")
    EvidenceStore evidence(House house) {
        return house.store().evidence();
    }

    @Bean(destroyMethod = "")
    Explorer explorer(House house) {
        return house.store().explorer();
    }

    @Bean(destroyMethod = "")
    NetworkSource networks(House house) {
        return house.store().networks();
    }

    @Bean(destroyMethod = "")
    DecisionLedger ledger(House house) {
        return house.store().ledger();
    }

    @Bean(destroyMethod = "")
    CorrectionLedger correctionLedger(House house) {
        return house.store().corrections();
    }

    /** What searches also settles who is meant: it is no bean of its own, or there would be two. */
    @Bean
    Corrections corrections(House house, CorrectionLedger ledger) {
        return new Corrections(ledger, house.resolver(), new PointedWords());
    }

    @Bean(destroyMethod = "")
    SearchIndex search(House house) {
        return house.search();
    }

    @Bean(destroyMethod = "")
    AuditTrail auditTrail(House house, Clock clock) {
        return new AuditTrail(house.store().auditTrail(), clock);
    }
}
