package lantern.samples.corpus.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Word documents and sheets, with the least that the formats ask for (ECMA-376). */
public final class Office {

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                + " Extension=\"xml\" ContentType=\"application/xml\"/>%s</Types>";
    private static final String LINKS =
            "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String LINK =
            "<Relationship Id=\"rId1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
                + " Target=\"%s\"/>";
    private static final String PART =
            "<Override PartName=\"/%s\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.%s+xml\"/>";

    private Office() {}

    /** A document with one paragraph a line. */
    public static byte[] document(String text) {
        StringBuilder body = new StringBuilder();
        text.lines()
                .forEach(line ->
                        body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                                .append(escape(line))
                                .append("</w:t></w:r></w:p>"));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(
                parts,
                "[Content_Types].xml",
                TYPES.formatted(
                        PART.formatted("word/document.xml", "wordprocessingml.document.main")));
        put(
                parts,
                "_rels/.rels",
                LINKS.formatted(LINK.formatted("officeDocument", "word/document.xml")));
        put(
                parts,
                "word/document.xml",
                "<w:document"
                    + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + body
                        + "</w:body></w:document>");
        return Archive.of(parts);
    }

    /** A book with one sheet of words. */
    public static byte[] sheet(List<List<String>> rows) {
        StringBuilder data = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            data.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                data.append("<c r=\"")
                        .append((char) ('A' + column))
                        .append(row + 1)
                        .append("\" t=\"inlineStr\"><is><t>")
                        .append(escape(rows.get(row).get(column)))
                        .append("</t></is></c>");
            }
            data.append("</row>");
        }
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(
                parts,
                "[Content_Types].xml",
                TYPES.formatted(
                        PART.formatted("xl/workbook.xml", "spreadsheetml.sheet.main")
                                + PART.formatted(
                                        "xl/worksheets/sheet1.xml", "spreadsheetml.worksheet")));
        put(
                parts,
                "_rels/.rels",
                LINKS.formatted(LINK.formatted("officeDocument", "xl/workbook.xml")));
        put(
                parts,
                "xl/workbook.xml",
                "<workbook "
                        + main
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet"
                        + " name=\"Records\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        put(
                parts,
                "xl/_rels/workbook.xml.rels",
                LINKS.formatted(LINK.formatted("worksheet", "worksheets/sheet1.xml")));
        put(
                parts,
                "xl/worksheets/sheet1.xml",
                "<worksheet " + main + "><sheetData>" + data + "</sheetData></worksheet>");
        return Archive.of(parts);
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, Archive.utf8(HEAD + xml));
    }

    static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A web page with one paragraph a line. */
    public static byte[] page(String title, String text) {
        StringBuilder body = new StringBuilder();
        text.lines().forEach(line -> body.append("<p>").append(escape(line)).append("</p>\n"));
        return Archive.utf8(
                "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
                        + escape(title)
                        + "</title></head>\n<body>\n"
                        + body
                        + "</body></html>\n");
    }
}
