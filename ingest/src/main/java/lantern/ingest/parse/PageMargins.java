package lantern.ingest.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes out the headers and footers that pages repeat, so that a sentence runs on over the page's
 * end. Headers stay on the first page and footers on the last: markings stand there.
 */
final class PageMargins {

    private static final int LINES = 4;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "(?i)[\\s\\p{Punct}]{0,4}(?:page|seite|pagina)?\\s{0,3}\\d{1,4}(?:\\s{0,3}(?:of|von|/)\\s{0,3}\\d{1,4})?[\\s\\p{Punct}]{0,4}");

    private PageMargins() {}

    /** The pages without what they repeat at their head or foot. */
    static List<String> once(List<String> pages) {
        if (pages.size() < 2) {
            return pages;
        }
        Set<String> heads = repeated(pages, true);
        Set<String> feet = repeated(pages, false);
        List<String> cut = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            List<String> lines = new ArrayList<>(pages.get(page).lines().toList());
            if (page > 0) {
                strip(lines, heads, true);
            }
            if (page < pages.size() - 1) {
                strip(lines, feet, false);
            }
            cut.add(String.join("\n", lines));
        }
        return cut;
    }

    /** The lines near an edge that stand there on more than half of the pages. */
    private static Set<String> repeated(List<String> pages, boolean head) {
        Map<String, Integer> counts = new HashMap<>();
        for (String page : pages) {
            Set<String> seen = new HashSet<>();
            List<String> lines = page.lines().toList();
            for (int at : edge(lines, head)) {
                seen.add(key(lines.get(at)));
            }
            seen.forEach(line -> counts.merge(line, 1, Integer::sum));
        }
        Set<String> repeated = new HashSet<>();
        counts.forEach((line, count) -> {
            if (count * 2 > pages.size()) {
                repeated.add(line);
            }
        });
        return repeated;
    }

    private static void strip(List<String> lines, Set<String> margins, boolean head) {
        List<Integer> edge = edge(lines, head);
        List<Integer> gone = new ArrayList<>();
        for (int at : edge) {
            if (!margins.contains(key(lines.get(at)))) {
                break;
            }
            gone.add(at);
        }
        gone.stream()
                .sorted(java.util.Comparator.reverseOrder())
                .forEach(at -> lines.remove(at.intValue()));
    }

    /** The lines that say something, from the edge inwards. */
    private static List<Integer> edge(List<String> lines, boolean head) {
        List<Integer> edge = new ArrayList<>();
        for (int step = 0; step < lines.size() && edge.size() < LINES; step++) {
            int at = head ? step : lines.size() - 1 - step;
            if (!lines.get(at).isBlank()) {
                edge.add(at);
            }
        }
        return edge;
    }

    private static String key(String line) {
        return PAGE_NUMBER.matcher(line).matches() ? "#" : line.strip();
    }
}
