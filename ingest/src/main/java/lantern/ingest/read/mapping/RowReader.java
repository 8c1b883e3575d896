package lantern.ingest.read.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lantern.ingest.find.DateWords;
import lantern.ingest.find.Found;
import lantern.ingest.find.Periods;
import lantern.ingest.read.Passage;
import lantern.ingest.read.RowContext;
import lantern.ingest.read.mapping.Mapping.DateSource;
import lantern.ingest.read.mapping.Mapping.FieldRule;
import lantern.ingest.read.mapping.Mapping.Kind;
import lantern.ingest.read.mapping.Mapping.MentionRule;
import lantern.ingest.read.mapping.Mapping.TieRule;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Statement;
import lantern.model.evidence.StatementId;
import lantern.model.evidence.TieKind;
import lantern.model.report.Item;
import lantern.model.report.Period;
import lantern.model.report.ReportId;
import lantern.model.report.Span;

/** Turns one row after the other into mentions and statements, as the mapping says. */
final class RowReader {

    private final ReportId report;
    private final Mapping mapping;
    private final Columns columns;
    private final CellValues values = CellValues.shared();
    private final MixedCells mixed = MixedCells.shared();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    /** Where the mentions of the row at hand begin. */
    private int first;

    private int firstStatement;

    RowReader(ReportId report, Mapping mapping, Columns columns) {
        this.report = report;
        this.mapping = mapping;
        this.columns = columns;
    }

    /** A mention of a row, and whether the cell put a question mark behind it. */
    private record Named(Mention mention, boolean doubted) {}

    /**
     * @return what the row gives its prose to speak of
     */
    RowContext read(Row row, Item item) {
        first = mentions.size();
        firstStatement = statements.size();
        Map<String, List<Named>> named = new HashMap<>();
        for (MentionRule rule : mapping.mentions()) {
            if (columns.holds(row, rule.when())) {
                columns.choose(row, rule.kind())
                        .ifPresent(kind -> named.put(rule.name(), mentions(row, item, rule, kind)));
            }
        }
        Period usual =
                mapping.feed().date().map(date -> when(row, item, date)).orElse(Period.UNKNOWN);
        for (TieRule tie : mapping.ties()) {
            if (columns.holds(row, tie.when())) {
                Period when = tie.date().map(date -> when(row, item, date)).orElse(usual);
                columns.choose(row, tie.kind())
                        .ifPresent(kind -> tie(row, item, tie, kind, named, when));
            }
        }
        mapping.mentions().forEach(rule -> join(rule, named));
        return new RowContext(usual, called(named));
    }

    /** Given names and a surname in two cells are one person: the later repeats the earlier. */
    private void join(MentionRule rule, Map<String, List<Named>> named) {
        List<Named> own = named.getOrDefault(rule.name(), List.of());
        List<Named> others = named.getOrDefault(rule.same(), List.of());
        if (own.size() != 1 || others.size() != 1) {
            return;
        }
        Mention one = own.getFirst().mention();
        Mention other = others.getFirst().mention();
        boolean earlier = one.span().start() < other.span().start();
        Mention later = earlier ? other : one;
        int at = mentions.lastIndexOf(later);
        if (at >= first && !one.id().equals(other.id())) {
            mentions.set(at, later.after(earlier ? one.id() : other.id()));
        }
    }

    private Map<String, MentionId> called(Map<String, List<Named>> named) {
        Map<String, MentionId> called = new HashMap<>();
        for (MentionRule rule : mapping.mentions()) {
            for (Named one : named.getOrDefault(rule.name(), List.of())) {
                rule.called().forEach(word -> called.putIfAbsent(word, one.mention().id()));
            }
        }
        return called;
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<Statement> statements() {
        return statements;
    }

    /** What the row says beside the things that its cells are for. */
    List<Passage> passages() {
        return passages;
    }

    private List<Named> mentions(Row row, Item item, MentionRule rule, Kind kind) {
        List<Named> named = new ArrayList<>();
        for (Cell cell : columns.cells(row, rule.pick().column())) {
            for (Picks.Part part : Picks.of(cell.raw(), rule.pick(), rule.split())) {
                if (rule.mixed()) {
                    mixed(row, item, rule, kind, cell, part, named);
                } else if (kind == Kind.ByWords.LOCATION) {
                    locations(item, cell, part, named);
                } else {
                    one(row, item, rule, kind, cell, part).ifPresent(named::add);
                }
            }
        }
        return named;
    }

    private void mixed(
            Row row,
            Item item,
            MentionRule rule,
            Kind kind,
            Cell cell,
            Picks.Part within,
            List<Named> named) {
        String raw = cell.raw().substring(within.start(), within.end());
        boolean nearest = true;
        for (CellPart part : mixed.parts(kind, raw, mapping.feed().country())) {
            int start = within.start() + part.start();
            int end = within.start() + part.end();
            if (part.kind().isEmpty()) {
                Cell words =
                        new Cell(
                                cell.start() + start,
                                cell.start() + end,
                                cell.raw().substring(start, end),
                                cell.escape());
                Passages.of(words, passages);
                continue;
            }
            Mention mention =
                    add(
                            part.kind().get(),
                            cell,
                            start,
                            end,
                            with(
                                    row,
                                    rule,
                                    part.kind().get(),
                                    fields(rule, cell, part, start, end)),
                            item);
            if (nearest || !(kind == Kind.ByWords.LOCATION)) {
                named.add(new Named(mention, part.doubted()));
            }
            nearest = false;
        }
    }

    private static Map<Field, String> fields(
            MentionRule rule, Cell cell, CellPart part, int start, int end) {
        if (part.kind().equals(Optional.of(EntityKind.DOCUMENT))) {
            return part.fields().containsKey(Field.TYPE)
                    ? part.fields()
                    : CellValues.document(
                            rule.constants().getOrDefault(Field.TYPE, "passport"),
                            bracketed(cell.raw(), end),
                            cell.raw().substring(start, end));
        }
        String name = part.fields().getOrDefault(Field.NAME, "");
        boolean turned =
                !name.isEmpty()
                        && part.kind().equals(Optional.of(EntityKind.PERSON))
                        && (rule.surnameFirst() || name.indexOf(',') > 0);
        return turned ? Map.of(Field.NAME, Parties.givenFirst(name)) : part.fields();
    }

    private void locations(Item item, Cell cell, Picks.Part part, List<Named> named) {
        // The nearest part of a location is what a tie means; the wider ones are places beside it.
        boolean nearest = true;
        for (Found found : values.locations(cell.raw().substring(part.start(), part.end()))) {
            Mention mention =
                    add(
                            found.kind(),
                            cell,
                            part.start() + found.start(),
                            part.start() + found.end(),
                            found.fields(),
                            item);
            if (nearest) {
                named.add(new Named(mention, false));
            }
            nearest = false;
        }
    }

    private Optional<Named> one(
            Row row, Item item, MentionRule rule, Kind kind, Cell cell, Picks.Part part) {
        String raw = cell.raw().substring(part.start(), part.end());
        boolean doubted = raw.endsWith("?");
        String certain = doubted ? raw.substring(0, raw.length() - 1).stripTrailing() : raw;
        if (certain.isEmpty()) {
            return Optional.empty();
        }
        int end = part.start() + certain.length();
        String words = cell.escape().plain(certain);
        EntityKind exact =
                kind instanceof Kind.Exactly(EntityKind known)
                        ? known
                        : Parties.kind(words, rule.surnameFirst());
        return fields(row, exact, rule, words, cell, end)
                .map(fields ->
                        new Named(
                                add(
                                        exact,
                                        cell,
                                        part.start(),
                                        end,
                                        with(row, rule, exact, fields),
                                        item),
                                doubted));
    }

    private Optional<Map<Field, String>> fields(
            Row row, EntityKind kind, MentionRule rule, String words, Cell cell, int end) {
        return switch (kind) {
            case PERSON ->
                    Optional.of(
                            Map.of(
                                    Field.NAME,
                                    rule.surnameFirst() ? Parties.givenFirst(words) : words));
            case DOCUMENT ->
                    Optional.of(
                            CellValues.document(
                                    rule.constants().getOrDefault(Field.TYPE, "passport"),
                                    bracketed(cell.raw(), end),
                                    words));
            case PLACE -> {
                Optional<String> country =
                        Optional.ofNullable(rule.fields().get(Field.COUNTRY))
                                .flatMap(from -> value(row, Field.COUNTRY, kind, from));
                yield country.isPresent()
                        ? Optional.of(values.place(words, country.get()))
                        : values.read(kind, words, mapping.feed().country());
            }
            default -> values.read(kind, words, mapping.feed().country());
        };
    }

    /** The country in the brackets behind a number: "A123 (Country)". */
    private static String bracketed(String raw, int end) {
        int open = end;
        while (open < raw.length() && raw.charAt(open) == ' ') {
            open++;
        }
        int close = open < raw.length() && raw.charAt(open) == '(' ? raw.indexOf(')', open) : -1;
        return close < 0 ? "" : CellValues.country(raw.substring(open + 1, close)).orElse("");
    }

    private Map<Field, String> with(
            Row row, MentionRule rule, EntityKind kind, Map<Field, String> fields) {
        if (rule.fields().isEmpty() && rule.constants().isEmpty()) {
            return fields;
        }
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(fields);
        more.putAll(rule.constants());
        rule.fields()
                .forEach((field, from) ->
                        value(row, field, kind, from).ifPresent(value -> more.put(field, value)));
        return more;
    }

    private Optional<String> value(Row row, Field field, EntityKind kind, FieldRule from) {
        if (from.picks().size() > 1) {
            String joined =
                    from.picks().stream()
                            .flatMap(pick -> words(row, pick).stream().limit(1))
                            .collect(Collectors.joining(" "));
            return value(field, kind, joined, from);
        }
        for (Mapping.Pick pick : from.picks()) {
            for (String words : words(row, pick)) {
                Optional<String> value = value(field, kind, words, from);
                if (value.isPresent()) {
                    return value;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> value(Field field, EntityKind kind, String words, FieldRule from) {
        return field == Field.VALUE
                ? values.read(kind, words, mapping.feed().country())
                        .map(fields -> fields.getOrDefault(Field.VALUE, words))
                : CellValues.field(field, words, from.formats());
    }

    private List<String> words(Row row, Mapping.Pick pick) {
        List<String> words = new ArrayList<>();
        for (Cell cell : columns.cells(row, pick.column())) {
            for (Picks.Part part : Picks.of(cell.raw(), pick, List.of())) {
                words.add(cell.escape().plain(cell.raw().substring(part.start(), part.end())));
            }
        }
        return words;
    }

    /** The mention of these words as this kind; two rules that read the same words make one. */
    private Mention add(
            EntityKind kind, Cell cell, int start, int end, Map<Field, String> fields, Item item) {
        int from = cell.start() + start;
        for (int at = first; at < mentions.size(); at++) {
            Mention other = mentions.get(at);
            if (other.span().start() == from
                    && other.span().end() == cell.start() + end
                    && other.kind() == kind) {
                return other;
            }
        }
        Mention mention =
                Mention.of(
                        kind,
                        cell.raw().substring(start, end),
                        new Span(report, item.number(), from, cell.start() + end),
                        fields);
        mentions.add(mention);
        return mention;
    }

    private Period when(Row row, Item item, DateSource source) {
        Period begins = day(row, item, source.column(), source.formats());
        if (source.until().isEmpty()) {
            return begins;
        }
        Period ends = day(row, item, source.until(), source.formats());
        boolean ordered =
                begins.first() == null
                        || ends.last() == null
                        || !ends.last().isBefore(begins.first());
        return ordered ? new Period(begins.words(), begins.first(), ends.last()) : begins;
    }

    private Period day(Row row, Item item, String column, List<String> formats) {
        for (Cell cell : columns.cells(row, column)) {
            Optional<DateWords.Written> date = CellDates.find(cell.raw(), formats);
            if (date.isPresent()) {
                DateWords.Written day = date.get();
                add(
                        EntityKind.DATE,
                        cell,
                        day.start(),
                        day.end(),
                        Map.of(Field.VALUE, day.value()),
                        item);
                return Periods.of(cell.raw().substring(day.start(), day.end()), day.value());
            }
        }
        return Period.UNKNOWN;
    }

    private void tie(
            Row row,
            Item item,
            TieRule rule,
            TieKind kind,
            Map<String, List<Named>> named,
            Period when) {
        for (Named from : named.getOrDefault(rule.from(), List.of())) {
            for (Named to : named.getOrDefault(rule.to(), List.of())) {
                if (!from.mention().equals(to.mention())) {
                    boolean doubted = from.doubted() || to.doubted();
                    say(
                            row,
                            item,
                            rule,
                            mapping.proposed() ? fitting(kind, from.mention()) : kind,
                            from.mention().id(),
                            to.mention().id(),
                            when,
                            doubted);
                }
            }
        }
    }

    /** Firms live nowhere. */
    private static TieKind fitting(TieKind kind, Mention from) {
        return kind == TieKind.LIVES_AT && from.kind() == EntityKind.ORGANISATION
                ? TieKind.LOCATED_IN
                : kind;
    }

    private void say(
            Row row,
            Item item,
            TieRule rule,
            TieKind kind,
            MentionId from,
            MentionId to,
            Period when,
            boolean doubted) {
        Span span = new Span(report, item.number(), row.start(), row.end());
        StatementId id = StatementId.of(kind, from, to, span);
        for (int at = firstStatement; at < statements.size(); at++) {
            if (statements.get(at).id().equals(id)) {
                return;
            }
        }
        statements.add(
                new Statement(
                        id,
                        kind,
                        from,
                        to,
                        when,
                        rule.polarity(),
                        doubted ? Certainty.HEDGED : rule.certainty(),
                        span,
                        item.grade(),
                        Map.of()));
    }
}
