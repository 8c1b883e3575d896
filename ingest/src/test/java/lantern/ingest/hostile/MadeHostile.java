package lantern.ingest.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import lantern.ingest.parse.Invented;

/** Files made to harm by hand: each does one known harm. */
@SuppressWarnings("StringConcatToTextBlock") // which line ends with what matters
final class MadeHostile {

    private final String canary;
    private final List<HostileFile> files = new ArrayList<>();

    /**
     * @param port of a socket on loopback that nothing may connect to
     */
    MadeHostile(int port) {
        this.canary = "http://127.0.0.1:" + port + "/";
    }

    List<HostileFile> list() {
        archives();
        office();
        pages();
        mails();
        pdfs();
        texts();
        return files;
    }

    private void add(String name, byte[] bytes) {
        files.add(new HostileFile(name, bytes));
    }

    private void add(String name, String words) {
        add(name, Invented.utf8(words));
    }

    private void archives() {
        byte[] zeros = new byte[48 * 1024 * 1024];
        byte[] bomb = Invented.zip(Map.of("zeros.txt", zeros));
        add("bomb.zip", bomb);
        byte[] nested = bomb;
        for (int depth = 0; depth < 12; depth++) {
            nested = Invented.zip(Map.of("in" + depth + ".zip", nested));
        }
        add("nested.zip", nested);
        for (String name :
                List.of("../../etc/cron.d/x", "/etc/passwd", "C:\\x.txt", "a\u0000.txt")) {
            add("path.zip", Invented.zip(Map.of(name, Invented.utf8("One met two."))));
        }
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int entry = 0; entry < 3_000; entry++) {
            many.put("f" + entry, new byte[0]);
        }
        add("many.zip", Invented.zip(many));
        byte[] link = Invented.zip(Map.of("link", Invented.utf8("/etc/passwd")));
        for (int at = 0; at < link.length - 42; at++) {
            if (link[at] == 'P' && link[at + 1] == 'K' && link[at + 2] == 1) {
                link[at + 41] = (byte) 0xA1;
                link[at + 40] = (byte) 0xFF;
            }
        }
        add("link.zip", link);
    }

    private void office() {
        String entity =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \""
                        + canary
                        + "e\"><!ENTITY f SYSTEM"
                        + " \"file:///etc/passwd\">]>";
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int level = 1; level < 12; level++) {
            laughs.append(
                    "<!ENTITY a" + level + " \"" + ("&a" + (level - 1) + ";").repeat(10) + "\">");
        }
        laughs.append("]>");
        for (String declaration : List.of(entity, laughs.toString())) {
            for (String part : List.of("word/document.xml", "[Content_Types].xml", "_rels/.rels")) {
                add("declared.docx", withDeclaration("docx", part, declaration));
            }
            for (String part :
                    List.of(
                            "xl/workbook.xml",
                            "xl/worksheets/sheet1.xml",
                            "xl/sharedStrings.xml",
                            "xl/styles.xml")) {
                add("declared.xlsx", withDeclaration("xlsx", part, declaration));
            }
        }
        add(
                "linked.docx",
                Invented.docx(
                        Invented.paragraph("One met two."), Map.of("link1", canary + "template")));
        add("bomb.docx", Invented.docx(Invented.paragraph(" ".repeat(60_000_000))));
        add("deep.docx", Invented.docx("<w:tbl><w:tr><w:tc>".repeat(20_000)));
        add("words.docx", Invented.docx(Invented.paragraph("a".repeat(900_000))));
        add("nul.docx", Invented.docx(Invented.paragraph("One\u0000two")));
        add(
                "formula.xlsx",
                Invented.xlsx(
                        Map.of(
                                "A",
                                List.of(
                                        List.<Object>of("caller", "called"),
                                        List.<Object>of(
                                                "x", "=HYPERLINK(\"" + canary + "\",\"x\")")))));
        byte[] wide = new byte[0];
        Map<String, byte[]> parts = parts("xlsx");
        String sheet =
                new String(
                        parts.getOrDefault("xl/worksheets/sheet1.xml", wide),
                        StandardCharsets.UTF_8);
        parts.put(
                "xl/worksheets/sheet1.xml",
                Invented.utf8(
                        sheet.replace("r=\"A1\"", "r=\"XFD1\"")
                                .replace("r=\"1\"", "r=\"1048576\"")));
        add("wide.xlsx", Invented.zip(parts));
        parts = parts("xlsx");
        parts.put(
                "xl/worksheets/sheet1.xml",
                Invented.utf8(sheet.replaceAll("<v>\\d</v>", "<v>999999999</v>")));
        add("strings.xlsx", Invented.zip(parts));
    }

    private static Map<String, byte[]> parts(String format) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        byte[] good = java.util.Objects.requireNonNull(GoodFiles.all().get(format));
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(good))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] withDeclaration(String format, String part, String declaration) {
        Map<String, byte[]> parts = parts(format);
        String xml = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        int head = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
        String used =
                xml.substring(head)
                        .replaceFirst("</(w:t|t|v|Types|Relationships)>", "&e;&a11;</$1>");
        parts.put(part, Invented.utf8(xml.substring(0, head) + declaration + used));
        return Invented.zip(parts);
    }

    private void pages() {
        add(
                "out.html",
                "<html><link rel=stylesheet href='"
                        + canary
                        + "c'><base href='"
                        + canary
                        + "'><img src='"
                        + canary
                        + "i'><iframe src='"
                        + canary
                        + "f'></iframe><script src='"
                        + canary
                        + "s'></script><meta http-equiv=refresh content='0;url="
                        + canary
                        + "'><p>One met two.</html>");
        add(
                "entity.html",
                "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY e SYSTEM \""
                        + canary
                        + "\">]><html><p>&e; One met two.</p></html>");
        add("deep.html", "<html><body>" + "<div><b><i>".repeat(100_000) + "deep");
        add("table.html", "<html><body>" + "<table><tr><td>".repeat(30_000) + "deep");
        add("attributes.html", "<html><body " + "a=b ".repeat(200_000) + ">One met two.");
        add("entities.html", "<html><body>" + "&amp;&lt;&#x41;&#0;&#xFFFFFFF;".repeat(50_000));
        add("deep.rtf", "{\\rtf1 " + "{".repeat(1_000_000) + "x");
        add("bin.rtf", "{\\rtf1 One met two.\\bin2147483647 x}");
        add(
                "unicode.rtf",
                "{\\rtf1 " + "\\u-99999999999 \\uc999999 \\u55357?".repeat(2_000) + "words}");
    }

    private void mails() {
        String head = "From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n";
        StringBuilder deep = new StringBuilder(head);
        for (int level = 0; level < 2_000; level++) {
            deep.append(
                    "Content-Type: multipart/mixed; boundary=b"
                            + level
                            + "\r\n\r\n--b"
                            + level
                            + "\r\n");
        }
        add("deep.eml", deep.toString());
        StringBuilder forwarded = new StringBuilder(head);
        for (int level = 0; level < 200; level++) {
            forwarded.append("Content-Type: message/rfc822\r\n\r\n" + head);
        }
        add("forwarded.eml", forwarded + "\r\nOne met two.");
        add(
                "parts.eml",
                head
                        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                        + "--b\r\nContent-Disposition: attachment; filename=x\r\n\r\nx\r\n"
                                .repeat(20_000));
        add("header.eml", head + "X-Long: " + "a".repeat(5_000_000) + "\r\n\r\nOne met two.");
        add("headers.eml", head + "To: x@example.org\r\n".repeat(100_000) + "\r\nOne met two.");
        add(
                "outside.eml",
                head
                        + "Content-Type: message/external-body; access-type=URL; URL=\""
                        + canary
                        + "\"\r\n\r\nContent-Type: text/plain\r\n\r\n");
        add(
                "names.eml",
                head
                        + "Content-Type: text/plain; name=\"../../../etc/passwd\"\r\n\r\n"
                        + "One met two.");
        add(
                "charset.eml",
                head
                        + "Content-Type: text/plain; charset=\""
                        + "x".repeat(50_000)
                        + "\"\r\n\r\nOne met two.");
        add(
                "boundary.eml",
                head
                        + "Content-Type: multipart/mixed; boundary=\""
                        + "-".repeat(70_000)
                        + "\"\r\n\r\n"
                        + "-".repeat(300_000));
        add(
                "encoded.eml",
                head + "Subject: " + "=?utf-8?Q?=".repeat(20_000) + "\r\n\r\nOne met two.");
        add(
                "base64.eml",
                head + "Content-Transfer-Encoding: base64\r\n\r\n" + "=A!".repeat(100_000));
    }

    private void pdfs() {
        add(
                "action.pdf",
                pdf(
                        "1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI("
                                + canary
                                + ")>>/AA<</O<</S/Launch/F("
                                + canary
                                + ")>>>>>>endobj",
                        "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj"));
        add(
                "circle.pdf",
                pdf(
                        "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
                        "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 99999999>>endobj"));
        add(
                "fields.pdf",
                pdf(
                        "1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]/XFA 5 0"
                                + " R>>>>endobj",
                        "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj",
                        "4 0 obj<</T(a)/Kids[4 0 R]>>endobj",
                        "5 0 obj<</Length 90>>stream\n<!DOCTYPE x [<!ENTITY e SYSTEM \""
                                + canary
                                + "\">]><x>&e;</x>\nendstream endobj"));
        add(
                "deep.pdf",
                pdf(
                        "1 0 obj<</Type/Catalog/Pages 2 0 R/X "
                                + "[".repeat(200_000)
                                + "]".repeat(200_000)
                                + ">>endobj",
                        "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj"));
        add(
                "names.pdf",
                pdf(
                        "1 0 obj<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 3 0 R>>>>endobj",
                        "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj",
                        "3 0 obj<</Kids[3 0 R 3 0 R]>>endobj"));
        add("bomb.pdf", bomb(120));
        add(
                "form.pdf",
                pdf(
                        "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
                        "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
                        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</F"
                                + " 4 0 R>>>>/Contents 5 0 R>>endobj",
                        "4 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F"
                                + " 4 0 R>>>>/Length 12>>stream\n"
                                + "/F Do /F Do \n"
                                + "endstream endobj",
                        "5 0 obj<</Length 6>>stream\n/F Do \nendstream endobj"));
        add(
                "outside.pdf",
                pdf(
                        "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
                        "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
                        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 5 0 R>>endobj",
                        "5 0 obj<</Length 0/F<</FS/URL/F("
                                + canary
                                + ")>>>>stream\n\nendstream endobj"));
    }

    private static String pdf(String... objects) {
        return "%PDF-1.7\n" + String.join("\n", objects) + "\ntrailer<</Root 1 0 R>>\n%%EOF";
    }

    /** A page whose operators unpack to so many MiB. */
    private static byte[] bomb(int mebibytes) {
        byte[] piece = Invented.utf8("(One met two) Tj ".repeat(61_680));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int part = 0; part < mebibytes; part++) {
                out.write(piece);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        String stream = packed.toString(StandardCharsets.ISO_8859_1);
        return pdf(
                        "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
                        "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
                        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600"
                                + " 800]/Resources<</Font<</F 6 0 R>>>>/Contents 5 0 R>>endobj",
                        "6 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj",
                        "5 0 obj<</Length "
                                + stream.length()
                                + "/Filter/FlateDecode>>stream\n"
                                + stream
                                + "\nendstream endobj")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private void texts() {
        for (String piece :
                List.of(
                        "a",
                        " ",
                        "\t",
                        "(",
                        "1-",
                        "1.",
                        "@",
                        "a@",
                        "http://",
                        "07700 ",
                        "+",
                        "A1 ",
                        "=",
                        "|",
                        "'",
                        "\"",
                        "-",
                        "GB",
                        "1/1/",
                        "12 March ",
                        "AB12 ",
                        "Mr ",
                        "a.k.a. ",
                        "de la ",
                        "£1,",
                        "0x",
                        "::",
                        "St ",
                        "N 51",
                        "\u0301",
                        "\u200D",
                        "é",
                        "1BP ",
                        "Subject: ",
                        "Kids\n",
                        "# ")) {
            add("rows.txt", piece.repeat(100_000 / piece.length()) + "!");
        }
        add("formula.csv", "caller,called,start\n=cmd|'/c calc'!A0,@SUM(1),+1\n");
        add("cells.csv", "a,b,c\n" + "\"".repeat(99_999));
        add("columns.csv", "caller,called" + ",x".repeat(50_000) + "\n1,2\n");
        add("nul.txt", "One met two.\u0000\u0000");
        add("front.md", "---\n" + "title: x\n".repeat(10_000));
    }
}
