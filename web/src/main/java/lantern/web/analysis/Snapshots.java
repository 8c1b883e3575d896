package lantern.web.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantern.model.access.Viewer;
import lantern.model.network.Network;
import lantern.model.network.Scope;
import lantern.model.port.EvidenceStore;
import lantern.model.port.NetworkSource;
import org.springframework.stereotype.Component;

/**
 * Keeps the last few networks that were read, each for the audiences it was read for and while
 * nothing has changed.
 */
@Component
final class Snapshots {

    private static final int KEPT = 8;

    private final NetworkSource source;
    private final EvidenceStore store;
    private final Map<Key, Network> kept = new LinkedHashMap<>(16, 0.75f, true);

    Snapshots(NetworkSource source, EvidenceStore store) {
        this.source = source;
        this.store = store;
    }

    Network everything(Viewer viewer) {
        Key key = new Key(viewer.audienceKeys(), store.position());
        synchronized (kept) {
            Network known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Network network = source.snapshot(Scope.EVERYTHING, viewer);
        synchronized (kept) {
            kept.put(key, network);
            while (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return network;
    }

    private record Key(List<String> audiences, long position) {}
}
