package lantern.web.sign;

import lantern.cypher.desk.DeskConfiguration;
import lantern.web.house.House;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Import;

/** The accounts of a house in which no server runs. Closing them leaves the house open. */
public final class OpenAccounts implements AutoCloseable {

    private final AnnotationConfigApplicationContext context;

    private OpenAccounts(AnnotationConfigApplicationContext context) {
        this.context = context;
    }

    public static OpenAccounts of(House house) {
        var context = new AnnotationConfigApplicationContext();
        try {
            context.getBeanFactory().registerSingleton("house", house);
            // Closed with the house: Spring does not end what it has not made.
            context.getBeanFactory().registerSingleton("store", house.store().neo4j());
            context.register(Desk.class);
            context.refresh();
            return new OpenAccounts(context);
        } catch (RuntimeException failure) {
            context.close();
            throw failure;
        }
    }

    public Accounts accounts() {
        return context.getBean(Accounts.class);
    }

    @Override
    public void close() {
        context.close();
    }

    /**
     * What accounts need of Spring, and no more: no server, no doors. Not a {@code Configuration}:
     * the server, which looks for those, has all this already.
     */
    @Import({DeskConfiguration.class, Accounts.class})
    @ImportAutoConfiguration(DataNeo4jAutoConfiguration.class)
    static class Desk {}
}
