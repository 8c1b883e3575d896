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
 */
record TableForm(char delimiter, Optional<Mapping> mapping) {

    private static final int LOOKED_AT = 100;
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
        return Delimiter.find(head).map(delimiter -> new TableForm(delimiter, Optional.empty()));
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
                .map(found -> new TableForm(found, Optional.of(mapping)));
    }

    private static Optional<Character> byColumns(OfferedFile file, String head, Mapping mapping) {
        for (char delimiter : Delimiter.CHOICES) {
            List<String> header = header(rows(file, head, delimiter, true));
            if (header.size() > 1
                    && (mapping.fits(header) || Mappings.readsFolder(mapping, header))) {
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
        List<String> header = header(rows);
        if (header.size() < 2) {
            return Optional.empty();
        }
        for (Mapping mapping : known) {
            boolean parted = mapping.layout().delimiter().filter(own -> own != delimiter).isEmpty();
            if (parted && fits(mapping, header, rows)) {
                return Optional.of(new TableForm(delimiter, Optional.of(mapping)));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Mapping mapping, List<String> header, List<Row> rows) {
        return mapping.layout().headed()
                ? mapping.fits(header) || Mappings.readsFolder(mapping, header)
                : Signs.shown(mapping, rows);
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
