package lantern.ingest.find.place;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.read.Passage;

/** Which countries a report names, by name, nationality or domain, the most named first. */
public final class CountryContext {

    private static final Pattern WORD =
            Pattern.compile(
                    "\\b\\p{Lu}[\\p{L}]{2,20}(?:"
                            + " \\p{Lu}[\\p{L}]{2,20})?\\b|\\bUK\\b|\\bUSA?\\b|\\bUAE\\b");
    private static final Pattern DOMAIN = Pattern.compile("\\.([a-z]{2})\\b(?![.\\w])");
    private static final Pattern BRACKETED = Pattern.compile("\\(([A-Z]{2})\\)");

    private final Map<String, Integer> counts;
    private final List<String> ordered;

    private CountryContext(Map<String, Integer> counts) {
        this.counts = counts;
        this.ordered =
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    public static CountryContext of(String text, List<Passage> passages) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Passage passage : passages) {
            count(WORD.matcher(text).region(passage.start(), passage.end()), counts);
            codes(DOMAIN.matcher(text).region(passage.start(), passage.end()), counts);
            codes(BRACKETED.matcher(text).region(passage.start(), passage.end()), counts);
        }
        return new CountryContext(counts);
    }

    /** How often a country is named. */
    public int count(String country) {
        return counts.getOrDefault(country, 0);
    }

    /** Codes, the most named first. */
    public List<String> ordered() {
        return ordered;
    }

    private static void count(Matcher matcher, Map<String, Integer> counts) {
        while (matcher.find()) {
            String words = matcher.group();
            Countries.find(words)
                    .or(() -> Countries.findByAdjective(words))
                    .or(() -> Countries.findByAdjective(words.split(" ")[0]))
                    .ifPresent(code -> counts.merge(code, 1, Integer::sum));
        }
    }

    private static void codes(Matcher matcher, Map<String, Integer> counts) {
        while (matcher.find()) {
            String code = matcher.group(1).toUpperCase(java.util.Locale.ROOT);
            if (Countries.isCode(code)) {
                counts.merge(code.equals("UK") ? "GB" : code, 1, Integer::sum);
            }
        }
    }
}
