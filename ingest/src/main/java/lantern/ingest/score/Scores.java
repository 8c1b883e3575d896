package lantern.ingest.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The counts of all reports that were scored, and what was wrong in them. */
public final class Scores {

    /** The row of a measure that adds its other rows up. */
    public static final String ALL = "all";

    private final Map<Measure, TreeMap<String, Count>> counts = new EnumMap<>(Measure.class);
    private final List<String> unread = new ArrayList<>();
    private final Consumer<String> errors;
    private int reports;

    /**
     * @param errors is told of each wrong guess and each missed truth, with its words
     */
    public Scores(Consumer<String> errors) {
        this.errors = errors;
    }

    void report() {
        reports++;
    }

    void unreadable(String file, String reason) {
        unread.add(file + ": " + reason);
    }

    void error(String words) {
        errors.accept(words);
    }

    void add(Measure measure, String row, Count count) {
        counts.computeIfAbsent(measure, _ -> new TreeMap<>()).merge(row, count, Count::plus);
    }

    void right(Measure measure, String row) {
        add(measure, row, new Count(1, 1, 1, 1));
    }

    void wrong(Measure measure, String row) {
        add(measure, row, new Count(0, 1, 0, 0));
    }

    void missed(Measure measure, String row) {
        add(measure, row, new Count(0, 0, 0, 1));
    }

    /** How many reports were read and scored. */
    public int reports() {
        return reports;
    }

    /** Those that could not be read, with the reason. */
    public List<String> unreadable() {
        return List.copyOf(unread);
    }

    /**
     * The counts of one row, all zero when it was never counted.
     *
     * @param row a kind, or {@link #ALL}
     */
    public Count count(Measure measure, String row) {
        return rows(measure).getOrDefault(row, Count.NONE);
    }

    /**
     * By kind, sorted, with the sum of all. A kind that no truth of this form marks is left out.
     */
    public Map<String, Count> rows(Measure measure) {
        TreeMap<String, Count> rows = new TreeMap<>(counts.getOrDefault(measure, new TreeMap<>()));
        // The conventions do not mark money: only truth that does can be scored for it.
        if (rows.getOrDefault("Money", Count.NONE).truths() == 0) {
            rows.remove("Money");
        }
        boolean adds = measure != Measure.DETAILS && measure != Measure.ROUTES;
        if (adds && !rows.isEmpty()) {
            rows.put(ALL, rows.values().stream().reduce(Count.NONE, Count::plus));
        }
        return rows;
    }

    /** A table for a terminal. */
    public String table() {
        StringBuilder table = new StringBuilder();
        table.append(String.format(Locale.ROOT, "%d reports%n", reports));
        for (Measure measure : counts.keySet()) {
            table.append(
                    String.format(
                            Locale.ROOT,
                            "%n%-28s %7s %7s %7s %6s %6s %6s%n",
                            measure.title(),
                            "right",
                            "guessed",
                            "truth",
                            "P",
                            "R",
                            "F1"));
            rows(measure)
                    .forEach((row, count) ->
                            table.append(
                                    String.format(
                                            Locale.ROOT,
                                            "  %-26s %7d %7d %7d %6.3f %6.3f %6.3f%n",
                                            row,
                                            count.foundTruths(),
                                            count.guesses(),
                                            count.truths(),
                                            count.precision(),
                                            count.recall(),
                                            count.f1())));
        }
        return table.toString();
    }

    /** The same as one line of JSON. */
    public String json() {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode root = mapper.createObjectNode().put("reports", reports);
        root.put("unreadable", unread.size());
        for (Measure measure : counts.keySet()) {
            ObjectNode part = root.putObject(measure.key());
            rows(measure)
                    .forEach((row, count) ->
                            part.putObject(row)
                                    .put("right", count.foundTruths())
                                    .put("guessed", count.guesses())
                                    .put("truth", count.truths())
                                    .put("precision", count.precision())
                                    .put("recall", count.recall())
                                    .put("f1", count.f1()));
        }
        return mapper.writeValueAsString(root);
    }
}
