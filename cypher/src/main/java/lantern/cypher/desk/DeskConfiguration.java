package lantern.cypher.desk;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;

/** Makes the desk's repositories; the driver, template and transactions come from whoever imports this. */
@Configuration(proxyBeanMethods = false)
@EnableNeo4jRepositories(basePackageClasses = DeskConfiguration.class)
public class DeskConfiguration {}
