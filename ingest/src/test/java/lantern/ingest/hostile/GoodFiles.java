package lantern.ingest.hostile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantern.ingest.parse.Invented;

/** One small good file of each format, all invented: what hostile ones are made of. */
final class GoodFiles {

    private static final List<String> FORM =
            List.of(
                    "OFFICIAL-SENSITIVE",
                    "3x5x2 INTELLIGENCE REPORT",
                    "Subject: Invented van",
                    "1. Ana INVENTED was driven from Leeds to Hull in AB12 CDE on 3 March 2025."
                            + " 2BP",
                    "2. The driver called +44 7700 900123 and was paid GBP 500. 3CP");

    private GoodFiles() {}

    static Map<String, byte[]> all() {
        String text = String.join("\n", FORM);
        StringBuilder body = new StringBuilder();
        FORM.forEach(line -> body.append(Invented.paragraph(line)));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("txt", Invented.utf8(text));
        files.put(
                "csv",
                Invented.utf8("caller,called,start\n07700 900123,07700 900456,2025-03-01\n"));
        files.put("html", Invented.utf8("<!doctype html><html><p>" + text + "</p></html>"));
        files.put("rtf", Invented.utf8("{\\rtf1\\ansi " + text.replace("\n", "\\par ") + "}"));
        files.put("eml", mail(text));
        files.put("pdf", Invented.pdf(FORM, FORM));
        files.put("docx", Invented.docx(body.toString(), Map.of("header1", body.toString())));
        files.put(
                "xlsx",
                Invented.xlsx(
                        Map.of(
                                "Calls",
                                List.of(
                                        List.<Object>of("caller", "called", "start"),
                                        List.<Object>of("07700 900123", 447700900456d, "=1+1")))));
        files.put("zip", Invented.zip(Map.of("in.txt", Invented.utf8(text))));
        return files;
    }

    static byte[] mail(String text) {
        String lines = text.replace("\n", "\r\n");
        return Invented.utf8(
                """
                From: a@example.org
                To: b@example.org
                Subject: Invented
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                %s
                --b
                Content-Disposition: attachment; filename="n.txt"
                Content-Transfer-Encoding: base64

                T25lIG1ldCB0d28gaW4gTGVlZHMu
                --b--
                """
                        .formatted(lines)
                        .replace("\n", "\r\n")
                        .replace("\r\r", "\r"));
    }
}
