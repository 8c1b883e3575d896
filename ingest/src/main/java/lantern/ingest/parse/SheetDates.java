package lantern.ingest.parse;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Writes a cell's number as it is meant: dates as ISO 8601 has them, whatever country's order the
 * sheet shows, and long numbers in full, for they are phones and accounts.
 */
final class SheetDates extends DataFormatter {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final boolean from1904;

    private SheetDates(boolean from1904) {
        super(Locale.ROOT);
        this.from1904 = from1904;
    }

    /**
     * @param workbook the part that says which day is day 1
     */
    static SheetDates of(InputStream workbook) throws IOException, Refused {
        boolean[] from1904 = new boolean[1];
        try (workbook) {
            SafeXml.read(
                    workbook,
                    "workbook.xml",
                    new SafeXml.Listener() {
                        @Override
                        public void start(XMLStreamReader element) {
                            if (element.getLocalName().equals("workbookPr")) {
                                String value = WordXml.attribute(element, "date1904");
                                from1904[0] = value.equals("1") || value.equals("true");
                            }
                        }

                        @Override
                        public void end(String name) {}
                    });
        }
        return new SheetDates(from1904[0]);
    }

    @Override
    public String formatRawCellContents(double value, int index, String format) {
        return formatRawCellContents(value, index, format, from1904);
    }

    @Override
    public String formatRawCellContents(double value, int index, String format, boolean use1904) {
        boolean sensible = !Double.isNaN(value) && !Double.isInfinite(value);
        if (sensible && DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
            return date(value, use1904 || from1904);
        }
        boolean plain =
                format == null
                        || format.equalsIgnoreCase("General")
                        || format.equals("@")
                        || format.contains("E+");
        if (sensible && plain) {
            return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        }
        return super.formatRawCellContents(value, index, format, use1904 || from1904);
    }

    private static String date(double value, boolean from1904) {
        LocalDateTime time = DateUtil.getLocalDateTime(value, from1904, true);
        if (value < 1) {
            return time.toLocalTime().toString();
        }
        if (time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return time.toLocalDate().toString();
        }
        return time.format(time.getSecond() == 0 ? MINUTES : SECONDS);
    }
}
