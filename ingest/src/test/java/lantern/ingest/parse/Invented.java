package lantern.ingest.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Documents of each kind, all invented, written by the libraries that read them. */
public final class Invented {

    private static final String WORD_HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>";

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Invented() {}

    /** A paragraph of a document. */
    public static String paragraph(String words) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    /** A document with these elements for its body. */
    public static byte[] docx(String body) {
        return docx(body, Map.of());
    }

    /**
     * @param others further parts by their names, such as {@code header1}: elements without a root
     */
    public static byte[] docx(String body, Map<String, String> others) {
        return zip(docxParts(body, others));
    }

    static Map<String, byte[]> docxParts(String body, Map<String, String> others) {
        StringBuilder types =
                new StringBuilder(
                        "<?xml version=\"1.0\"?><Types"
                            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                            + " Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                            + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
                            + " PartName=\"/word/document.xml\" ContentType=\""
                                + TYPE
                                + "document.main+xml\"/>");
        StringBuilder relations = new StringBuilder(relationsHead());
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int number = 1;
        for (var other : new java.util.TreeMap<>(others).entrySet()) {
            String kind = other.getKey().replaceAll("\\d", "");
            if (kind.equals("link")) {
                relations
                        .append("<Relationship Id=\"")
                        .append(other.getKey())
                        .append("\" Type=\"" + RELATION + "hyperlink\" TargetMode=\"External\"")
                        .append(" Target=\"" + other.getValue() + "\"/>");
                continue;
            }
            String content = kind.equals("header") ? "hdr" : kind.equals("footer") ? "ftr" : kind;
            types.append("<Override PartName=\"/word/")
                    .append(other.getKey())
                    .append(".xml\" ContentType=\"" + TYPE + kind + "+xml\"/>");
            relations
                    .append("<Relationship Id=\"r" + number++ + "\" Type=\"" + RELATION + kind)
                    .append("\" Target=\"" + other.getKey() + ".xml\"/>");
            parts.put(
                    "word/" + other.getKey() + ".xml",
                    utf8(
                            WORD_HEAD.replace("<w:body>", "").replace("w:document", "w:" + content)
                                    + other.getValue()
                                    + "</w:"
                                    + content
                                    + ">"));
        }
        parts.put("[Content_Types].xml", utf8(types + "</Types>"));
        parts.put(
                "_rels/.rels",
                utf8(
                        relationsHead()
                                + "<Relationship Id=\"r0\" Type=\""
                                + RELATION
                                + "officeDocument\""
                                + " Target=\"word/document.xml\"/></Relationships>"));
        parts.put("word/_rels/document.xml.rels", utf8(relations + "</Relationships>"));
        parts.put("word/document.xml", utf8(WORD_HEAD + body + "</w:body></w:document>"));
        return parts;
    }

    private static String relationsHead() {
        return "<?xml version=\"1.0\"?><Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    }

    /** An archive of these files. */
    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A PDF with these pages of lines. */
    @SafeVarargs
    public static byte[] pdf(List<String>... pages) {
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                addPage(document, lines);
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addPage(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.beginText();
            out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            out.setLeading(14);
            out.newLineAtOffset(60, 720);
            for (String line : lines) {
                out.showText(line);
                out.newLine();
            }
            out.endText();
        }
    }

    /** A PDF that opens with a password alone. */
    public static byte[] lockedPdf() {
        try (PDDocument document = new PDDocument()) {
            addPage(document, List.of("Nobody reads this."));
            document.protect(
                    new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF of pictures of pages. */
    public static byte[] scannedPdf(int pages) {
        try (PDDocument document = new PDDocument()) {
            for (int number = 0; number < pages; number++) {
                PDPage page = new PDPage();
                document.addPage(page);
                var picture =
                        new java.awt.image.BufferedImage(
                                40, 40, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    out.drawImage(LosslessFactory.createFromImage(document, picture), 20, 20);
                }
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** A workbook: sheets by name, rows of cells; a {@link java.time.LocalDate} is a date. */
    public static byte[] xlsx(Map<String, List<List<Object>>> sheets) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat((short) 14);
            for (var named : sheets.entrySet()) {
                Sheet sheet = workbook.createSheet(named.getKey());
                for (List<Object> cells : named.getValue()) {
                    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                    for (Object value : cells) {
                        var cell = row.createCell(Math.max(0, row.getLastCellNum()));
                        switch (value) {
                            case Double number -> cell.setCellValue(number);
                            case java.time.LocalDate date -> {
                                cell.setCellValue(date);
                                cell.setCellStyle(day);
                            }
                            case String words when words.startsWith("=") ->
                                    cell.setCellFormula(words.substring(1));
                            default -> cell.setCellValue(String.valueOf(value));
                        }
                    }
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** The text of a document, parsed in this process. */
    static String text(DocumentKind kind, byte[] bytes) {
        return parsed(kind, bytes).text();
    }

    static Parsed parsed(DocumentKind kind, byte[] bytes) {
        try {
            return ParserMain.parse(kind, bytes);
        } catch (Refused refused) {
            throw new AssertionError(refused.reason(), refused);
        }
    }

    /** Why a document is not read. */
    static String refusal(DocumentKind kind, byte[] bytes) {
        try {
            return "read: " + ParserMain.parse(kind, bytes).text();
        } catch (Refused refused) {
            return refused.reason();
        }
    }
}
