package lantern.ingest.read.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.UnreadableReport;
import lantern.ingest.read.mapping.Cell;
import lantern.ingest.read.mapping.Row;

/** The lines of a file of JSON lines, each an object, or the objects of one array. */
final class JsonLines {

    /** One line's object, and the line. */
    record Line(int number, Json.Members object) {}

    private JsonLines() {}

    /** The first line's object, empty when the file does not begin with one. */
    static Optional<Json.Members> findFirst(OfferedFile file) {
        OfferedFile head = file;
        if (file.isLarge()) {
            byte[] bytes = file.head();
            if (bytes.length == 0 || bytes[0] != '{') {
                return Optional.empty();
            }
            int line = 0;
            while (line < bytes.length && bytes[line] != '\n') {
                line++;
            }
            head = new OfferedFile(file.origin(), java.util.Arrays.copyOf(bytes, line));
        }
        String text = head.text();
        int start = begin(text);
        if (start < text.length() && text.charAt(start) == '[') {
            return findFirstOfArray(file);
        }
        if (start == text.length() || text.charAt(start) != '{') {
            return Optional.empty();
        }
        int end = text.indexOf('\n', start);
        try {
            Json first = JsonText.read(head, start, end < 0 ? text.length() : end, 1);
            return first.objects().stream().findFirst();
        } catch (UnreadableReport noWholeObject) {
            return Optional.empty();
        }
    }

    private static int begin(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Does the file hold one array instead of lines? */
    static boolean isArray(OfferedFile file) {
        String text = file.text();
        int start = begin(text);
        return start < text.length() && text.charAt(start) == '[';
    }

    /** Of an array that holds anything but objects it is none: then it is no table. */
    private static Optional<Json.Members> findFirstOfArray(OfferedFile file) {
        try {
            return array(file).stream().map(Line::object).findFirst();
        } catch (UnreadableReport noArrayOfObjects) {
            return Optional.empty();
        }
    }

    private static List<Line> array(OfferedFile file) {
        String text = file.text();
        if (!(JsonText.read(file, 0, text.length(), 1) instanceof Json.Elements elements)) {
            throw file.unreadable("line 1: an array of objects is wanted");
        }
        List<Line> lines = new ArrayList<>();
        int number = 1;
        int counted = 0;
        for (Json each : elements.elements()) {
            for (; counted < each.start(); counted++) {
                number += text.charAt(counted) == '\n' ? 1 : 0;
            }
            if (!(each instanceof Json.Members object)) {
                throw file.unreadable("line " + number + ": an object is wanted in the array");
            }
            lines.add(new Line(number, object));
        }
        return lines;
    }

    /**
     * All lines that are not blank, or all objects of the array.
     *
     * @throws UnreadableReport with the line that is no object
     */
    static List<Line> list(OfferedFile file) {
        if (isArray(file)) {
            return array(file);
        }
        String text = file.text();
        List<Line> lines = new ArrayList<>();
        int number = 1;
        for (int start = 0; start < text.length(); number++) {
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new Line(number, object(file, start, end, number)));
            }
            start = end + 1;
        }
        return lines;
    }

    private static Json.Members object(OfferedFile file, int start, int end, int number) {
        Json json = JsonText.read(file, start, end, number);
        if (json instanceof Json.Members members) {
            return members;
        }
        throw file.unreadable("line " + number + ": an object is wanted on each line");
    }

    /** Rows of such lines under one header: every path of every line, in the order of the text. */
    static List<Row> rows(OfferedFile file, List<Line> lines, List<String> header) {
        String text = file.text();
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>(lines.size());
        for (Line line : lines) {
            List<List<Cell>> cells = new ArrayList<>();
            collect(text, "", line.object(), columns, cells);
            rows.add(
                    new Row(
                            rows.size() + 1,
                            line.number(),
                            line.object().start(),
                            line.object().end(),
                            cells));
        }
        header.addAll(columns.keySet());
        return rows;
    }

    /** Lists make no step of a path: what is in them stands under the list's own. */
    private static void collect(
            String text,
            String path,
            Json json,
            Map<String, Integer> columns,
            List<List<Cell>> cells) {
        switch (json) {
            case Json.Members(_, _, var members) ->
                    members.forEach((name, value) ->
                            collect(
                                    text,
                                    path.isEmpty() ? name : path + "." + name,
                                    value,
                                    columns,
                                    cells));
            case Json.Elements(_, _, var elements) ->
                    elements.forEach(each -> collect(text, path, each, columns, cells));
            case Json.Scalar scalar -> {
                int column = columns.computeIfAbsent(path, _ -> columns.size());
                while (cells.size() <= column) {
                    cells.add(new ArrayList<>(1));
                }
                if (scalar.start() < scalar.end()) {
                    cells.get(column).add(Json.cell(text, scalar));
                }
            }
            case Json.Nothing _ -> columns.computeIfAbsent(path, _ -> columns.size());
        }
    }
}
