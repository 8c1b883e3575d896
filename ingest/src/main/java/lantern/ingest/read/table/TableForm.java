package lantern.ingest.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.UnreadableReport;
import lantern.ingest.read.mapping.Mapping;
import lantern.ingest.read.mapping.Mappings;
import lantern.ingest.read.mapping.Row;
import lantern.ingest.read.mapping.Signs;

/**
 * What a table is: how its cells are parted, and which mapping reads it.
 *
 * @param mapping empty when none is known
 * @param header how many rows stand before the header
 */
record TableForm(char delimiter, Optional<Mapping> mapping, int header) {

    static final int LOOKED_AT = 100;
    private static final int HEAD = 40_000;

    /** The form of a file by its first rows, or empty when it is no table. */
    static Optional<TableForm> find(OfferedFile file, Mappings mappings) {
        String head = head(file);
        if (head.isBlank() || looksLikeMarkup(head)) {
            return Optional.empty();
        }
        Optional<Mapping> meant = mappings.findMeant(file);
        if (meant.isPresent()) {
            return meant(file, head, meant.get());
        }
        List<Mapping> known = mappings.list(file);
        for (char delimiter : Delimiter.CHOICES) {
            Optional<TableForm> form = known(file, head, delimiter, known);
            if (form.isPresent()) {
                return form;
            }
        }
        return TableShape.find(file, head)
                .map(shape -> new TableForm(shape.delimiter(), Optional.empty(), shape.header()));
    }

    /** A mapping that was named for a file says that it is a table, if anything parts its cells. */
    private static Optional<TableForm> meant(OfferedFile file, String head, Mapping mapping) {
        Optional<Character> delimiter =
                mapping.layout()
                        .delimiter()
                        .or(() -> byColumns(file, head, mapping))
                        .or(() -> Delimiter.find(head))
                        .or(() -> Delimiter.mostOf(head));
        return delimiter
                .filter(found -> head.indexOf(found) >= 0)
                .map(found ->
                        new TableForm(
                                found,
                                Optional.of(mapping),
                                Math.max(0, headerOf(mapping, rows(file, head, found, false)))));
    }

    /** How many rows stand before the header that has a mapping's columns, -1 when none has. */
    private static int headerOf(Mapping mapping, List<Row> rows) {
        int most = mapping.layout().headed() ? TableShape.MOST_TITLES : 0;
        for (int at = 0; at < Math.min(most, rows.size()); at++) {
            List<String> header = header(rows.subList(at, rows.size()));
            boolean fits = mapping.fits(header) || Mappings.readsFolder(mapping, header);
            if (header.size() > 1 && fits) {
                return at;
            }
        }
        return -1;
    }

    private static Optional<Character> byColumns(OfferedFile file, String head, Mapping mapping) {
        for (char delimiter : Delimiter.CHOICES) {
            if (headerOf(mapping, rows(file, head, delimiter, true)) >= 0) {
                return Optional.of(delimiter);
            }
        }
        return Optional.empty();
    }

    private static Optional<TableForm> known(
            OfferedFile file, String head, char delimiter, List<Mapping> known) {
        if (head.indexOf(delimiter) < 0) {
            return Optional.empty();
        }
        List<Row> rows = rows(file, head, delimiter, false);
        for (Mapping mapping : known) {
            boolean parted = mapping.layout().delimiter().filter(own -> own != delimiter).isEmpty();
            int header =
                    mapping.layout().headed() ? headerOf(mapping, rows) : signed(mapping, rows);
            if (parted
                    && header >= 0
                    && (!mapping.layout().general() || readsAll(mapping, rows, header))) {
                return Optional.of(new TableForm(delimiter, Optional.of(mapping), header));
            }
        }
        return Optional.empty();
    }

    private static int signed(Mapping mapping, List<Row> rows) {
        boolean table = !rows.isEmpty() && rows.getFirst().columns().size() > 1;
        return table && Signs.shown(mapping, rows) ? 0 : -1;
    }

    /** Nothing in words is lost: a mapping for many feeds must know each column that has them. */
    private static boolean readsAll(Mapping mapping, List<Row> rows, int header) {
        List<String> names = header(rows.subList(header, rows.size()));
        return mapping.readsAll(names, rows.subList(header + 1, rows.size()));
    }

    static List<String> header(List<Row> rows) {
        return rows.isEmpty()
                ? List.of()
                : rows.getFirst().columns().stream()
                        .map(cells -> cells.isEmpty() ? "" : cells.getFirst().value())
                        .toList();
    }

    /** The first rows, up to where they are not in the form of a table. */
    static List<Row> rows(OfferedFile file, String head, char delimiter, boolean headed) {
        List<Row> rows = new ArrayList<>();
        Cells cells = new Cells(file, head, delimiter, headed);
        try {
            List<Row> next = cells.rows(1);
            while (!next.isEmpty() && rows.size() < LOOKED_AT) {
                rows.addAll(next);
                next = cells.rows(1);
            }
        } catch (UnreadableReport broken) {
            return rows;
        }
        return rows;
    }

    /** The first lines, whole. */
    static String head(OfferedFile file) {
        String text = file.isLarge() ? headOfLarge(file) : file.text();
        if (text.length() <= HEAD) {
            return text;
        }
        int line = text.lastIndexOf('\n', HEAD);
        return text.substring(0, line > 0 ? line + 1 : HEAD);
    }

    private static String headOfLarge(OfferedFile file) {
        byte[] head = file.head();
        int end = head.length;
        while (end > 0 && head[end - 1] != '\n') {
            end--;
        }
        byte[] whole = java.util.Arrays.copyOf(head, end == 0 ? head.length : end);
        try {
            return new OfferedFile(file.origin(), whole).text();
        } catch (UnreadableReport noText) {
            return "";
        }
    }

    private static boolean looksLikeMarkup(String head) {
        String first = head.stripLeading();
        return first.startsWith("<") || first.startsWith("{") || first.startsWith("[{");
    }
}
