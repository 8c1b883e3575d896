package lantern.ingest.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads a workbook as tables. One sheet is the table itself; of several, and of one that is too
 * large for one report, each is a table of its own that the workbook holds. Formulas are not
 * computed: what the sheet showed last counts.
 */
final class SheetParser {

    /** More rows are no report of one piece. */
    private static final int MOST_ROWS = 2_000;

    private final OPCPackage office;

    SheetParser(OPCPackage office) {
        this.office = office;
    }

    Parsed parse() throws IOException, Refused, OpenXML4JException, SAXException {
        XSSFReader reader = new XSSFReader(office);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(office, false);
        SheetDates dates = SheetDates.of(reader.getWorkbookData());
        List<SheetTable> sheets = new ArrayList<>();
        List<String> names = new ArrayList<>();
        long left = Wire.LARGEST / 2;
        XSSFReader.SheetIterator all = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (all.hasNext()) {
            try (InputStream in = all.next()) {
                SheetTable table = new SheetTable(all.getSheetName(), left);
                read(
                        in,
                        new XSSFSheetXMLHandler(
                                reader.getStylesTable(), null, strings, table, dates, false));
                table.check();
                if (!table.isEmpty()) {
                    left -= table.csv().length();
                    sheets.add(table);
                    names.add(PartNames.plain(all.getSheetName() + ".csv", names));
                }
            }
        }
        return parsed(sheets, names);
    }

    private static Parsed parsed(List<SheetTable> sheets, List<String> names) throws Refused {
        if (sheets.isEmpty()) {
            throw new Refused("sheet 1: no cell of the workbook holds anything");
        }
        if (sheets.size() == 1 && sheets.getFirst().rows() <= MOST_ROWS) {
            return new Parsed(
                    "xlsx", Parsed.Layout.TABLE, sheets.getFirst().csv().toString(), List.of());
        }
        if (sheets.size() > Wire.MOST_PARTS) {
            throw new Refused("the workbook has " + sheets.size() + " sheets");
        }
        List<Parsed.Part> parts = new ArrayList<>();
        for (int at = 0; at < sheets.size(); at++) {
            String csv = sheets.get(at).csv().toString();
            parts.add(new Parsed.Part(names.get(at), csv.getBytes(StandardCharsets.UTF_8)));
        }
        return new Parsed("xlsx", Parsed.Layout.TABLE, "", parts);
    }

    private static void read(InputStream in, XSSFSheetXMLHandler handler)
            throws IOException, SAXException {
        try {
            SAXParserFactory factory = XMLHelper.getSaxParserFactory();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            XMLReader xml = factory.newSAXParser().getXMLReader();
            xml.setContentHandler(handler);
            xml.parse(new InputSource(in));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every JDK has a SAX parser", e);
        }
    }
}
