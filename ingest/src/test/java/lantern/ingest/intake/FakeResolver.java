package lantern.ingest.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import lantern.model.entity.EntityId;
import lantern.model.entity.Placement;
import lantern.model.entity.Resolution;
import lantern.model.entity.Verdict;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Mention;
import lantern.model.port.Filed;
import lantern.model.port.Resolver;
import lantern.model.report.ReportId;

/** Takes every mention for somebody new, and remembers what it learned. */
final class FakeResolver implements Resolver {

    final List<Filed> learned = new ArrayList<>();

    /** On their way into the store, with their names. */
    final Map<ReportId, String> expected = new ConcurrentHashMap<>();

    /** What each report was last settled on: the names of all that were learned or expected. */
    final Map<String, Set<String>> settledOn = new HashMap<>();

    String failsOn = "";
    boolean forgets;

    @Override
    public Resolution resolve(Evidence evidence) {
        if (evidence.report().origin().name().equals(failsOn)) {
            throw new IllegalStateException("nobody knows who is meant");
        }
        var known = new TreeSet<>(expected.values());
        synchronized (learned) {
            learned.forEach(filed -> known.add(filed.evidence().report().origin().name()));
        }
        settledOn.put(evidence.report().origin().name(), known);
        List<Placement> placements = new ArrayList<>();
        for (Mention mention : evidence.mentions()) {
            placements.add(
                    new Placement(
                            mention.id(),
                            EntityId.foundedBy(mention.id(), mention.kind()),
                            new Verdict.Unseen()));
        }
        return new Resolution(placements, List.of());
    }

    @Override
    public void expect(Filed filed) {
        expected.put(filed.evidence().report().id(), filed.evidence().report().origin().name());
    }

    @Override
    public void drop(ReportId report) {
        expected.remove(report);
    }

    @Override
    public void learn(Filed filed, long position) {
        if (forgets) {
            throw new IllegalStateException("nothing can be learned");
        }
        synchronized (learned) {
            learned.add(filed);
        }
        expected.remove(filed.evidence().report().id());
    }
}
