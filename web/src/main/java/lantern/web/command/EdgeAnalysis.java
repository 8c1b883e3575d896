package lantern.web.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lantern.analytics.edges.Answer;
import lantern.analytics.edges.BadEdgeList;
import lantern.analytics.edges.EdgeList;
import lantern.analytics.edges.EdgeNetwork;
import lantern.analytics.edges.Measure;
import lantern.analytics.edges.Measures;
import lantern.analytics.edges.NodeTable;
import lantern.analytics.find.Analyses;
import lantern.model.network.Analysis;
import lantern.model.network.Progress;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** An analysis or a measure of a list of edges, without a store. */
record EdgeAnalysis(Path edges, @Nullable Path nodes, boolean directed, boolean weighted) {

    private static final int SHOWN = 20;

    int run(
            String name,
            Map<String, String> parameters,
            boolean resample,
            boolean json,
            PrintWriter out)
            throws IOException {
        if (Measures.find(name).isEmpty() && Analyses.find(name).isEmpty()) {
            throw new WrongUsage(
                    "no such analysis: "
                            + name
                            + "; there are: "
                            + Stream.concat(
                                            Analyses.ALL.stream().map(Analysis::name),
                                            Measures.ALL.stream().map(Measure::name))
                                    .collect(Collectors.joining(", ")));
        }
        if (resample && Measures.find(name).isPresent()) {
            throw new WrongUsage("--resample goes with a question, not with a measure: " + name);
        }
        EdgeList list = read();
        try {
            Asked asked = ask(name, list, parameters, resample);
            if (json) {
                print(list, name, asked, out);
            } else {
                show(list, asked, out);
            }
        } catch (IllegalArgumentException wrong) {
            throw new WrongUsage(String.valueOf(wrong.getMessage()));
        } catch (IllegalStateException failed) {
            throw new CommandFailed(String.valueOf(failed.getMessage()));
        }
        return Exit.FINE;
    }

    private record Asked(String question, Map<String, Object> parameters, Answer answer) {}

    private static Asked ask(
            String name, EdgeList list, Map<String, String> parameters, boolean resample) {
        return Measures.find(name)
                .map(measure ->
                        new Asked(
                                measure.question(),
                                measure.parameters(parameters),
                                measure.of(list, parameters, Progress.NONE)))
                .orElseGet(() -> {
                    Analysis<?> analysis = Analyses.find(name).orElseThrow();
                    return new Asked(
                            analysis.question(),
                            Analyses.values(analysis, parameters),
                            EdgeNetwork.answer(analysis, list, parameters, resample));
                });
    }

    private EdgeList read() throws IOException {
        for (Path file : nodes == null ? List.of(edges) : List.of(edges, nodes)) {
            if (!Files.isRegularFile(file)) {
                throw new WrongUsage("no such file: " + file);
            }
        }
        try {
            NodeTable table = nodes == null ? NodeTable.empty() : NodeTable.read(nodes);
            return EdgeList.read(edges, table, directed, weighted);
        } catch (BadEdgeList bad) {
            throw new CommandFailed(String.valueOf(bad.getMessage()));
        }
    }

    private static void print(EdgeList list, String name, Asked asked, PrintWriter out) {
        Answer answer = asked.answer();
        try (JsonGenerator json = JsonMapper.shared().createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberProperty("nodes", list.graph().size());
            json.writeNumberProperty("edges", list.graph().edges());
            json.writeStringProperty("analysis", name);
            json.writePOJOProperty("parameters", asked.parameters());
            if (!answer.scores().isEmpty() || !answer.names().isEmpty()) {
                scores(list, answer, json);
            }
            if (!answer.groups().isEmpty()) {
                groups(list, answer, json);
            }
            if (!answer.plan().isEmpty()) {
                plan(list, answer, json);
            }
            json.writeObjectPropertyStart("summary");
            answer.summary().forEach((figure, value) -> json.writePOJOProperty(figure, value));
            json.writeNumberProperty("selfLoopsDropped", list.selfLoops());
            json.writeNumberProperty("repeatedEdgesMerged", list.repeated());
            json.writeEndObject();
            json.writeEndObject();
        }
        out.println();
        out.flush();
    }

    private static void scores(EdgeList list, Answer answer, JsonGenerator json) {
        json.writeObjectPropertyStart("scores");
        for (int node = 0; node < list.ids().size(); node++) {
            json.writeObjectPropertyStart(list.ids().get(node));
            for (var measure : answer.scores().entrySet()) {
                json.writeName(measure.getKey());
                number(measure.getValue()[node], json);
            }
            for (var measure : answer.names().entrySet()) {
                json.writeName(measure.getKey());
                id(list.ids().get(measure.getValue()[node]), json);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Whole numbers without a point; nothing where there is no number. */
    private static void number(double value, JsonGenerator json) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            json.writeNull();
        } else if (value == Math.rint(value) && Math.abs(value) < 1L << 53) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
    }

    /** An id that is a number as one. */
    private static void id(String id, JsonGenerator json) {
        if (id.matches("0|-?[1-9]\\d{0,17}")) {
            json.writeNumber(Long.parseLong(id));
        } else {
            json.writeString(id);
        }
    }

    private static void groups(EdgeList list, Answer answer, JsonGenerator json) {
        json.writeArrayPropertyStart("groups");
        for (int[] group : answer.groups()) {
            json.writeStartArray();
            for (int node : group) {
                json.writeString(list.ids().get(node));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void plan(EdgeList list, Answer answer, JsonGenerator json) {
        json.writeArrayPropertyStart("plan");
        for (Answer.Removal removal : answer.plan()) {
            json.writeStartObject();
            json.writeStringProperty("remove", list.ids().get(removal.node()));
            json.writeNumberProperty("largestComponent", removal.largestComponent());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void show(EdgeList list, Asked asked, PrintWriter out) {
        out.println(asked.question());
        out.printf(
                "%d nodes, %d edges; %d self loops dropped, %d repeated edges merged%n%n",
                list.graph().size(), list.graph().edges(), list.selfLoops(), list.repeated());
        Answer answer = asked.answer();
        answer.ranking().stream()
                .limit(SHOWN)
                .forEach(rank ->
                        out.printf(
                                Locale.ROOT,
                                "%14.6f  %s  %s%n",
                                rank.score(),
                                list.ids().get(rank.node()),
                                rank.because()));
        answer.scores().entrySet().stream()
                .filter(_ -> answer.ranking().isEmpty())
                .findFirst()
                .ifPresent(measure -> {
                    double[] values = measure.getValue();
                    IntStream.range(0, values.length)
                            .boxed()
                            .filter(node -> !Double.isNaN(values[node]))
                            .sorted(Comparator.comparingDouble((Integer node) -> -values[node]))
                            .limit(SHOWN)
                            .forEach(node ->
                                    out.printf(
                                            Locale.ROOT,
                                            "%14.6f  %s%n",
                                            values[node],
                                            list.ids().get(node)));
                });
        answer.groups().stream()
                .limit(SHOWN)
                .forEach(group ->
                        out.printf(
                                "%8d  %s%s%n",
                                group.length,
                                Arrays.stream(group)
                                        .limit(8)
                                        .mapToObj(list.ids()::get)
                                        .collect(Collectors.joining(", ")),
                                group.length > 8 ? ", …" : ""));
        answer.plan().stream()
                .limit(SHOWN)
                .forEach(removal ->
                        out.printf(
                                "%8d left together without %s%n",
                                removal.largestComponent(), list.ids().get(removal.node())));
        out.println();
        answer.summary().entrySet().stream()
                .filter(figure -> !figure.getKey().equals("ranking"))
                .forEach(figure -> out.printf("%s: %s%n", figure.getKey(), figure.getValue()));
        out.flush();
    }
}
