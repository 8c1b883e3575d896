package lantern.ingest.records;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A table with a header, its cells parted by commas, semicolons, tabs or bars, read row by row.
 * White space around cells is trimmed; a row with too few cells is filled up with empty ones.
 *
 * @param header without a name twice: a later one gets its number
 */
public record RecordTable(Path file, Charset charset, char delimiter, List<String> header) {

    /** The largest cell, in letters. */
    public static final int LARGEST_CELL = 1 << 20;

    private static final int MOST_COLUMNS = 2_000;
    private static final String DELIMITERS = ",;\t|";

    /**
     * Looks at the head of a file.
     *
     * @throws BadTable when it is empty or its first line is no header
     */
    public static RecordTable open(Path file) throws IOException {
        Charset charset = charset(file);
        String first = firstLine(file, charset);
        if (first.isBlank()) {
            throw new BadTable(file + ": line 1: the table is empty");
        }
        char delimiter = delimiter(first);
        RecordTable unnamed = new RecordTable(file, charset, delimiter, List.of());
        List<String> header = new ArrayList<>();
        unnamed.forEachRow(
                1,
                row -> {
                    if (header.isEmpty()) {
                        header.addAll(named(row.cells()));
                    }
                });
        if (header.size() > MOST_COLUMNS) {
            throw new BadTable(file + ": line 1: more than " + MOST_COLUMNS + " columns");
        }
        if (header.stream().allMatch(name -> name.chars().noneMatch(Character::isLetter))) {
            throw new BadTable(
                    file + ": line 1: no header: the first line has to name the columns");
        }
        return new RecordTable(file, charset, delimiter, List.copyOf(header));
    }

    private static List<String> named(List<String> cells) {
        Set<String> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            String name = cell.isEmpty() ? "column " + (names.size() + 1) : cell;
            names.add(seen.add(name) ? name : name + " " + (names.size() + 1));
        }
        return names;
    }

    private static String firstLine(Path file, Charset charset) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, charset)) {
            char[] head = new char[LARGEST_CELL / 16];
            int read = reader.read(head);
            String text = read <= 0 ? "" : new String(head, 0, read);
            return text.lines()
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .orElse("")
                    .replace("\ufeff", "");
        }
    }

    /** The mark that stands most often in the header. */
    private static char delimiter(String header) {
        char best = ',';
        long most = 0;
        for (int at = 0; at < DELIMITERS.length(); at++) {
            char mark = DELIMITERS.charAt(at);
            long count = header.chars().filter(letter -> letter == mark).count();
            if (count > most) {
                most = count;
                best = mark;
            }
        }
        return best;
    }

    /** UTF-8 where it is that, else the usual one byte a letter, which every file is. */
    private static Charset charset(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            char[] buffer = new char[1 << 16];
            for (int read = 0; read >= 0; read = reader.read(buffer)) {
                // only to see that it decodes
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException otherLetters) {
            return Charset.forName("windows-1252");
        }
    }

    /**
     * A row below the header.
     *
     * @param line where it begins in the file, from 1
     */
    public record Row(long line, List<String> cells) {}

    /**
     * Every row below the header.
     *
     * @throws BadTable where a row cannot be read: too large a cell, a quote that never ends, more
     *     cells than the header has
     */
    public void forEachRow(Consumer<Row> taker) throws IOException {
        boolean[] headed = {false};
        forEachRow(
                Long.MAX_VALUE,
                row -> {
                    if (!headed[0]) {
                        headed[0] = true;
                    } else {
                        taker.accept(filled(row));
                    }
                });
    }

    /**
     * The first so many rows below the header, fewer where it has no more.
     *
     * @throws BadTable where one of them cannot be read
     */
    public List<Row> firstRows(int most) throws IOException {
        List<Row> rows = new ArrayList<>();
        forEachRow(most + 1L, rows::add);
        return rows.stream().skip(1).map(this::filled).toList();
    }

    private Row filled(Row row) {
        List<String> cells = row.cells();
        if (cells.size() > header.size()) {
            if (cells.subList(header.size(), cells.size()).stream().allMatch(String::isEmpty)) {
                return new Row(row.line(), cells.subList(0, header.size()));
            }
            throw new BadTable(
                    "%s: line %d: %d cells under a header of %d"
                            .formatted(file, row.line(), cells.size(), header.size()));
        }
        if (cells.size() == header.size()) {
            return row;
        }
        List<String> more = new ArrayList<>(cells);
        while (more.size() < header.size()) {
            more.add("");
        }
        return new Row(row.line(), more);
    }

    private void forEachRow(long most, Consumer<Row> taker) throws IOException {
        long line = 1;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(delimiter)
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .trimWhitespacesAroundQuotes(true)
                        .detectBomHeader(true)
                        .maxBufferSize(LARGEST_CELL)
                        .ofCsvRecord(file, charset)) {
            long count = 0;
            for (CsvRecord record : reader) {
                line = record.getStartingLineNumber();
                taker.accept(
                        new Row(line, record.getFields().stream().map(String::strip).toList()));
                if (++count >= most) {
                    return;
                }
            }
        } catch (CsvParseException broken) {
            throw new BadTable(
                    "%s: after line %d: the row cannot be read: a cell of over %d letters, or a quote that never ends"
                            .formatted(file, line, LARGEST_CELL),
                    broken);
        }
    }
}
