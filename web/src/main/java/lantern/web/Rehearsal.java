package lantern.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lantern.model.access.UserId;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntityRecord;
import lantern.model.port.DecisionLedger;
import lantern.model.port.Explorer;
import lantern.model.port.SearchIndex;
import lantern.web.house.House;
import lantern.web.house.OpenStore;

/**
 * Asks the store what the first analyst is about to ask, so that Neo4j has planned its queries and
 * the machine has warmed to them. In the background, and given up as soon as anything goes wrong:
 * nobody waits for it.
 */
final class Rehearsal implements AutoCloseable {

    /** Short beginnings of names, numbers and plates: whatever is there is good enough. */
    private static final List<String> QUERIES = List.of("a", "e", "m", "s", "+4", "07", "k");

    private static final int ROUNDS = 3;
    private static final int ENTITIES = 12;
    private static final int LIMIT = 50;
    private static final long PATIENCE_MILLIS = 5_000;

    private final SearchIndex search;
    private final Explorer explorer;
    private final DecisionLedger ledger;
    private final Viewer viewer;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("lantern-rehearsal").unstarted(this::run);

    private Rehearsal(SearchIndex search, Explorer explorer, DecisionLedger ledger, Viewer viewer) {
        this.search = search;
        this.explorer = explorer;
        this.ledger = ledger;
        this.viewer = viewer;
    }

    /** What is read is thrown away: the viewer sees everything and shows it to nobody. */
    static Rehearsal begin(House house) {
        OpenStore store = house.store();
        var viewer = new Viewer(UserId.LANTERN, new TreeSet<>(store.audiences()), "rehearsal");
        return begin(house.search(), store.explorer(), store.ledger(), viewer);
    }

    static Rehearsal begin(
            SearchIndex search, Explorer explorer, DecisionLedger ledger, Viewer viewer) {
        var rehearsal = new Rehearsal(search, explorer, ledger, viewer);
        rehearsal.thread.start();
        return rehearsal;
    }

    private void run() {
        try {
            for (int round = 0; round < ROUNDS; round++) {
                rehearse();
            }
        } catch (RuntimeException givenUp) {
            // The store is away or closing. Whoever asks in earnest is told so.
            Thread.currentThread().interrupt();
        }
    }

    private void rehearse() {
        List<EntityId> found = find();
        for (EntityId id : found) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            explorer.findRecord(id, viewer).ifPresent(this::open);
            explorer.countNeighbours(id, viewer);
            explorer.expand(id, Set.of(), LIMIT, Set.of(id), viewer);
            ledger.listAbout(id, viewer);
        }
        if (!found.isEmpty()) {
            explorer.summaries(found, viewer);
            explorer.ties(found, viewer);
        }
    }

    private List<EntityId> find() {
        var found = new TreeSet<EntityId>();
        for (String query : QUERIES) {
            search.find(query, Set.of(), viewer, ENTITIES).forEach(hit -> found.add(hit.entity()));
        }
        return new ArrayList<>(found).subList(0, Math.min(ENTITIES, found.size()));
    }

    private void open(EntityRecord record) {
        record.namings().stream()
                .findFirst()
                .ifPresent(naming -> explorer.findReport(naming.source().span().report(), viewer));
    }

    /** Waits a moment for the end, so that the store is not closed under it. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** For who wants to know when it is over. */
    void await() throws InterruptedException {
        thread.join();
    }
}
