package lantern.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import lantern.cypher.Neo4jStore;
import lantern.embedded.Neo4jServer;
import lantern.model.access.UserId;
import lantern.model.access.Viewer;
import lantern.model.network.Scope;
import lantern.model.port.EvidenceStore;
import lantern.model.port.Filed;
import org.neo4j.driver.Driver;

/** Everything in a store in words, to compare two of them. */
final class StoreContents implements AutoCloseable {

    private final Driver driver;
    private final Neo4jStore store;

    StoreContents(Neo4jServer server, Driver driver) {
        this.driver = driver;
        this.store = Neo4jStore.open(server.uri(), server.user(), server.password());
    }

    int reports() {
        return driver.executableQuery("MATCH (report:Report) RETURN count(report) AS reports")
                .execute()
                .records()
                .getFirst()
                .get("reports")
                .asInt();
    }

    /** Each report with what it says and who is meant, and the network that follows. */
    String words() {
        List<String> lines = reportLines();
        var everything = new Viewer(UserId.LANTERN, new TreeSet<>(store.audiences()), "compare");
        lines.add(store.networks().snapshot(Scope.EVERYTHING, everything).contentHash());
        return String.join("\n", lines);
    }

    private List<String> reportLines() {
        var lines = new ArrayList<String>();
        store.evidence().forEachReport(filed -> lines.add(line(filed)));
        lines.sort(null);
        return lines;
    }

    private static String line(Filed filed) {
        return filed.evidence().report().id()
                + " "
                + filed.evidence().mentions()
                + " "
                + filed.evidence().statements()
                + " "
                + new TreeMap<>(filed.ends());
    }

    EvidenceStore evidence() {
        return store.evidence();
    }

    /** Takes away all but the schema. */
    void clear() {
        driver.executableQuery(
                        "MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock"
                                + " DETACH DELETE n")
                .execute();
    }

    @Override
    public void close() {
        store.close();
    }
}
