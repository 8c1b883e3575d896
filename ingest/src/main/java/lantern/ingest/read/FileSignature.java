package lantern.ingest.read;

import java.util.Optional;

/** What the first bytes of a file that is no text say it is. */
enum FileSignature {
    PDF("a PDF", "%PDF-"),
    ZIP("a ZIP or office file", "PK\u0003\u0004"),
    EMPTY_ZIP("a ZIP file", "PK\u0005\u0006"),
    PNG("a PNG picture", "\u0089PNG"),
    JPEG("a JPEG picture", "\u00ff\u00d8\u00ff"),
    GIF("a GIF picture", "GIF8"),
    TIFF("a TIFF picture", "II*\u0000"),
    TIFF_BIG("a TIFF picture", "MM\u0000*"),
    OLE("an old office file", "\u00d0\u00cf\u0011\u00e0"),
    RTF("a rich text file", "{\\rtf"),
    GZIP("a gzip file", "\u001f\u008b"),
    SEVEN_ZIP("a 7z file", "7z\u00bc\u00af"),
    RAR("a RAR file", "Rar!"),
    ELF("a program", "\u007fELF"),
    SQLITE("a SQLite file", "SQLite format 3");

    private final String label;
    private final String first;

    FileSignature(String label, String first) {
        this.label = label;
        this.first = first;
    }

    static Optional<String> find(byte[] bytes) {
        for (FileSignature signature : values()) {
            if (signature.begins(bytes)) {
                return Optional.of(signature.label);
            }
        }
        return Optional.empty();
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < first.length()) {
            return false;
        }
        for (int at = 0; at < first.length(); at++) {
            if ((bytes[at] & 0xFF) != first.charAt(at)) {
                return false;
            }
        }
        return true;
    }
}
