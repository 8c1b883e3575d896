package lantern.ingest.read.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lantern.ingest.read.mapping.Mapping.Choice;
import lantern.ingest.read.mapping.Mapping.FieldRule;
import lantern.ingest.read.mapping.Mapping.Kind;
import lantern.ingest.read.mapping.Mapping.MentionRule;
import lantern.ingest.read.mapping.Mapping.Pick;
import lantern.ingest.read.mapping.Mapping.Test;
import lantern.ingest.read.mapping.Mapping.TieRule;
import lantern.ingest.read.mapping.Mapping.When;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.TieKind;
import org.jspecify.annotations.Nullable;

/** Reads the rules of a mapping file: what columns name, and what ties them. */
final class MappingRules {

    private final @Nullable MappingNode mentions;
    private final @Nullable MappingNode ties;
    private final Set<String> names = new HashSet<>();

    MappingRules(Map<String, MappingNode> parts) {
        this.mentions = parts.get("mentions");
        this.ties = parts.get("ties");
    }

    List<MentionRule> mentions() {
        List<MentionRule> rules = new ArrayList<>();
        MappingNode.find(mentions)
                .map(MappingNode::parts)
                .orElse(Map.of())
                .forEach((name, part) -> {
                    names.add(name);
                    rules.add(mention(name, part));
                });
        return rules;
    }

    private static MentionRule mention(String name, MappingNode part) {
        Map<String, MappingNode> rule =
                part.parts(
                        "kind",
                        "column",
                        "after",
                        "until",
                        "split",
                        "names",
                        "mixed",
                        "same",
                        "called",
                        "fields",
                        "constants",
                        "when");
        MappingNode kind = rule.get("kind");
        if (kind == null) {
            throw part.wrong("which kind?");
        }
        return new MentionRule(
                name,
                choice(kind, MappingRules::kind),
                pick(part, rule),
                rule.containsKey("split") ? split(rule.get("split")) : List.of(),
                surnameFirst(rule.get("names")),
                MappingNode.find(rule.get("mixed")).map(MappingNode::yes).orElse(false),
                MappingNode.textOf(rule.get("same")),
                MappingNode.textsOf(rule.get("called")).stream()
                        .map(word -> word.strip().toUpperCase(Locale.ROOT))
                        .toList(),
                fields(rule.get("fields")),
                constants(rule.get("constants")),
                when(rule.get("when")));
    }

    private static List<String> split(@Nullable MappingNode part) {
        for (MappingNode each : part == null ? List.<MappingNode>of() : part.list()) {
            if (each.text().isEmpty()) {
                throw each.wrong("nothing parts nothing: which words stand between two values?");
            }
        }
        return MappingNode.textsOf(part);
    }

    private static Pick pick(MappingNode part, Map<String, MappingNode> rule) {
        MappingNode column = rule.get("column");
        if (column == null || column.text().isBlank()) {
            throw part.wrong("which column?");
        }
        return new Pick(
                column.text().strip(),
                MappingNode.textsOf(rule.get("after")),
                MappingNode.textsOf(rule.get("until")));
    }

    private static boolean surnameFirst(@Nullable MappingNode part) {
        return switch (MappingNode.textOf(part).toLowerCase(Locale.ROOT)) {
            case "", "as written" -> false;
            case "surname first" -> true;
            default ->
                    throw MappingNode.find(part)
                            .orElseThrow()
                            .wrong("'surname first' or 'as written' is wanted here");
        };
    }

    private static <T> Choice<T> choice(MappingNode part, Function<MappingNode, T> one) {
        if (!part.isMap()) {
            return Choice.always(one.apply(part));
        }
        Map<String, MappingNode> choice = part.parts("column", "is", "else");
        MappingNode by = choice.get("is");
        if (by == null) {
            throw part.wrong("a choice has a column and, under 'is', what its words mean");
        }
        Map<String, T> choices = new LinkedHashMap<>();
        by.parts()
                .forEach((word, each) ->
                        choices.put(word.strip().toLowerCase(Locale.ROOT), one.apply(each)));
        return new Choice<>(
                MappingNode.textOf(choice.get("column")),
                choices,
                MappingNode.find(choice.get("else")).map(one));
    }

    private static Kind kind(MappingNode part) {
        return switch (part.text().strip().toLowerCase(Locale.ROOT)) {
            case "location" -> Kind.ByWords.LOCATION;
            case "party" -> Kind.ByWords.PARTY;
            default ->
                    new Kind.Exactly(
                            EntityKind.find(part.text())
                                    .orElseThrow(() -> part.wrong("no such kind: " + part.text())));
        };
    }

    private static Map<Field, FieldRule> fields(@Nullable MappingNode part) {
        Map<Field, FieldRule> fields = new EnumMap<>(Field.class);
        if (part != null) {
            part.parts().forEach((key, rule) -> fields.put(field(key, rule), field(rule)));
        }
        return fields;
    }

    private static FieldRule field(MappingNode part) {
        if (!part.isMap()) {
            return new FieldRule(
                    part.texts().stream().map(column -> Pick.whole(column.strip())).toList(),
                    List.of());
        }
        Map<String, MappingNode> rule = part.parts("column", "after", "until", "format", "formats");
        List<String> formats = new ArrayList<>(MappingFile.formats(rule.get("format")));
        formats.addAll(MappingFile.formats(rule.get("formats")));
        return new FieldRule(List.of(pick(part, rule)), formats);
    }

    private static Map<Field, String> constants(@Nullable MappingNode part) {
        Map<Field, String> constants = new EnumMap<>(Field.class);
        if (part != null) {
            part.parts().forEach((key, value) -> constants.put(field(key, value), value.text()));
        }
        return constants;
    }

    private static Field field(String key, MappingNode part) {
        try {
            return Field.valueOf(key.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
        } catch (IllegalArgumentException e) {
            throw part.wrong("no such field: " + key);
        }
    }

    private static List<When> when(@Nullable MappingNode part) {
        List<When> all = new ArrayList<>();
        for (MappingNode each : part == null ? List.<MappingNode>of() : part.list()) {
            Map<String, MappingNode> when = each.parts("column", "is", "not", "has", "filled");
            if (when.size() != 2 || !when.containsKey("column")) {
                throw each.wrong("a condition is a column and one of is, not, has, filled");
            }
            all.add(condition(MappingNode.textOf(when.get("column")), when));
        }
        return all;
    }

    private static When condition(String column, Map<String, MappingNode> when) {
        MappingNode filled = when.get("filled");
        if (filled != null) {
            return new When(column, filled.yes() ? Test.FILLED : Test.EMPTY, Set.of());
        }
        Test test =
                when.containsKey("is") ? Test.IS : when.containsKey("not") ? Test.IS_NOT : Test.HAS;
        List<String> words = new ArrayList<>(MappingNode.textsOf(when.get("is")));
        words.addAll(MappingNode.textsOf(when.get("not")));
        words.addAll(MappingNode.textsOf(when.get("has")));
        return new When(column, test, MappingFile.lower(words));
    }

    List<TieRule> ties() {
        return MappingNode.find(ties).map(MappingNode::list).orElse(List.of()).stream()
                .map(this::tie)
                .toList();
    }

    private TieRule tie(MappingNode part) {
        Map<String, MappingNode> tie =
                part.parts("kind", "from", "to", "date", "certainty", "polarity", "when");
        MappingNode kind = tie.get("kind");
        if (kind == null) {
            throw part.wrong("which kind?");
        }
        return new TieRule(
                choice(kind, MappingRules::tieKind),
                end(part, tie.get("from"), "from"),
                end(part, tie.get("to"), "to"),
                MappingNode.find(tie.get("date")).map(MappingFile::date),
                word(tie.get("certainty"), Certainty.class, Certainty.STATED),
                word(tie.get("polarity"), Polarity.class, Polarity.POSITIVE),
                when(tie.get("when")));
    }

    private String end(MappingNode tie, @Nullable MappingNode end, String key) {
        if (end == null) {
            throw tie.wrong("a tie needs its '" + key + "'");
        }
        if (!names.contains(end.text())) {
            throw end.wrong("no such mention: " + end.text());
        }
        return end.text();
    }

    private static TieKind tieKind(MappingNode part) {
        return Optional.of(part.text().strip().toUpperCase(Locale.ROOT).replace(' ', '_'))
                .flatMap(word -> find(word, TieKind.class))
                .orElseThrow(() -> part.wrong("no such kind of tie: " + part.text()));
    }

    private static <T extends Enum<T>> T word(
            @Nullable MappingNode part, Class<T> words, T otherwise) {
        return part == null
                ? otherwise
                : find(part.text().strip().toUpperCase(Locale.ROOT), words)
                        .orElseThrow(() -> part.wrong("no such word: " + part.text()));
    }

    private static <T extends Enum<T>> Optional<T> find(String name, Class<T> words) {
        for (T each : words.getEnumConstants()) {
            if (each.name().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
