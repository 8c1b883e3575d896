package lantern.ingest.read.apart;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lantern.ingest.parse.DocumentKind;
import lantern.ingest.read.OfferedFile;

/** Tells documents by what they hold. */
final class Documents {

    /** A PDF may stand behind a little of something else. */
    private static final int PDF_WITHIN = 1_024;

    private static final byte[] CONTENT_TYPES =
            "[Content_Types].xml".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENTRY = {'P', 'K', 1, 2};
    private static final int NAME_IN_ENTRY = 46;

    private static final Pattern PAGE =
            Pattern.compile(
                    "\\A\\s{0,200}+(?:<\\?xml[^>]{0,200}>\\s{0,200}+|<!--.{0,2000}?-->\\s{0,200}+){0,5}(?:<!doctype\\s{1,20}html|<html[\\s>])",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,60}):.*");

    /** Headers that mailers write and people do not: a note with From and Date is a text. */
    private static final List<String> OF_MAIL =
            List.of(
                    "mime-version",
                    "message-id",
                    "received",
                    "return-path",
                    "delivered-to",
                    "content-type",
                    "content-transfer-encoding",
                    "x-mailer",
                    "dkim-signature");

    private Documents() {}

    static Optional<DocumentKind> find(OfferedFile file) {
        byte[] head = file.head();
        String ascii = new String(head, StandardCharsets.ISO_8859_1);
        if (ascii.startsWith("PK\u0003\u0004")) {
            return file.isLarge() || !isOffice(file.bytes())
                    ? Optional.empty()
                    : Optional.of(DocumentKind.OFFICE);
        }
        if (ascii.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return Optional.of(DocumentKind.OLD_OFFICE);
        }
        if (ascii.startsWith("{\\rtf")) {
            return Optional.of(DocumentKind.RTF);
        }
        if (ascii.substring(0, Math.min(PDF_WITHIN, ascii.length())).contains("%PDF-")) {
            return Optional.of(DocumentKind.PDF);
        }
        String letters = letters(ascii);
        if (PAGE.matcher(letters).find()) {
            return Optional.of(DocumentKind.HTML);
        }
        return isMail(letters) ? Optional.of(DocumentKind.MAIL) : Optional.empty();
    }

    /** Without marks of byte order and the empty halves of two-byte letters. */
    private static String letters(String ascii) {
        if (ascii.startsWith("\u00EF\u00BB\u00BF")) {
            return ascii.substring(3);
        }
        boolean wide = ascii.startsWith("\u00FE\u00FF") || ascii.startsWith("\u00FF\u00FE");
        return wide ? ascii.substring(2).replace("\0", "") : ascii;
    }

    /** An office file is an archive with a list of what its parts are. */
    private static boolean isOffice(byte[] bytes) {
        for (int at = NAME_IN_ENTRY; at + CONTENT_TYPES.length <= bytes.length; at++) {
            if (bytes[at] == '['
                    && matches(bytes, at, CONTENT_TYPES)
                    && matches(bytes, at - NAME_IN_ENTRY, ENTRY)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] bytes, int at, byte[] expected) {
        for (int step = 0; step < expected.length; step++) {
            if (bytes[at + step] != expected[step]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMail(String letters) {
        boolean sent = false;
        boolean mailed = false;
        boolean first = true;
        for (String line : (Iterable<String>) letters.lines()::iterator) {
            if (line.isEmpty()) {
                break;
            }
            boolean postmark = first && line.startsWith("From ");
            boolean folded = !first && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
            first = false;
            if (postmark || folded) {
                continue;
            }
            var field = FIELD.matcher(line);
            if (!field.matches()) {
                break;
            }
            String name = field.group(1).toLowerCase(Locale.ROOT);
            sent |= name.equals("from") || name.equals("subject") || name.equals("date");
            mailed |= OF_MAIL.contains(name);
        }
        return sent && mailed;
    }
}
