package lantern.ingest.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lantern.ingest.Extractor;
import lantern.ingest.extract.CodePoints;
import lantern.ingest.extract.ExtractLine;
import lantern.ingest.read.Readers;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Mention;
import lantern.model.report.Origin;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents labelled in re3d's form: documents.json and entities.json as JSON lines, with offsets
 * into each document's text. Its labels hold titles and descriptions, so spans need only overlap.
 */
public final class LabelledDocuments {

    private static final Map<String, String> KINDS =
            Map.of("Person", "Person", "Location", "Place", "Organisation", "Organisation");

    private record Label(String kind, int start, int end) {}

    private final List<Path> folders;

    private LabelledDocuments(List<Path> folders) {
        this.folders = folders;
    }

    /** A folder of this form, or those of its folders that are; empty when none is. */
    public static Optional<LabelledDocuments> find(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            List<Path> folders =
                    files.filter(path ->
                                    Files.isRegularFile(path.resolve("documents.json"))
                                            && Files.isRegularFile(path.resolve("entities.json")))
                            .sorted()
                            .toList();
            return folders.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new LabelledDocuments(folders));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws BadTruth when a line is not of the form
     */
    public void score(Extractor extractor, Readers readers, Scores scores) {
        for (Path folder : folders) {
            Map<String, List<Label>> labels = labels(folder.resolve("entities.json"));
            for (JsonNode document : lines(folder.resolve("documents.json"))) {
                String id = document.path("_id").asString("");
                byte[] bytes = document.path("text").asString("").getBytes(StandardCharsets.UTF_8);
                Evidence evidence =
                        extractor.extract(readers.read(Origin.named(id + ".txt"), bytes));
                scores.report();
                count(id, evidence, labels.getOrDefault(id, List.of()), scores);
            }
        }
    }

    private static Map<String, List<Label>> labels(Path file) {
        Map<String, List<Label>> labels = new HashMap<>();
        for (JsonNode each : lines(file)) {
            String kind = KINDS.get(each.path("type").asString(""));
            if (kind != null) {
                labels.computeIfAbsent(each.path("documentId").asString(""), _ -> new ArrayList<>())
                        .add(new Label(kind, each.path("begin").asInt(), each.path("end").asInt()));
            }
        }
        return labels;
    }

    private static List<JsonNode> lines(Path file) {
        List<JsonNode> nodes = new ArrayList<>();
        int number = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) {
                    nodes.add(JsonMapper.shared().readTree(line));
                }
            }
            return nodes;
        } catch (IOException e) {
            throw new BadTruth(file, "cannot be opened", e);
        } catch (JacksonException e) {
            throw new BadTruth(file, "line " + number + " is no JSON", e);
        }
    }

    private static void count(String id, Evidence evidence, List<Label> labels, Scores scores) {
        CodePoints points = new CodePoints(evidence.report().text());
        List<Label> guesses = new ArrayList<>();
        for (Mention mention : ExtractLine.mentions(evidence)) {
            // An address is a location to those who labelled.
            String kind = mention.kind() == EntityKind.ADDRESS ? "Place" : mention.kind().label();
            if (KINDS.containsValue(kind)) {
                guesses.add(
                        new Label(
                                kind,
                                points.of(mention.span().start()),
                                points.of(mention.span().end())));
            }
        }
        for (Label guess : guesses) {
            int right = touches(guess, labels) ? 1 : 0;
            scores.add(Measure.OVERLAP, guess.kind(), new Count(right, 1, 0, 0));
            if (right == 0) {
                scores.error(error(id, "WRONG", guess, evidence, points));
            }
        }
        for (Label label : labels) {
            int found = touches(label, guesses) ? 1 : 0;
            scores.add(Measure.OVERLAP, label.kind(), new Count(0, 0, found, 1));
            if (found == 0) {
                scores.error(error(id, "MISSED", label, evidence, points));
            }
        }
    }

    private static boolean touches(Label label, List<Label> others) {
        return others.stream()
                .anyMatch(other ->
                        other.kind().equals(label.kind())
                                && other.start() < label.end()
                                && label.start() < other.end());
    }

    private static String error(
            String id, String what, Label label, Evidence evidence, CodePoints points) {
        String words =
                evidence.report()
                        .text()
                        .substring(points.units(label.start()), points.units(label.end()));
        return "%s %s %s [%s] at %d"
                .formatted(id, what, label.kind(), MentionScore.oneLine(words), label.start());
    }
}
