package lantern.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Statement;
import lantern.model.evidence.TieKind;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An extract as one line of JSON: {@code {file, mentions, statements, routes, indicators, error?}}.
 * Mentions are named by their position in the list; offsets count code points, end exclusive.
 */
public final class ExtractLine {

    /** What the model puts before a number so that numbers of two kinds are never one thing. */
    private static final Pattern NAMESPACE = Pattern.compile("^[a-z][a-z ]*:(?:[A-Z]{2}:)?");

    private static final JsonMapper JSON = JsonMapper.shared();

    private ExtractLine() {}

    /**
     * @param withText adds the document's whole text as {@code text}
     */
    public static String of(Extract extract, boolean withText) {
        ObjectNode line = JSON.createObjectNode().put("file", extract.file());
        switch (extract) {
            case Extract.Read(_, Evidence evidence) -> {
                if (withText) {
                    line.put("text", evidence.report().text());
                }
                new Writing(evidence).write(line);
            }
            case Extract.Unreadable(_, String reason) -> {
                line.putArray("mentions");
                line.putArray("statements");
                line.putArray("routes");
                line.put("error", reason);
            }
        }
        return JSON.writeValueAsString(line);
    }

    /** Those that stand in the words of the text, in its order: journeys and routes do not. */
    public static List<Mention> mentions(Evidence evidence) {
        List<Mention> mentions = new ArrayList<>(evidence.mentions());
        mentions.removeIf(mention ->
                switch (mention.kind()) {
                    case ROUTE, JOURNEY, EVENT, INDICATOR -> true;
                    default -> false;
                });
        mentions.sort(
                Comparator.comparingInt((Mention mention) -> mention.span().start())
                        .thenComparingInt(mention -> mention.span().end())
                        .thenComparing(Mention::kind));
        return List.copyOf(mentions);
    }

    /** The bare identifier: {@code 512047118} of a passport. Places have none but the model's. */
    public static Optional<String> value(Mention mention) {
        Optional<String> value = mention.find(Field.VALUE);
        return switch (mention.kind()) {
            case PERSON, ORGANISATION, ADDRESS, PLACE -> Optional.empty();
            case DOCUMENT, VESSEL, HANDLE, VEHICLE ->
                    value.map(it -> NAMESPACE.matcher(it).replaceFirst(""));
            default -> value;
        };
    }

    /** One document on its way into a line. */
    private static final class Writing {
        private final Evidence evidence;
        private final List<Mention> mentions;
        private final Map<MentionId, Integer> positions = new HashMap<>();
        private final Map<MentionId, String> values = new HashMap<>();
        private final CodePoints points;

        Writing(Evidence evidence) {
            this.evidence = evidence;
            this.mentions = mentions(evidence);
            this.points = new CodePoints(evidence.report().text());
            for (Mention mention : evidence.mentions()) {
                if (mention.kind() == EntityKind.INDICATOR) {
                    mention.find(Field.VALUE).ifPresent(value -> values.put(mention.id(), value));
                }
            }
            for (int at = 0; at < mentions.size(); at++) {
                positions.put(mentions.get(at).id(), at);
            }
        }

        void write(ObjectNode line) {
            ArrayNode said = line.putArray("mentions");
            mentions.forEach(mention -> mention(said.addObject(), mention));
            ArrayNode statements = line.putArray("statements");
            evidence.statements().stream()
                    .filter(one -> isBetweenWords(one))
                    .sorted(
                            Comparator.comparingInt((Statement one) -> position(one.from()))
                                    .thenComparingInt(one -> position(one.to()))
                                    .thenComparing(Statement::id))
                    .forEach(one -> statement(statements.addObject(), one));
            ArrayNode routes = line.putArray("routes");
            Way.of(evidence).forEach(way -> route(routes.addObject(), way));
            ArrayNode indicators = line.putArray("indicators");
            evidence.statements().stream()
                    .filter(one -> one.kind() == TieKind.SHOWS)
                    .sorted(Comparator.comparingInt(one -> one.span().start()))
                    .forEach(one -> indicator(indicators.addObject(), one));
        }

        private boolean isBetweenWords(Statement said) {
            return positions.containsKey(said.from()) && positions.containsKey(said.to());
        }

        private int position(MentionId mention) {
            return positions.getOrDefault(mention, -1);
        }

        private void mention(ObjectNode row, Mention mention) {
            row.put("kind", mention.kind().label())
                    .put("text", mention.words())
                    .put("item", mention.span().item())
                    .put("start", points.of(mention.span().start()))
                    .put("end", points.of(mention.span().end()));
            value(mention).ifPresentOrElse(it -> row.put("value", it), () -> row.putNull("value"));
            mention.find(Field.VERIFIED)
                    .ifPresentOrElse(
                            it -> row.put("verified", Boolean.parseBoolean(it)),
                            () -> row.putNull("verified"));
        }

        private void statement(ObjectNode row, Statement said) {
            row.put("kind", said.kind().name())
                    .put("from", position(said.from()))
                    .put("to", position(said.to()));
            if (said.when().words().isEmpty()) {
                row.putNull("when");
            } else {
                row.put("when", said.when().words());
            }
            row.put("polarity", said.polarity().name().toLowerCase(Locale.ROOT))
                    .put("certainty", said.certainty().name().toLowerCase(Locale.ROOT))
                    .put("start", points.of(said.span().start()))
                    .put("end", points.of(said.span().end()));
        }

        private void indicator(ObjectNode row, Statement said) {
            row.put("who", position(said.from()))
                    .put("value", values.getOrDefault(said.to(), ""))
                    .put("polarity", said.polarity().name().toLowerCase(Locale.ROOT))
                    .put("certainty", said.certainty().name().toLowerCase(Locale.ROOT))
                    .put("start", points.of(said.span().start()))
                    .put("end", points.of(said.span().end()));
        }

        private void route(ObjectNode row, Way way) {
            ArrayNode who = row.putArray("who");
            way.who().stream().filter(positions::containsKey).forEach(it -> who.add(position(it)));
            ArrayNode stops = row.putArray("stops");
            for (Way.Stop stop : way.stops()) {
                ObjectNode one = stops.addObject().put("place", position(stop.place()));
                if (stop.modeToNext().isEmpty()) {
                    one.putNull("modeToNext");
                } else {
                    one.put("modeToNext", stop.modeToNext());
                }
            }
        }
    }
}
