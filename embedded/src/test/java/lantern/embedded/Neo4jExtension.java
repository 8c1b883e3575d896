package lantern.embedded;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.Driver;

/** Hands the test JVM's one database to every class that {@link UsesNeo4j}. */
public final class Neo4jExtension
        implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(Neo4jExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        shared(context).clear();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        UsesNeo4j asked = context.getRequiredTestClass().getAnnotation(UsesNeo4j.class);
        if (asked != null && asked.emptiedBeforeEachTest()) {
            shared(context).removeEvidence();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Neo4jServer.class || type == Driver.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Driver.class
                ? shared(context).driver()
                : shared(context).server();
    }

    private static TestNeo4j shared(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(TestNeo4j.class, _ -> TestNeo4j.shared(), TestNeo4j.class);
    }
}
