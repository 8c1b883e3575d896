package lantern.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * How long one search and one expansion take over a running Lantern, as its browser asks them: one
 * after the other, the answers read whole.
 *
 * <p>Usage: {@code Latency ONE-TIME-LOGIN [ROUNDS]}. The words searched for are pieces of the
 * labels that the store itself gives, typed letter by letter; the entities expanded are all that
 * were found.
 */
public final class Latency {

    private static final int DEFAULT_ROUNDS = 5;
    private static final String LETTERS = "abcdefghijklmnoprstuvz";

    private Latency() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 1) {
            System.err.println("usage: Latency ONE-TIME-LOGIN [ROUNDS]");
            System.exit(2);
        }
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : DEFAULT_ROUNDS;
        try (Browser browser = Browser.signIn(URI.create(arguments[0]))) {
            List<JsonNode> items = items(browser);
            List<String> queries = queries(items);
            System.out.printf(
                    "%d entities, %d searches, %d rounds, the first not counted%n",
                    items.size(), queries.size(), rounds);
            System.out.printf(
                    "%-10s %8s %8s %8s %8s %8s%n", "ms", "count", "p50", "p95", "p99", "max");
            measure(
                            rounds,
                            queries,
                            query -> browser.get("/api/search?q=" + Browser.encoded(query)))
                    .print("search");
            measure(rounds, items, item -> browser.get(path(item) + "/neighbours")).print("counts");
            measure(rounds, items, item -> browser.post("/api/chart/expand", expansion(item)))
                    .print("expansion");
            measure(rounds, items, item -> browser.get(path(item))).print("record");
        }
    }

    private static List<JsonNode> items(Browser browser) throws Exception {
        Set<String> ids = new LinkedHashSet<>();
        List<JsonNode> items = new ArrayList<>();
        for (int i = 0; i < LETTERS.length(); i++) {
            JsonNode hits = browser.get("/api/search?limit=40&q=" + LETTERS.charAt(i)).get("hits");
            for (JsonNode hit : hits) {
                if (ids.add(hit.get("item").get("id").asString())) {
                    items.add(hit.get("item"));
                }
            }
        }
        return items;
    }

    /** Each label typed letter by letter up to its sixth, and whole. */
    private static List<String> queries(List<JsonNode> items) {
        Set<String> queries = new LinkedHashSet<>();
        for (JsonNode item : items) {
            String label = item.get("label").asString();
            for (int length = 1; length <= Math.min(6, label.length()); length++) {
                queries.add(label.substring(0, length));
            }
            queries.add(label);
        }
        return List.copyOf(queries);
    }

    private static String path(JsonNode item) {
        return "/api/entities/" + item.get("id").asString();
    }

    private static Map<String, Object> expansion(JsonNode item) {
        String id = item.get("id").asString();
        return Map.of("id", id, "kinds", List.of(), "limit", 50, "onChart", List.of(id));
    }

    private static <T> Times measure(int rounds, List<T> questions, Question<T> question)
            throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (T asked : questions) {
                long start = System.nanoTime();
                question.ask(asked);
                if (round > 0) {
                    millis.add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        return new Times(millis);
    }

    @FunctionalInterface
    private interface Question<T> {
        void ask(T asked) throws Exception;
    }

    private record Times(List<Double> millis) {

        void print(String name) {
            double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %8d %8.1f %8.1f %8.1f %8.1f%n",
                    name,
                    sorted.length,
                    at(sorted, 0.50),
                    at(sorted, 0.95),
                    at(sorted, 0.99),
                    at(sorted, 1));
        }

        private static double at(double[] sorted, double share) {
            return sorted.length == 0
                    ? Double.NaN
                    : sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)];
        }
    }
}
