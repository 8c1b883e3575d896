package lantern.cypher;

import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lantern.cypher.decide.GraphCorrections;
import lantern.cypher.decide.GraphLedger;
import lantern.cypher.decide.GraphRevision;
import lantern.cypher.read.GraphExplorer;
import lantern.cypher.run.CypherFile;
import lantern.cypher.run.Transactions;
import lantern.cypher.snapshot.GraphSnapshots;
import lantern.cypher.write.GraphEvidenceStore;
import lantern.cypher.write.GraphSubmissions;
import lantern.model.access.Audience;
import lantern.model.port.CorrectionLedger;
import lantern.model.port.DecisionLedger;
import lantern.model.port.EvidenceRevision;
import lantern.model.port.EvidenceStore;
import lantern.model.port.Explorer;
import lantern.model.port.NetworkSource;
import lantern.model.port.StoreUnavailable;
import lantern.model.port.SubmissionLedger;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/**
 * The graph in Neo4j, by the doors that the other rooms know. It keeps nothing in memory but its
 * driver; one for each process.
 */
public final class Neo4jStore implements AutoCloseable {

    private static final CypherFile AUDIENCES = CypherFile.named("rebuild/audiences");

    private final Driver driver;
    private final Transactions transactions;
    private final EvidenceStore evidence;
    private final SubmissionLedger submissions;
    private final EvidenceRevision revision;
    private final Explorer explorer;
    private final DecisionLedger ledger;
    private final CorrectionLedger corrections;
    private final NetworkSource networks;

    private Neo4jStore(Driver driver, InstantSource clock) {
        this.driver = driver;
        this.transactions = new Transactions(driver);
        this.evidence = new GraphEvidenceStore(transactions);
        this.submissions = new GraphSubmissions(transactions);
        this.revision = new GraphRevision(transactions);
        this.explorer = new GraphExplorer(transactions);
        this.ledger = new GraphLedger(transactions, clock);
        this.corrections = new GraphCorrections(transactions, clock);
        this.networks = new GraphSnapshots(transactions);
    }

    /**
     * Connects and brings the schema up to date.
     *
     * @param uri {@code bolt://} or {@code neo4j://}, with {@code +s} for an encrypted connection
     * @throws StoreUnavailable when nobody answers there
     * @throws lantern.model.port.StoreRefused when what answers cannot be used
     */
    public static Neo4jStore open(String uri, String user, String password) {
        Driver driver = new FirstContact(uri, user).connect(password);
        try {
            return over(driver, InstantSource.system());
        } catch (RuntimeException e) {
            driver.close();
            throw e;
        }
    }

    /**
     * Over a driver that is there already, which this closes.
     *
     * @param clock when decisions are taken
     */
    public static Neo4jStore over(Driver driver, InstantSource clock) {
        try {
            new SchemaUpdate(driver).apply();
        } catch (ServiceUnavailableException e) {
            throw new StoreUnavailable("the store cannot be reached", e);
        }
        return new Neo4jStore(driver, clock);
    }

    public EvidenceStore evidence() {
        return evidence;
    }

    public SubmissionLedger submissions() {
        return submissions;
    }

    public EvidenceRevision revision() {
        return revision;
    }

    public Explorer explorer() {
        return explorer;
    }

    public DecisionLedger ledger() {
        return ledger;
    }

    public CorrectionLedger corrections() {
        return corrections;
    }

    public NetworkSource networks() {
        return networks;
    }

    /** Every audience that any report carries: for the operator's own commands, not for readers. */
    public Set<Audience> audiences() {
        var audiences = new TreeSet<Audience>();
        transactions
                .read(graph -> graph.rows(AUDIENCES, Map.of()))
                .forEach(row -> audiences.add(Audience.parse(row.get("audience").asString())));
        return audiences;
    }

    public Driver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.close();
    }
}
