package lantern.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** A sheet as it is read, row after row: empty rows are left out, short ones filled up. */
final class SheetTable implements SheetContentsHandler {

    private static final int MOST_COLUMNS = 2_000;

    private final String name;
    private final long longest;
    private final StringBuilder csv = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private int width;
    private int rows;
    private @Nullable String failure;

    /**
     * @param longest in UTF-16 units
     */
    SheetTable(String name, long longest) {
        this.name = name;
        this.longest = longest;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    int rows() {
        return rows;
    }

    StringBuilder csv() {
        return csv;
    }

    void check() throws Refused {
        if (failure != null) {
            throw new Refused(failure);
        }
    }

    @Override
    public void startRow(int row) {
        cells.clear();
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= MOST_COLUMNS || column < 0) {
            failure = "sheet '" + name + "': more than " + MOST_COLUMNS + " columns";
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value == null ? "" : value);
    }

    @Override
    public void endRow(int row) {
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        if (cells.isEmpty() || failure != null) {
            return;
        }
        if (rows++ == 0) {
            width = cells.size();
        }
        while (cells.size() < width) {
            cells.add("");
        }
        for (int at = 0; at < cells.size(); at++) {
            csv.append(at == 0 ? "" : ",").append(quoted(cells.get(at)));
        }
        csv.append('\n');
        if (csv.length() > longest) {
            failure = "sheet '" + name + "', row " + (row + 1) + ": too much text in the workbook";
        }
    }

    private static String quoted(String value) {
        String clean = value.replace('\0', ' ').strip();
        boolean plain =
                clean.indexOf(',') < 0
                        && clean.indexOf('"') < 0
                        && clean.indexOf('\n') < 0
                        && clean.indexOf('\r') < 0;
        return plain ? clean : "\"" + clean.replace("\"", "\"\"") + "\"";
    }
}
