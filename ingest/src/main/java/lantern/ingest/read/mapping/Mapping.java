package lantern.ingest.read.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.TieKind;
import lantern.model.report.Condition;

/**
 * Says what the columns of a file of records mean. How it is written: docs/mappings.md.
 *
 * @param proposed nobody has looked at it: a row that does not fit it is read as prose, where one
 *     that does not fit a mapping of somebody's is damage
 */
public record Mapping(
        String name,
        String title,
        Layout layout,
        Feed feed,
        List<MentionRule> mentions,
        List<TieRule> ties,
        List<String> prose,
        boolean proposed) {

    /** Stands among the columns of prose for the whole row, as it is written. */
    static final String WHOLE_ROW = "*";

    public Mapping {
        mentions = List.copyOf(mentions);
        ties = List.copyOf(ties);
        prose = List.copyOf(prose);
    }

    /** The same, as long as nobody has looked at it. */
    public Mapping asProposed() {
        return new Mapping(name, title, layout, feed, mentions, ties, prose, true);
    }

    /**
     * How the file is laid out.
     *
     * @param delimiter empty when it is to be found
     * @param headed false when the first line is a record already
     * @param positions the columns' names in their order, for a file without a header
     * @param others other names of a column
     * @param needs columns that tell such a file from others
     * @param nothing words that mean an empty cell, in lower case, beside the usual ones
     * @param signs what tells a file without a header from others
     * @param general for feeds of many hands: reads only what it knows all columns of
     */
    public record Layout(
            Optional<Character> delimiter,
            boolean headed,
            List<String> positions,
            Map<String, List<String>> others,
            Set<String> needs,
            Set<String> nothing,
            List<Sign> signs,
            boolean general) {

        public Layout {
            positions = List.copyOf(positions);
            others = Map.copyOf(others);
            needs = Set.copyOf(needs);
            nothing = Set.copyOf(nothing);
            signs = List.copyOf(signs);
        }
    }

    /**
     * What a column of such a file looks like.
     *
     * @param every true when each row shows it, false when one is enough
     */
    public record Sign(String column, Test test, Set<String> words, boolean every) {

        public Sign {
            words = Set.copyOf(words);
        }
    }

    /**
     * What holds for every record of a feed.
     *
     * @param marking empty when it has none
     * @param group empty when it is open to everybody
     * @param country of phones without a country code, ISO 3166 alpha-2
     */
    public record Feed(
            String marking,
            String group,
            Set<Condition> conditions,
            String country,
            GradeSource grade,
            Optional<DateSource> date) {

        public Feed {
            conditions = Set.copyOf(conditions);
        }
    }

    /**
     * Where a record's grade stands.
     *
     * @param column empty when every record has the constant
     * @param constant empty when records have none or their own
     * @param values what the column's words mean, by their lower case
     */
    public record GradeSource(String column, String constant, Map<String, String> values) {

        public GradeSource {
            values = Map.copyOf(values);
        }
    }

    /**
     * Where a date stands.
     *
     * @param until the column of its end, empty when it has none
     * @param formats as {@link java.time.format.DateTimeFormatter} writes them; none when dates are
     *     to be found
     */
    public record DateSource(String column, String until, List<String> formats) {

        public DateSource {
            formats = List.copyOf(formats);
        }
    }

    /** What a condition asks of a cell. */
    public enum Test {
        IS,
        IS_NOT,
        HAS,
        NUMBER,
        FILLED,
        EMPTY
    }

    /**
     * A record or a tie counts only when a column passes a test.
     *
     * @param words in lower case; one of them is enough
     */
    public record When(String column, Test test, Set<String> words) {

        public When {
            words = Set.copyOf(words);
        }
    }

    /** What kind of thing a mention is. */
    public sealed interface Kind {

        record Exactly(EntityKind kind) implements Kind {}

        /** Settled by the words themselves. */
        enum ByWords implements Kind {
            /** An address or places. */
            LOCATION,
            /** A person or an organisation. */
            PARTY
        }
    }

    /**
     * A choice that a column may make.
     *
     * @param column empty when there is nothing to choose
     * @param by the choices, by the column's words in lower case
     * @param otherwise what it is when no word fits; empty for nothing at all
     */
    public record Choice<T>(String column, Map<String, T> by, Optional<T> otherwise) {

        public Choice {
            by = Map.copyOf(by);
        }

        static <T> Choice<T> always(T one) {
            return new Choice<>("", Map.of(), Optional.of(one));
        }
    }

    /**
     * Which words of a column are meant.
     *
     * @param after only what stands behind one of these words, each time; none for the whole cell
     * @param until up to the first of these, or to the end
     */
    public record Pick(String column, List<String> after, List<String> until) {

        public Pick {
            after = List.copyOf(after);
            until = List.copyOf(until);
        }

        static Pick whole(String column) {
            return new Pick(column, List.of(), List.of());
        }
    }

    /**
     * A field of a mention out of other columns.
     *
     * @param picks where it stands; several are joined by a blank
     * @param formats of a date
     */
    public record FieldRule(List<Pick> picks, List<String> formats) {

        public FieldRule {
            picks = List.copyOf(picks);
            formats = List.copyOf(formats);
        }
    }

    /**
     * What a column names.
     *
     * @param split what parts several in one cell
     * @param surnameFirst "SURNAME, Given"
     * @param mixed cells may hold more than the thing: what is not of the kind is prose
     * @param same another rule that names the same thing in another cell, empty for none
     * @param called what remarks in the row call it, in capitals: "A"
     * @param constants the same for each
     */
    public record MentionRule(
            String name,
            Choice<Kind> kind,
            Pick pick,
            List<String> split,
            boolean surnameFirst,
            boolean mixed,
            String same,
            List<String> called,
            Map<Field, FieldRule> fields,
            Map<Field, String> constants,
            List<When> when) {

        public MentionRule {
            split = List.copyOf(split);
            called = List.copyOf(called);
            fields = Map.copyOf(fields);
            constants = Map.copyOf(constants);
            when = List.copyOf(when);
        }
    }

    /**
     * What a record says of two of its mentions.
     *
     * @param date empty for the feed's own; one without a column for none
     */
    public record TieRule(
            Choice<TieKind> kind,
            String from,
            String to,
            Optional<DateSource> date,
            Certainty certainty,
            Polarity polarity,
            List<When> when) {

        public TieRule {
            when = List.copyOf(when);
        }
    }

    /** Where a column stands in a header, by its own or another name; -1 where it is missing. */
    public int position(String column, List<String> header) {
        if (!layout.headed()) {
            return numbered(column, header.size());
        }
        for (int at = 0; at < header.size(); at++) {
            if (isNamed(header.get(at), column)) {
                return at;
            }
        }
        return numbered(column, header.size());
    }

    private int numbered(String column, int size) {
        int named = layout.positions().indexOf(column);
        if (named >= 0) {
            return named < size ? named : -1;
        }
        boolean number =
                !column.isEmpty()
                        && column.length() < 5
                        && column.chars().allMatch(Character::isDigit);
        int at = number ? Integer.parseInt(column) - 1 : -1;
        return at < size ? at : -1;
    }

    private boolean isNamed(String found, String column) {
        if (found.equalsIgnoreCase(column)) {
            return true;
        }
        for (String other : layout.others().getOrDefault(column, List.of())) {
            if (found.equalsIgnoreCase(other)) {
                return true;
            }
        }
        return false;
    }

    /** Does a header have all the columns that tell such a file from others? */
    public boolean fits(List<String> header) {
        return layout.headed()
                && !layout.needs().isEmpty()
                && layout.needs().stream().allMatch(column -> position(column, header) >= 0);
    }

    /** Is there no column with words that this would leave unread? */
    public boolean readsAll(List<String> header, List<Row> rows) {
        Set<Integer> read = new java.util.HashSet<>();
        columns().forEach(column -> read.add(position(column, header)));
        for (int at = 0; at < header.size(); at++) {
            int column = at;
            boolean words =
                    rows.stream()
                            .flatMap(row -> row.cells(column).stream())
                            .anyMatch(cell -> cell.raw().chars().anyMatch(Character::isLetter));
            if (words && !read.contains(at)) {
                return false;
            }
        }
        return true;
    }

    /** Every column that a rule reads. */
    List<String> columns() {
        List<String> columns = new ArrayList<>(prose);
        for (MentionRule rule : mentions) {
            columns.add(rule.pick().column());
            columns.add(rule.kind().column());
            rule.fields().values().stream()
                    .flatMap(field -> field.picks().stream())
                    .forEach(pick -> columns.add(pick.column()));
            rule.when().forEach(when -> columns.add(when.column()));
        }
        for (TieRule tie : ties) {
            columns.add(tie.kind().column());
            tie.when().forEach(when -> columns.add(when.column()));
            tie.date().ifPresent(date -> columns.add(date.column()));
        }
        columns.add(feed.grade().column());
        feed.date().ifPresent(date -> columns.add(date.column()));
        return columns.stream().filter(column -> !column.isEmpty()).distinct().sorted().toList();
    }
}
