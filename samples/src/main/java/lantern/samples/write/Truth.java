package lantern.samples.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lantern.samples.world.Stance;

/** The truth of one report as JSON, in the form that partners' reports are scored by. */
public final class Truth {

    private final Draft draft;
    private final String text;

    public Truth(Draft draft) {
        this.draft = draft;
        this.text = draft.text();
    }

    /** Of a report that is a file of its own. */
    public String json(String file) {
        return json(file, List.of());
    }

    /**
     * @param more further members, each as JSON without the comma: {@code "part": "a.txt"}
     */
    public String json(String file, List<String> more) {
        return "{\"file\": "
                + Json.quote(file)
                + String.join("", more.stream().map(member -> ",\n " + member).toList())
                + ",\n \"mentions\": "
                + lines(mentions())
                + ",\n \"statements\": "
                + lines(draft.statements().stream().map(Truth::statement).toList())
                + ",\n \"routes\": "
                + lines(draft.ways().stream().map(this::way).toList())
                + ",\n \"grades\": "
                + lines(draft.grades().stream().map(Truth::grade).toList())
                + "}\n";
    }

    private static String lines(List<String> rows) {
        return rows.isEmpty() ? "[]" : "[\n  " + String.join(",\n  ", rows) + "\n ]";
    }

    private static String id(int mention) {
        return "\"m" + (mention + 1) + "\"";
    }

    private List<String> mentions() {
        List<String> rows = new ArrayList<>();
        for (Draft.Mention mention : draft.mentions()) {
            String entity =
                    mention.entity().isEmpty()
                            ? ""
                            : ", \"entity\": " + Json.quote(mention.entity());
            rows.add(
                    "{\"id\": "
                            + id(rows.size())
                            + ", \"kind\": "
                            + Json.quote(mention.kind().label())
                            + ", \"text\": "
                            + Json.quote(text.substring(mention.start(), mention.end()))
                            + ", \"start\": "
                            + codePoints(mention.start())
                            + ", \"end\": "
                            + codePoints(mention.end())
                            + ", \"value\": "
                            + Json.quoteOrNull(mention.value())
                            + entity
                            + (mention.valid() ? "" : ", \"valid\": false")
                            + "}");
        }
        return rows;
    }

    private int codePoints(int offset) {
        return text.codePointCount(0, offset);
    }

    private static String statement(Draft.Statement statement) {
        return "{\"kind\": \""
                + statement.tie()
                + "\", \"from\": "
                + id(statement.from())
                + ", \"to\": "
                + id(statement.to())
                + ", \"polarity\": \""
                + (statement.stance() == Stance.DENIED ? "denied" : "positive")
                + "\", \"certainty\": \""
                + (statement.stance() == Stance.HEDGED ? "hedged" : "stated")
                + "\", \"when\": "
                + Json.quoteOrNull(statement.when())
                + "}";
    }

    private String way(Draft.Way way) {
        List<String> stops = new ArrayList<>();
        for (Draft.Stop stop : way.stops()) {
            Draft.Mention mention = draft.mentions().get(stop.mention());
            stops.add(
                    "{\"text\": "
                            + Json.quote(text.substring(mention.start(), mention.end()))
                            + ", \"mode_to_next\": "
                            + Json.quoteOrNull(stop.mode())
                            + ", \"mention\": "
                            + id(stop.mention())
                            + "}");
        }
        return "{\"who\": ["
                + String.join(", ", way.who().stream().map(Truth::id).toList())
                + "], \"stops\": ["
                + String.join(", ", stops)
                + "]}";
    }

    private static String grade(Draft.Graded graded) {
        StringBuilder row = new StringBuilder();
        row.append(String.format(Locale.ROOT, "{\"item\": %d, \"grade\": ", graded.item()));
        row.append(Json.quoteOrNull(graded.grade()));
        for (String condition : graded.conditions()) {
            String kind = condition.startsWith("A") ? "action" : "sanitisation";
            row.append(", \"").append(kind).append("\": ").append(Json.quote(condition));
        }
        return row.append('}').toString();
    }
}
