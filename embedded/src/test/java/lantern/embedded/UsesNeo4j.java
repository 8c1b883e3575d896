package lantern.embedded;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class with a database: all of a test JVM share one, which is emptied, schema included,
 * before each class. Constructors, test and lifecycle methods may take a {@link Neo4jServer} or a
 * {@link org.neo4j.driver.Driver}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(Neo4jExtension.class)
public @interface UsesNeo4j {

    /** Take away all nodes, but no schema, before each test too? */
    boolean emptiedBeforeEachTest() default false;
}
