package lantern.ingest.read.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantern.ingest.read.mapping.Mapping.DateSource;
import lantern.ingest.read.mapping.Mapping.Feed;
import lantern.ingest.read.mapping.Mapping.GradeSource;
import lantern.ingest.read.mapping.Mapping.Layout;
import lantern.ingest.read.mapping.Mapping.Sign;
import lantern.ingest.read.mapping.Mapping.Test;
import lantern.model.access.Marking;
import lantern.model.report.Condition;
import lantern.model.report.Grade;
import org.jspecify.annotations.Nullable;

/** Reads a mapping from YAML. What it does not know it refuses, with the key and the line. */
public final class MappingFile {

    private static final String[] KEYS = {
        "name",
        "title",
        "delimiter",
        "header",
        "columns",
        "needs",
        "signs",
        "general",
        "nothing",
        "marking",
        "group",
        "conditions",
        "country",
        "grade",
        "date",
        "mentions",
        "ties",
        "prose"
    };

    private final MappingNode root;
    private final Map<String, MappingNode> parts;

    private MappingFile(MappingNode root) {
        this.root = root;
        this.parts = root.parts(KEYS);
    }

    /**
     * @throws IllegalArgumentException with the line and key that is wrong
     */
    public static Mapping read(String yaml) {
        return new MappingFile(MappingNode.root(yaml)).mapping();
    }

    private Mapping mapping() {
        MappingRules rules = new MappingRules(parts);
        Layout layout = layout();
        Mapping mapping =
                new Mapping(
                        MappingNode.textOf(parts.get("name")),
                        MappingNode.textOf(parts.get("title")),
                        layout,
                        feed(),
                        rules.mentions(),
                        rules.ties(),
                        MappingNode.textsOf(parts.get("prose")),
                        false);
        if (mapping.mentions().isEmpty() && mapping.prose().isEmpty()) {
            throw root.wrong("neither mentions nor prose: nothing would be read");
        }
        if (!layout.headed()) {
            refuseUnknownColumns(mapping);
        }
        return mapping;
    }

    /** A file without a header has no columns but those that the mapping names or numbers. */
    private void refuseUnknownColumns(Mapping mapping) {
        for (String column : mapping.columns()) {
            boolean known =
                    column.equals(Mapping.WHOLE_ROW)
                            || mapping.layout().positions().contains(column)
                            || column.matches("[1-9]\\d{0,2}");
            if (!known) {
                throw parts.getOrDefault("columns", root)
                        .wrong("without a header, no column is called '" + column + "'");
            }
        }
    }

    private Layout layout() {
        MappingNode header = parts.get("header");
        boolean headed = header == null || header.yes();
        MappingNode columns = parts.get("columns");
        MappingNode general = parts.get("general");
        if (!headed && columns != null && !columns.isList()) {
            throw columns.wrong("without a header, the columns are a list of names in their order");
        }
        return new Layout(
                delimiter(parts.get("delimiter")),
                headed,
                columns != null && columns.isList() ? columns.texts() : List.of(),
                columns != null && columns.isMap() ? others(columns) : Map.of(),
                new HashSet<>(MappingNode.textsOf(parts.get("needs"))),
                lower(MappingNode.textsOf(parts.get("nothing"))),
                signs(),
                general != null && general.yes());
    }

    private static Optional<Character> delimiter(@Nullable MappingNode part) {
        String words = part == null ? "" : part.text();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (part != null && words.length() > 1 && !words.equals("tab")) {
            throw part.wrong("one character, or tab, is wanted here");
        }
        return Optional.of(words.equals("tab") ? '\t' : words.charAt(0));
    }

    private static Map<String, List<String>> others(MappingNode columns) {
        Map<String, List<String>> others = new LinkedHashMap<>();
        columns.parts().forEach((name, part) -> others.put(name, part.texts()));
        return others;
    }

    private List<Sign> signs() {
        List<Sign> signs = new ArrayList<>();
        for (MappingNode part :
                MappingNode.find(parts.get("signs")).map(MappingNode::list).orElse(List.of())) {
            Map<String, MappingNode> sign = part.parts("column", "is", "has", "number", "some");
            Set<String> is = lower(MappingNode.textsOf(sign.get("is")));
            Set<String> has = lower(MappingNode.textsOf(sign.get("has")));
            Test test = !is.isEmpty() ? Test.IS : !has.isEmpty() ? Test.HAS : Test.NUMBER;
            MappingNode some = sign.get("some");
            signs.add(
                    new Sign(
                            MappingNode.textOf(sign.get("column")),
                            test,
                            is.isEmpty() ? has : is,
                            some == null || !some.yes()));
        }
        return signs;
    }

    private Feed feed() {
        String country = MappingNode.textOf(parts.get("country"));
        return new Feed(
                marking(parts.get("marking")),
                MappingNode.textOf(parts.get("group")),
                conditions(parts.get("conditions")),
                country.isEmpty() ? "GB" : country.toUpperCase(Locale.ROOT),
                grade(parts.get("grade")),
                MappingNode.find(parts.get("date")).map(MappingFile::date));
    }

    private static String marking(@Nullable MappingNode part) {
        String words = MappingNode.textOf(part);
        if (part != null && !words.isEmpty() && Marking.find(words).isEmpty()) {
            throw part.wrong("no such marking: " + words);
        }
        return words;
    }

    private static Set<Condition> conditions(@Nullable MappingNode part) {
        Set<Condition> conditions = new HashSet<>();
        for (MappingNode each : part == null ? List.<MappingNode>of() : part.list()) {
            try {
                conditions.add(Condition.valueOf(each.text().strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw each.wrong("no such handling condition: " + each.text());
            }
        }
        return conditions;
    }

    private static GradeSource grade(@Nullable MappingNode part) {
        if (part == null) {
            return new GradeSource("", "", Map.of());
        }
        if (!part.isMap()) {
            return new GradeSource("", code(part), Map.of());
        }
        Map<String, MappingNode> grade = part.parts("column", "constant", "values");
        Map<String, String> values = new LinkedHashMap<>();
        MappingNode.find(grade.get("values"))
                .map(MappingNode::parts)
                .orElse(Map.of())
                .forEach((words, code) -> values.put(words.toLowerCase(Locale.ROOT), code(code)));
        MappingNode constant = grade.get("constant");
        return new GradeSource(
                MappingNode.textOf(grade.get("column")),
                constant == null ? "" : code(constant),
                values);
    }

    private static String code(MappingNode part) {
        String code = part.text().strip().toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && Grade.find(code).isEmpty()) {
            throw part.wrong("no 3x5x2 grade: " + code);
        }
        return code;
    }

    /** A column, or a column with how its dates are written. */
    static DateSource date(MappingNode part) {
        if (!part.isMap()) {
            return new DateSource(part.text(), "", List.of());
        }
        Map<String, MappingNode> date = part.parts("column", "until", "format", "formats");
        List<String> formats = new ArrayList<>(formats(date.get("format")));
        formats.addAll(formats(date.get("formats")));
        return new DateSource(
                MappingNode.textOf(date.get("column")),
                MappingNode.textOf(date.get("until")),
                formats);
    }

    static List<String> formats(@Nullable MappingNode part) {
        for (MappingNode each : part == null ? List.<MappingNode>of() : part.list()) {
            if (!CellDates.isFormat(each.text())) {
                throw each.wrong("no format of a date: " + each.text());
            }
        }
        return MappingNode.textsOf(part);
    }

    static Set<String> lower(List<String> words) {
        Set<String> lower = new HashSet<>();
        words.forEach(word -> lower.add(word.strip().toLowerCase(Locale.ROOT)));
        return lower;
    }
}
