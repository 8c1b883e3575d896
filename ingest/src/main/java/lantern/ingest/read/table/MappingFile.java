package lantern.ingest.read.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantern.ingest.read.table.TableMapping.DateColumn;
import lantern.ingest.read.table.TableMapping.GradeSource;
import lantern.ingest.read.table.TableMapping.MentionRule;
import lantern.ingest.read.table.TableMapping.TieRule;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.TieKind;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a mapping from YAML. What it does not know it refuses, with the key. */
final class MappingFile {

    private final Map<?, ?> root;

    private MappingFile(Map<?, ?> root) {
        this.root = root;
    }

    /**
     * @throws IllegalArgumentException with the key that is wrong
     */
    static TableMapping read(String yaml) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            Object root = new Yaml(new SafeConstructor(options)).load(yaml);
            if (!(root instanceof Map<?, ?> map)) {
                throw new IllegalArgumentException("a mapping is keys and values");
            }
            return new MappingFile(map).mapping();
        } catch (YAMLException e) {
            throw new IllegalArgumentException("no YAML: " + firstLine(e), e);
        }
    }

    private static String firstLine(YAMLException e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse("");
    }

    private TableMapping mapping() {
        String delimiter = text(root.get("delimiter"));
        return new TableMapping(
                text(root.get("name")),
                delimiter.isEmpty()
                        ? Optional.empty()
                        : Optional.of(delimiter.equals("tab") ? '\t' : delimiter.charAt(0)),
                text(root.get("title")),
                text(root.get("marking")),
                text(root.get("group")),
                text(root.get("country")).isEmpty() ? "GB" : text(root.get("country")),
                grade(root.get("grade")),
                date(root.get("date")),
                columns(),
                Set.copyOf(list(root.get("needs"))),
                mentions(),
                ties(),
                list(root.get("prose")));
    }

    private static GradeSource grade(@Nullable Object value) {
        return value instanceof Map<?, ?> map
                ? new GradeSource(text(map.get("column")), text(map.get("constant")))
                : new GradeSource("", text(value));
    }

    private static Optional<DateColumn> date(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return Optional.of(new DateColumn(text(map.get("column")), text(map.get("format"))));
        }
        return text(value).isEmpty()
                ? Optional.empty()
                : Optional.of(new DateColumn(text(value), ""));
    }

    private Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        map(root.get("columns")).forEach((name, others) -> columns.put(name, list(others)));
        return columns;
    }

    private List<MentionRule> mentions() {
        List<MentionRule> rules = new ArrayList<>();
        map(root.get("mentions"))
                .forEach((name, value) -> {
                    Map<String, Object> rule = map(value);
                    rules.add(
                            new MentionRule(
                                    name,
                                    kind(name, text(rule.get("kind"))),
                                    text(rule.get("column")),
                                    text(rule.get("split")),
                                    fields(name, rule.get("fields")),
                                    fields(name, rule.get("constants"))));
                });
        return rules;
    }

    private static Optional<EntityKind> kind(String name, String words) {
        if (words.equalsIgnoreCase("location")) {
            return Optional.empty();
        }
        return Optional.of(
                EntityKind.find(words)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "mentions." + name + ".kind: no such kind: " + words)));
    }

    private static Map<Field, String> fields(String name, @Nullable Object value) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        map(value).forEach((key, column) -> fields.put(field(name, key), text(column)));
        return fields;
    }

    private static Field field(String name, String key) {
        try {
            return Field.valueOf(key.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "mentions." + name + ".fields: no such field: " + key, e);
        }
    }

    private List<TieRule> ties() {
        List<TieRule> ties = new ArrayList<>();
        if (root.get("ties") instanceof List<?> list) {
            for (Object each : list) {
                Map<String, Object> tie = map(each);
                ties.add(
                        new TieRule(
                                tieKind(text(tie.get("kind"))),
                                text(tie.get("from")),
                                text(tie.get("to"))));
            }
        }
        return ties;
    }

    private static TieKind tieKind(String words) {
        try {
            return TieKind.valueOf(words.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("ties: no such kind: " + words, e);
        }
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> found) {
            found.forEach((key, each) -> map.put(String.valueOf(key), each));
        }
        return map;
    }

    private static List<String> list(@Nullable Object value) {
        List<String> list = new ArrayList<>();
        if (value instanceof List<?> found) {
            found.forEach(each -> list.add(String.valueOf(each)));
        } else if (value != null) {
            list.add(String.valueOf(value));
        }
        return list;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : String.valueOf(value).strip();
    }
}
