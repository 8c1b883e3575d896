package lantern.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What a partner's report is known to say, in the form of its CONVENTIONS. */
@NullUnmarked
record TruthFile(
        Path report,
        Map<String, Marked> mentions,
        List<Said> statements,
        List<Way> routes,
        List<Map<String, Object>> grades) {

    /**
     * @param start in UTF-16 units
     */
    record Marked(String id, String kind, int start, int end, String value, String entity) {}

    record Said(String kind, String from, String to, String polarity, String certainty) {}

    /**
     * @param stops ids of mentions
     */
    record Way(List<String> stops, List<String> modes) {}

    /** The report beside the truth has any other ending. */
    static List<TruthFile> in(Path folder) throws IOException {
        List<TruthFile> truths = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".truth.json"))
                            .sorted()
                            .toList()) {
                truths.add(read(file));
            }
        }
        return truths;
    }

    @SuppressWarnings("unchecked")
    private static TruthFile read(Path file) throws IOException {
        Map<String, Object> root =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        Path report = file.resolveSibling((String) root.get("file"));
        String text = Files.readString(report);
        Map<String, Marked> mentions = new LinkedHashMap<>();
        for (Map<String, Object> each : (List<Map<String, Object>>) root.get("mentions")) {
            String id = (String) each.get("id");
            mentions.put(
                    id,
                    new Marked(
                            id,
                            (String) each.get("kind"),
                            text.offsetByCodePoints(0, (Integer) each.get("start")),
                            text.offsetByCodePoints(0, (Integer) each.get("end")),
                            (String) each.get("value"),
                            String.valueOf(each.getOrDefault("entity", id))));
        }
        List<Said> statements = new ArrayList<>();
        for (Map<String, Object> each : (List<Map<String, Object>>) root.get("statements")) {
            statements.add(
                    new Said(
                            (String) each.get("kind"),
                            (String) each.get("from"),
                            (String) each.get("to"),
                            (String) each.get("polarity"),
                            (String) each.get("certainty")));
        }
        List<Way> routes = new ArrayList<>();
        for (Map<String, Object> each : (List<Map<String, Object>>) root.get("routes")) {
            List<String> stops = new ArrayList<>();
            List<String> modes = new ArrayList<>();
            for (Map<String, Object> stop : (List<Map<String, Object>>) each.get("stops")) {
                stops.add((String) stop.get("mention"));
                modes.add((String) stop.get("mode_to_next"));
            }
            routes.add(new Way(stops, modes));
        }
        return new TruthFile(
                report,
                mentions,
                statements,
                routes,
                (List<Map<String, Object>>) root.get("grades"));
    }
}
