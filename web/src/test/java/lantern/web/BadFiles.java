package lantern.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Files that no reader can make sense of. The word SECRETNAME in them must not be repeated. */
final class BadFiles {

    private BadFiles() {}

    /** Empty, truncated, of a wrong encoding, one endless line, not what they say they are. */
    static void write(Path reports) throws IOException {
        Files.write(reports.resolve("empty.txt"), new byte[0]);
        Files.write(reports.resolve("zip-as.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2, 3});
        Files.write(
                reports.resolve("pdf-as.csv"),
                "%PDF-1.7 \u0000\u0001 SECRETNAME".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(
                reports.resolve("no-items.txt"),
                "OFFICIAL\n3x5x2 INTELLIGENCE REPORT\nURN: X/1\nSubject: SECRETNAME\n");
        byte[] line = new byte[100_000_000];
        Arrays.fill(line, (byte) 'a');
        Files.write(reports.resolve("one-line.txt"), line);
        byte[] control =
                "SECRETNAME \u0081\u0000\u0007 \u0003".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(reports.resolve("control.txt"), control);
    }
}
