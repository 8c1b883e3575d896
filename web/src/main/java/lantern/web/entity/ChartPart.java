package lantern.web.entity;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Items and the ties among them: {@code ChartPart} and {@code Expansion} of the browser's api.ts.
 *
 * @param renamed asked id to shown id, where they differ
 * @param marking the strictest of the sources
 * @param restrictedTo the groups that any of the sources is restricted to
 * @param notShown kind to how many more there are
 */
public record ChartPart(
        List<ItemView> items,
        List<LinkView> links,
        Map<String, String> renamed,
        String marking,
        List<String> restrictedTo,
        SortedMap<String, Integer> notShown) {}
