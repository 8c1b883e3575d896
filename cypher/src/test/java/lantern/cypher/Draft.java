package lantern.cypher;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantern.model.access.Audience;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.Statement;
import lantern.model.evidence.StatementId;
import lantern.model.evidence.TieKind;
import lantern.model.port.Submission;
import lantern.model.report.Grade;
import lantern.model.report.Handling;
import lantern.model.report.Item;
import lantern.model.report.Origin;
import lantern.model.report.Period;
import lantern.model.report.Report;
import lantern.model.report.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * An invented report, a line a statement: each line is an item, and its text is the two ends with
 * the tie between them.
 */
final class Draft {

    private final String title;
    private final Audience audience;
    private final @Nullable LocalDate about;
    private final List<Line> lines = new ArrayList<>();

    private Draft(String title, Audience audience, @Nullable LocalDate about) {
        this.title = title;
        this.audience = audience;
        this.about = about;
    }

    static Draft report(String title, String audience) {
        return new Draft(title, Audience.parse(audience), LocalDate.of(2024, 5, 1));
    }

    Draft about(@Nullable LocalDate day) {
        var later = new Draft(title, audience, day);
        later.lines.addAll(lines);
        return later;
    }

    Draft says(Thing from, TieKind kind, Thing to) {
        return line(new Line(from, kind, to, "1BP", true, Period.UNKNOWN, Map.of()));
    }

    Draft says(Thing from, TieKind kind, Thing to, String grade, Period when) {
        return line(new Line(from, kind, to, grade, true, when, Map.of()));
    }

    Draft says(Thing from, TieKind kind, Thing to, Field field, String value) {
        return line(new Line(from, kind, to, "1BP", true, Period.UNKNOWN, Map.of(field, value)));
    }

    Draft denies(Thing from, TieKind kind, Thing to) {
        return line(new Line(from, kind, to, "1BP", false, Period.UNKNOWN, Map.of()));
    }

    Draft names(Thing thing) {
        return line(new Line(thing, null, null, "2CP", true, Period.UNKNOWN, Map.of()));
    }

    private Draft line(Line line) {
        lines.add(line);
        return this;
    }

    Audience audience() {
        return audience;
    }

    ReportId id() {
        return ReportId.of(text().getBytes(StandardCharsets.UTF_8));
    }

    Submission submission(Submission.State state) {
        return new Submission(
                id(),
                Origin.named(title + ".txt"),
                state,
                state == Submission.State.DONE ? "" : "row 1: not readable",
                "text",
                audience,
                2,
                1,
                "test",
                Instant.parse("2024-06-01T00:00:00Z"));
    }

    Evidence evidence() {
        String text = text();
        var items = new ArrayList<Item>();
        int start = title.length() + 1;
        for (Line line : lines) {
            int end = start + line.text().length();
            items.add(
                    new Item(
                            items.size() + 1,
                            start,
                            end,
                            Grade.find(line.grade).orElse(null),
                            Set.of()));
            start = end + 1;
        }
        var report =
                new Report(
                        id(),
                        Origin.named(title + ".txt"),
                        "text",
                        title,
                        about,
                        new Handling(audience, Set.of()),
                        text,
                        items);
        var mentions = new ArrayList<Mention>();
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < lines.size(); i++) {
            read(lines.get(i), items.get(i), report, mentions, statements);
        }
        return new Evidence(report, mentions, statements);
    }

    private static void read(
            Line line,
            Item item,
            Report report,
            List<Mention> mentions,
            List<Statement> statements) {
        Mention from = mention(line.from, item.start(), report);
        mentions.add(from);
        if (line.kind != null && line.to != null) {
            Mention to = mention(line.to, item.end() - line.to.words().length(), report);
            mentions.add(to);
            var span = report.span(item.start(), item.end());
            statements.add(
                    new Statement(
                            StatementId.of(line.kind, from.id(), to.id(), span),
                            line.kind,
                            from.id(),
                            to.id(),
                            line.when,
                            line.positive ? Polarity.POSITIVE : Polarity.DENIED,
                            Certainty.STATED,
                            span,
                            item.grade(),
                            line.fields));
        }
    }

    private static Mention mention(Thing thing, int start, Report report) {
        return Mention.of(
                thing.kind(),
                thing.words(),
                report.span(start, start + thing.words().length()),
                thing.fields());
    }

    private String text() {
        var text = new StringBuilder(title).append('\n');
        lines.forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }

    private record Line(
            Thing from,
            @Nullable TieKind kind,
            @Nullable Thing to,
            String grade,
            boolean positive,
            Period when,
            Map<Field, String> fields) {

        String text() {
            return kind == null || to == null
                    ? from.words()
                    : from.words() + (positive ? " " : " not ") + kind.label() + " " + to.words();
        }
    }
}
