package lantern.ingest.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a report is known to say: {@code NAME.truth.json} beside it.
 *
 * @param report the file that was read
 * @param part the name of the report inside that file, empty when it is the file itself
 * @param mentions by their id in the file
 */
public record TruthFile(
        Path report,
        String part,
        Map<String, Marked> mentions,
        List<Said> statements,
        List<Route> routes,
        List<Graded> grades) {

    /** How a file of truth ends. */
    public static final String SUFFIX = ".truth.json";

    /**
     * @param start in code points, end exclusive
     * @param value null when it has none
     * @param entity joins the mentions of one thing; its own id when the truth does not say
     * @param valid false when its check digit is said to be wrong
     */
    public record Marked(
            String id,
            String kind,
            String text,
            int start,
            int end,
            @Nullable String value,
            String entity,
            boolean valid) {}

    /**
     * @param when as written, null when it is not said
     */
    public record Said(
            String kind,
            String from,
            String to,
            String polarity,
            String certainty,
            @Nullable String when) {}

    /**
     * @param stops ids of mentions
     * @param modes how each stop's next is reached, empty when it is not said
     */
    public record Route(List<String> who, List<String> stops, List<String> modes) {}

    /**
     * @param conditions such as {@code A1} and {@code S2}
     */
    public record Graded(int item, @Nullable String grade, List<String> conditions) {}

    /**
     * @throws BadTruth when the file is not of this form
     */
    public static TruthFile read(Path file) {
        try {
            JsonNode root = JsonMapper.shared().readTree(Files.readAllBytes(file));
            return new Reading(file).truth(root);
        } catch (IOException e) {
            throw new BadTruth(file, "cannot be opened", e);
        } catch (JacksonException e) {
            throw new BadTruth(file, "is no JSON: line " + e.getLocation().getLineNr(), e);
        }
    }

    private record Reading(Path file) {

        TruthFile truth(JsonNode root) {
            Map<String, Marked> mentions = new LinkedHashMap<>();
            for (JsonNode each : root.path("mentions")) {
                Marked marked = marked(each);
                if (mentions.put(marked.id(), marked) != null) {
                    throw new BadTruth(file, "marks " + marked.id() + " twice");
                }
            }
            List<Said> statements = new ArrayList<>();
            for (JsonNode each : root.path("statements")) {
                statements.add(said(each, mentions));
            }
            List<Route> routes = new ArrayList<>();
            for (JsonNode each : root.path("routes")) {
                routes.add(route(each, mentions));
            }
            List<Graded> grades = new ArrayList<>();
            for (JsonNode each : root.path("grades")) {
                grades.add(graded(each));
            }
            return new TruthFile(
                    file.resolveSibling(text(root, "file")),
                    root.path("part").asString(""),
                    mentions,
                    statements,
                    routes,
                    grades);
        }

        private Marked marked(JsonNode each) {
            String id = text(each, "id");
            return new Marked(
                    id,
                    text(each, "kind"),
                    text(each, "text"),
                    number(each, "start"),
                    number(each, "end"),
                    find(each, "value"),
                    each.path("entity").asString(id),
                    each.path("valid").asBoolean(true));
        }

        private Said said(JsonNode each, Map<String, Marked> mentions) {
            return new Said(
                    text(each, "kind"),
                    mention(text(each, "from"), mentions),
                    mention(text(each, "to"), mentions),
                    text(each, "polarity"),
                    text(each, "certainty"),
                    find(each, "when"));
        }

        private Route route(JsonNode each, Map<String, Marked> mentions) {
            List<String> who = new ArrayList<>();
            each.path("who").forEach(one -> who.add(mention(one.asString(), mentions)));
            List<String> stops = new ArrayList<>();
            List<String> modes = new ArrayList<>();
            for (JsonNode stop : each.path("stops")) {
                stops.add(mention(text(stop, "mention"), mentions));
                String mode = find(stop, "mode_to_next");
                modes.add(mode == null ? "" : mode);
            }
            return new Route(who, stops, modes);
        }

        private Graded graded(JsonNode each) {
            List<String> conditions = new ArrayList<>();
            for (String name : List.of("action", "sanitisation")) {
                String condition = find(each, name);
                if (condition != null) {
                    conditions.add(condition);
                }
            }
            return new Graded(number(each, "item"), find(each, "grade"), conditions);
        }

        private String mention(String id, Map<String, Marked> mentions) {
            if (!mentions.containsKey(id)) {
                throw new BadTruth(file, "speaks of " + id + " and does not mark it");
            }
            return id;
        }

        private String text(JsonNode node, String name) {
            String text = find(node, name);
            if (text == null) {
                throw new BadTruth(file, "has no " + name + " where one must be");
            }
            return text;
        }

        private int number(JsonNode node, String name) {
            JsonNode value = node.path(name);
            if (!value.isIntegralNumber()) {
                throw new BadTruth(file, "has no number " + name + " where one must be");
            }
            return value.asInt();
        }

        private @Nullable String find(JsonNode node, String name) {
            JsonNode value = node.path(name);
            return value.isString() ? value.asString() : null;
        }
    }
}
