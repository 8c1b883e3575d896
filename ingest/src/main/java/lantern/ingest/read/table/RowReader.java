package lantern.ingest.read.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantern.ingest.find.DateWords;
import lantern.ingest.find.Found;
import lantern.ingest.find.Periods;
import lantern.ingest.read.table.Cells.Cell;
import lantern.ingest.read.table.Cells.Row;
import lantern.ingest.read.table.TableMapping.MentionRule;
import lantern.ingest.read.table.TableMapping.TieRule;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.Statement;
import lantern.model.evidence.StatementId;
import lantern.model.report.Item;
import lantern.model.report.Period;
import lantern.model.report.ReportId;
import lantern.model.report.Span;

/** Turns one row into mentions and statements, as the mapping says. */
final class RowReader {

    private static final Set<String> NOTHING =
            Set.of(
                    "-",
                    "--",
                    "n/a",
                    "na",
                    "nil",
                    "none",
                    "unknown",
                    "unk",
                    "?",
                    "not known",
                    "tbc",
                    "null");

    private final ReportId report;
    private final TableMapping mapping;
    private final List<String> header;
    private final CellValues values;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    RowReader(ReportId report, TableMapping mapping, List<String> header, CellValues values) {
        this.report = report;
        this.mapping = mapping;
        this.header = header;
        this.values = values;
    }

    /** A mention of a row, and whether the cell put a question mark behind it. */
    private record Named(Mention mention, boolean doubted) {}

    void read(Row row, Item item) {
        Map<String, List<Named>> named = new LinkedHashMap<>();
        for (MentionRule rule : mapping.mentions()) {
            cell(row, rule.column())
                    .ifPresent(cell -> named.put(rule.name(), mentions(row, item, rule, cell)));
        }
        Period when = when(row, item);
        for (TieRule tie : mapping.ties()) {
            tie(row, item, tie, named, when);
        }
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<Statement> statements() {
        return statements;
    }

    private Optional<Cell> cell(Row row, String column) {
        int at = mapping.position(column, header);
        if (at < 0 || at >= row.cells().size()) {
            return Optional.empty();
        }
        Cell cell = row.cells().get(at);
        String value = cell.value().toLowerCase(Locale.ROOT);
        return value.isEmpty() || NOTHING.contains(value) ? Optional.empty() : Optional.of(cell);
    }

    private List<Named> mentions(Row row, Item item, MentionRule rule, Cell cell) {
        List<Named> named = new ArrayList<>();
        if (rule.kind().isEmpty()) {
            for (Found found : values.locations(cell.raw())) {
                named.add(
                        add(
                                found.kind(),
                                cell.start() + found.start(),
                                cell.start() + found.end(),
                                cell,
                                found.fields(),
                                item,
                                false));
            }
            return named;
        }
        EntityKind kind = rule.kind().get();
        int at = 0;
        for (String part : parts(cell.raw(), rule.split())) {
            String words = part.strip();
            boolean doubted = words.endsWith("?");
            String certain = doubted ? words.substring(0, words.length() - 1).strip() : words;
            int start = cell.start() + at + part.length() - part.stripLeading().length();
            values.read(kind, certain, mapping.country())
                    .filter(_ -> !certain.isEmpty())
                    .ifPresent(fields ->
                            named.add(
                                    add(
                                            kind,
                                            start,
                                            start + certain.length(),
                                            cell,
                                            with(row, rule, fields),
                                            item,
                                            doubted)));
            at += part.length() + rule.split().length();
        }
        return named;
    }

    private static List<String> parts(String raw, String split) {
        return split.isEmpty()
                ? List.of(raw)
                : List.of(raw.split(java.util.regex.Pattern.quote(split), -1));
    }

    private Map<Field, String> with(Row row, MentionRule rule, Map<Field, String> fields) {
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(fields);
        more.putAll(rule.constants());
        rule.fields()
                .forEach((field, column) ->
                        cell(row, column)
                                .flatMap(cell -> CellValues.field(field, cell.value()))
                                .ifPresent(value -> more.put(field, value)));
        return more;
    }

    private Named add(
            EntityKind kind,
            int start,
            int end,
            Cell cell,
            Map<Field, String> fields,
            Item item,
            boolean doubted) {
        String words = cell.raw().substring(start - cell.start(), end - cell.start());
        Mention mention =
                Mention.of(kind, words, new Span(report, item.number(), start, end), fields);
        mentions.add(mention);
        return new Named(mention, doubted);
    }

    private Period when(Row row, Item item) {
        if (mapping.date().isEmpty()) {
            return Period.UNKNOWN;
        }
        Optional<Cell> cell = cell(row, mapping.date().get().column());
        if (cell.isEmpty()) {
            return Period.UNKNOWN;
        }
        String format = mapping.date().get().format();
        Optional<DateWords.Written> date =
                format.isEmpty()
                        ? DateWords.list(cell.get().raw(), 0, cell.get().raw().length()).stream()
                                .findFirst()
                        : formatted(cell.get(), format);
        if (date.isEmpty()) {
            return Period.UNKNOWN;
        }
        DateWords.Written written = date.get();
        int start = cell.get().start() + written.start();
        int end = cell.get().start() + written.end();
        boolean already =
                mentions.stream()
                        .skip(Math.max(0, mentions.size() - 40L))
                        .anyMatch(mention -> mention.span().start() == start);
        if (!already) {
            add(
                    EntityKind.DATE,
                    start,
                    end,
                    cell.get(),
                    Map.of(Field.VALUE, written.value()),
                    item,
                    false);
        }
        return Periods.of(
                cell.get().raw().substring(written.start(), written.end()), written.value());
    }

    private static Optional<DateWords.Written> formatted(Cell cell, String format) {
        try {
            LocalDate day =
                    LocalDate.from(
                            DateTimeFormatter.ofPattern(format, Locale.ENGLISH)
                                    .parse(cell.value()));
            int lead = cell.raw().length() - cell.raw().stripLeading().length();
            return Optional.of(
                    new DateWords.Written(
                            lead, lead + cell.raw().strip().length(), day.toString()));
        } catch (DateTimeException | IllegalArgumentException otherwiseWritten) {
            return DateWords.list(cell.raw(), 0, cell.raw().length()).stream().findFirst();
        }
    }

    private void tie(Row row, Item item, TieRule tie, Map<String, List<Named>> named, Period when) {
        List<Named> tos = named.getOrDefault(tie.to(), List.of());
        boolean location =
                mapping.mentions().stream()
                        .anyMatch(rule -> rule.name().equals(tie.to()) && rule.kind().isEmpty());
        // The first part of a location is the nearest: "Ferrers St, Rochdale" is the street.
        List<Named> ends = location && tos.size() > 1 ? tos.subList(0, 1) : tos;
        for (Named from : named.getOrDefault(tie.from(), List.of())) {
            for (Named to : ends) {
                MentionId one = from.mention().id();
                MentionId other = to.mention().id();
                Span span = new Span(report, item.number(), row.start(), row.end());
                statements.add(
                        new Statement(
                                StatementId.of(tie.kind(), one, other, span),
                                tie.kind(),
                                one,
                                other,
                                when,
                                Polarity.POSITIVE,
                                from.doubted() || to.doubted()
                                        ? Certainty.HEDGED
                                        : Certainty.STATED,
                                span,
                                item.grade(),
                                Map.of()));
            }
        }
    }
}
