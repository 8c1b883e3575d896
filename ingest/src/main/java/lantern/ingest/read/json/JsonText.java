package lantern.ingest.read.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantern.ingest.read.OfferedFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into values that know their places. */
final class JsonText {

    private static final int DEEPEST = 100;
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private final OfferedFile file;
    private final int base;
    private final int line;
    private final JsonParser parser;

    private JsonText(OfferedFile file, int start, int end, int line) {
        this.file = file;
        this.base = start;
        this.line = line;
        this.parser =
                FACTORY.createParser(ObjectReadContext.empty(), file.text().substring(start, end));
    }

    /**
     * One value between two places of a file's text, with nothing but blanks around it.
     *
     * @param line in which the first place is, counted from 1
     * @throws lantern.ingest.read.UnreadableReport with the line when it is no JSON
     */
    static Json read(OfferedFile file, int start, int end, int line) {
        JsonText text = new JsonText(file, start, end, line);
        try (JsonParser parser = text.parser) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw file.unreadable("line " + line + ": no JSON");
            }
            Json json = text.value(first);
            if (parser.nextToken() != null) {
                throw file.unreadable(text.place() + ": more behind the end of the JSON");
            }
            return json;
        } catch (JacksonException e) {
            throw file.unreadable(text.place(e) + ": no JSON here, or too deep, or cut short");
        }
    }

    private String place() {
        return "line " + (line + parser.currentTokenLocation().getLineNr() - 1);
    }

    private String place(JacksonException e) {
        int at = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
        return "line " + (line + at - 1);
    }

    private Json value(JsonToken token) {
        int start = base + (int) parser.currentTokenLocation().getCharOffset();
        return switch (token) {
            case START_OBJECT -> members(start);
            case START_ARRAY -> elements(start);
            case VALUE_STRING -> {
                String value = parser.getString();
                yield new Json.Scalar(start + 1, here() - 1, value);
            }
            case VALUE_NULL -> new Json.Nothing(start, start + 4);
            default -> {
                String value = parser.getString();
                yield new Json.Scalar(start, start + value.length(), value);
            }
        };
    }

    private Json members(int start) {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Json value = value(parser.nextToken());
            if (members.put(name, value) != null) {
                throw file.unreadable(place() + ": a key stands twice in one object");
            }
        }
        return new Json.Members(start, here(), members);
    }

    private Json elements(int start) {
        List<Json> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            elements.add(value(token));
        }
        return new Json.Elements(start, here(), elements);
    }

    private int here() {
        return base + (int) parser.currentLocation().getCharOffset();
    }
}
