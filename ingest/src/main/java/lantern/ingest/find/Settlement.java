package lantern.ingest.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Settles which mentions stand where several overlap: the stronger rank, then the longer words,
 * then the earlier. What is left does not overlap.
 */
public final class Settlement {

    private static final Comparator<Found> ORDER =
            Comparator.comparing(Found::rank)
                    .thenComparingInt(found -> found.start() - found.end())
                    .thenComparingInt(Found::start)
                    .thenComparing(Found::kind);

    private Settlement() {}

    /** In the order of the text. */
    public static List<Found> settle(List<Found> all) {
        List<Found> strongestFirst = new ArrayList<>(all);
        strongestFirst.sort(ORDER);
        TreeMap<Integer, Found> kept = new TreeMap<>();
        for (Found found : strongestFirst) {
            Map.Entry<Integer, Found> before = kept.lowerEntry(found.end());
            if (before == null || before.getValue().end() <= found.start()) {
                kept.put(found.start(), found);
            }
        }
        return List.copyOf(kept.values());
    }
}
