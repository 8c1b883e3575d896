package lantern.ingest.read.mapping;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A part of a mapping file. Knows its key and line, so an error names both. */
final class MappingNode {

    private final String path;
    private final Node node;

    private MappingNode(String path, Node node) {
        this.path = path;
        this.node = node;
    }

    /**
     * @throws IllegalArgumentException with the line when it is no YAML or holds nothing
     */
    static MappingNode root(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(false);
        try {
            Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
            if (!(root instanceof org.yaml.snakeyaml.nodes.MappingNode)) {
                throw new IllegalArgumentException("line 1: a mapping is keys and values");
            }
            return new MappingNode("", root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new IllegalArgumentException("line " + line + ": no YAML: " + e.getProblem(), e);
        } catch (YAMLException e) {
            throw new IllegalArgumentException("no YAML: " + e.getMessage(), e);
        }
    }

    /** An error at this place. */
    IllegalArgumentException wrong(String reason) {
        return new IllegalArgumentException(
                "line "
                        + (node.getStartMark().getLine() + 1)
                        + (path.isEmpty() ? "" : ", " + path)
                        + ": "
                        + reason);
    }

    boolean isMap() {
        return node instanceof org.yaml.snakeyaml.nodes.MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Its parts by key, in the order of the file. */
    Map<String, MappingNode> parts() {
        if (isNull()) {
            return Map.of();
        }
        if (!(node instanceof org.yaml.snakeyaml.nodes.MappingNode map)) {
            throw wrong("keys and values are wanted here");
        }
        Map<String, MappingNode> parts = new LinkedHashMap<>();
        for (NodeTuple tuple : map.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            MappingNode before =
                    parts.put(
                            key,
                            new MappingNode(
                                    path.isEmpty() ? key : path + "." + key, tuple.getValueNode()));
            if (before != null) {
                throw before.wrong("this key stands here twice");
            }
        }
        return parts;
    }

    /** Its parts by key, and no others than these. */
    Map<String, MappingNode> parts(String... known) {
        Map<String, MappingNode> parts = parts();
        Set<String> others = new TreeSet<>(parts.keySet());
        others.removeAll(Set.of(known));
        if (!others.isEmpty()) {
            String key = others.iterator().next();
            throw parts.getOrDefault(key, this)
                    .wrong(
                            "no such key; there are: "
                                    + String.join(", ", new TreeSet<>(Set.of(known))));
        }
        return parts;
    }

    /** The parts of a list; anything else is a list of one. */
    List<MappingNode> list() {
        if (isNull()) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            return List.of(this);
        }
        List<MappingNode> list = new ArrayList<>();
        for (Node each : sequence.getValue()) {
            list.add(new MappingNode(path + "[" + (list.size() + 1) + "]", each));
        }
        return list;
    }

    /** As it is written, blanks kept. */
    String text() {
        if (isNull()) {
            return "";
        }
        if (!(node instanceof ScalarNode scalar)) {
            throw wrong("one value is wanted here");
        }
        return scalar.getValue();
    }

    boolean yes() {
        return switch (text().toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw wrong("yes or no is wanted here");
        };
    }

    List<String> texts() {
        return list().stream().map(part -> part.text()).toList();
    }

    static String textOf(@Nullable MappingNode part) {
        return part == null ? "" : part.text().strip();
    }

    static List<String> textsOf(@Nullable MappingNode part) {
        return part == null ? List.of() : part.texts();
    }

    static Optional<MappingNode> find(@Nullable MappingNode part) {
        return Optional.ofNullable(part);
    }

    private boolean isNull() {
        return node.getTag().equals(org.yaml.snakeyaml.nodes.Tag.NULL);
    }
}
