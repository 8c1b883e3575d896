package lantern.cypher.desk;

import lantern.cypher.Neo4jStore;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;

/**
 * Makes the desk's repositories over an open store; the template and transactions come from whoever
 * imports this.
 */
@Configuration(proxyBeanMethods = false)
@EnableNeo4jRepositories(basePackageClasses = DeskConfiguration.class)
public class DeskConfiguration {

    /** The store's own: closed with the store, never by Spring. */
    @Bean(destroyMethod = "")
    Driver driver(Neo4jStore store) {
        return store.driver();
    }
}
