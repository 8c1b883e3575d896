package lantern.ingest.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lantern.ingest.read.ItemSpans;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.Statement;
import lantern.model.evidence.StatementId;
import lantern.model.evidence.TieKind;
import lantern.model.report.Item;
import lantern.model.report.Report;
import lantern.model.report.Span;

/**
 * Journeys along ordered places: who or what moved, over which stops, and how from each to the
 * next.
 */
final class Journeys {

    private static final Pattern MONEY_MOVES =
            Pattern.compile(
                    "\\b(?:money|cash|funds?|payments?|remittances?|euros?|paid|wired|transferr?ed|invoice)\\b|M");
    private static final Pattern SOMEBODY_MOVES =
            Pattern.compile(
                    "\\b(?:travel\\w*|flew|flown|fly|flies|drove|driven|driving|sail\\w*|cross\\w*|arriv\\w*|went|journey\\w*|moved|transported|smuggled|brought|taken|ferr(?:y|ies|ied)|trains?|coach|bus|lorry|truck|boat)\\b");

    private final Report report;
    private final ItemSpans spans;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    Journeys(Report report, ItemSpans spans) {
        this.report = report;
        this.spans = spans;
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<Statement> statements() {
        return statements;
    }

    void find(Clause clause, Cast cast) {
        if (MONEY_MOVES.matcher(clause.words()).find()
                && !SOMEBODY_MOVES.matcher(clause.words()).find()) {
            return;
        }
        List<Stops.Stop> stops = Stops.of(clause);
        if (stops.size() > 1) {
            add(clause, stops, travellers(clause, stops, cast));
        }
    }

    /**
     * People and vehicles named before the first stop, else whom the sentences before were about.
     */
    private static List<Mention> travellers(Clause clause, List<Stops.Stop> stops, Cast cast) {
        List<Mention> travellers = new ArrayList<>();
        for (int at = 0; at < stops.getFirst().at(); at++) {
            Mention mention = clause.meant().get(at);
            boolean moves =
                    mention != null
                            && (mention.kind() == EntityKind.PERSON
                                    || mention.kind() == EntityKind.VEHICLE
                                    || mention.kind() == EntityKind.VESSEL
                                    || mention.kind() == EntityKind.CONTAINER);
            if (moves && travellers.stream().noneMatch(other -> other.id().equals(mention.id()))) {
                travellers.add(mention);
            }
        }
        if (travellers.isEmpty()) {
            cast.topic().ifPresent(travellers::add);
        }
        return travellers;
    }

    private void add(Clause clause, List<Stops.Stop> stops, List<Mention> travellers) {
        Span whole = spans.span(clause.start(), clause.end());
        int first =
                stops.stream().mapToInt(stop -> stop.place().span().start()).min().orElseThrow();
        int last = stops.stream().mapToInt(stop -> stop.place().span().end()).max().orElseThrow();
        Span covered = spans.span(first, last);
        String value =
                stops.stream()
                        .map(stop -> stop.place().find(Field.VALUE).orElse(""))
                        .collect(Collectors.joining(" > "));
        Mention journey =
                Mention.of(
                        EntityKind.JOURNEY,
                        report.words(whole),
                        whole,
                        Map.of(
                                Field.VALUE,
                                report.id().brief() + ":" + whole.start() + "-" + whole.end()));
        Mention route =
                Mention.of(
                        EntityKind.ROUTE,
                        report.words(covered),
                        covered,
                        Map.of(Field.VALUE, value));
        mentions.add(journey);
        mentions.add(route);
        say(TieKind.ALONG, journey, route, clause, whole, Map.of());
        for (Mention traveller : travellers) {
            say(TieKind.TRAVELLED, traveller, journey, clause, whole, Map.of());
        }
        for (int at = 0; at < stops.size(); at++) {
            Map<Field, String> fields =
                    stops.get(at).mode().isEmpty()
                            ? Map.of(Field.NUMBER, Integer.toString(at + 1))
                            : Map.of(
                                    Field.NUMBER,
                                    Integer.toString(at + 1),
                                    Field.MODE,
                                    stops.get(at).mode());
            say(TieKind.STOP, route, stops.get(at).place(), clause, whole, fields);
        }
    }

    private void say(
            TieKind kind,
            Mention from,
            Mention to,
            Clause clause,
            Span span,
            Map<Field, String> fields) {
        int end = clause.words().length();
        statements.add(
                new Statement(
                        StatementId.of(kind, from.id(), to.id(), span),
                        kind,
                        from.id(),
                        to.id(),
                        Times.of(clause, 0, end),
                        Tone.polarity(clause.words(), 0, Math.min(end, 60)),
                        Tone.certainty(clause.words(), 0, Math.min(end, 60)),
                        span,
                        spans.itemAt(span.start()).map(Item::grade).orElse(null),
                        fields));
    }
}
