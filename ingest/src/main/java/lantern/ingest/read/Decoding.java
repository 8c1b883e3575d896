package lantern.ingest.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import lantern.model.report.Origin;

/**
 * Turns bytes into text: UTF-8 where they are valid UTF-8, UTF-16 and UTF-32 by their mark or their
 * empty bytes, else the encoding that their letters speak for.
 */
final class Decoding {

    /** Longer lines are no report; every search is linear, but not free. */
    static final int LONGEST_LINE = 1_000_000;

    private final Origin origin;

    Decoding(Origin origin) {
        this.origin = origin;
    }

    Decoded decode(byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnreadableReport(origin, "the file is empty");
        }
        Optional<String> other = FileSignature.find(bytes);
        if (other.isPresent()) {
            throw new UnreadableReport(
                    origin, "byte 1: this is " + other.get() + ", not a text file");
        }
        Decoded decoded = text(bytes);
        check(origin, decoded.text());
        return decoded;
    }

    private Decoded text(byte[] bytes) {
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return strict(bytes, 4, Charset.forName("UTF-32BE"));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return strict(bytes, 4, Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        int zero = indexOfZero(bytes);
        if (zero >= 0) {
            Optional<Charset> wide = Encodings.wide(bytes);
            if (wide.isPresent()) {
                return strict(bytes, 0, wide.get());
            }
            throw new UnreadableReport(
                    origin, "byte " + (zero + 1) + ": a NUL, so this is not a text file");
        }
        Optional<String> utf8 = find(bytes, start, bytes.length, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), "utf-8");
        }
        if (start == 3 || breaksOffInsideALetter(bytes) || isMostlyUtf8(bytes)) {
            throw new UnreadableReport(
                    origin,
                    "line " + lineOfFirstBadByte(bytes, start) + ": broken UTF-8, cut short?");
        }
        return Encodings.read(bytes)
                .orElseThrow(() ->
                        new UnreadableReport(
                                origin,
                                "line "
                                        + lineOfFirstBadByte(bytes, start)
                                        + ": in no encoding that is known"));
    }

    private Decoded strict(byte[] bytes, int start, Charset charset) {
        return find(bytes, start, bytes.length, charset)
                .map(words -> new Decoded(words, charset.name().toLowerCase(Locale.ROOT)))
                .orElseThrow(() ->
                        new UnreadableReport(
                                origin, "not the " + charset.name() + " that it says"));
    }

    /** Valid UTF-8 with letters of several bytes, but for the last letter. */
    private static boolean breaksOffInsideALetter(byte[] bytes) {
        for (int cut = 1; cut <= 3 && cut < bytes.length; cut++) {
            if ((bytes[bytes.length - cut] & 0xC0) == 0xC0) {
                Optional<String> rest = find(bytes, 0, bytes.length - cut, StandardCharsets.UTF_8);
                return rest.isPresent() && rest.get().length() < bytes.length - cut;
            }
        }
        return false;
    }

    /** Letters of several bytes, whole ones ten times as often as broken ones. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = Math.max(1, Integer.numberOfLeadingZeros(~bytes[at] << 24));
            if (bytes[at] < 0) {
                boolean good = length > 1 && length < 5 && at + length <= bytes.length;
                for (int step = 1; good && step < length; step++) {
                    good = (bytes[at + step] & 0xC0) == 0x80;
                }
                whole += good ? 1 : 0;
                broken += good ? 0 : 1;
                length = good ? length : 1;
            }
            at += length;
        }
        return whole > 10 * broken && whole >= 10;
    }

    private static int lineOfFirstBadByte(byte[] bytes, int start) {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        decoder.decode(in, java.nio.CharBuffer.allocate(bytes.length + 1), true);
        int line = 1;
        for (int at = 0; at < in.position() && at < bytes.length; at++) {
            line += bytes[at] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static Optional<String> find(byte[] bytes, int start, int end, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, start, end - start))
                            .toString());
        } catch (CharacterCodingException notThatCharset) {
            return Optional.empty();
        }
    }

    /**
     * @throws UnreadableReport when it has no words, or what no text has
     */
    static void check(Origin origin, String text) {
        int line = 1;
        int lineStart = 0;
        int controls = 0;
        boolean words = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\n') {
                line++;
                lineStart = at + 1;
            } else if (letter == 0) {
                throw new UnreadableReport(
                        origin, "line " + line + ": a NUL, so this is not a text file");
            } else if (letter < ' ' && letter != '\t' && letter != '\r' && letter != '\f') {
                controls++;
            }
            if (at - lineStart >= LONGEST_LINE) {
                throw new UnreadableReport(
                        origin, "line " + line + ": longer than " + LONGEST_LINE + " characters");
            }
            words |= Character.isLetterOrDigit(letter);
        }
        if (!words) {
            throw new UnreadableReport(origin, "the file holds no words");
        }
        if (controls > 2 && controls * 200L > text.length()) {
            throw new UnreadableReport(
                    origin, controls + " control characters, so this is not a text file");
        }
    }

    private static int indexOfZero(byte[] bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                return at;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int at = 0; at < first.length; at++) {
            if ((bytes[at] & 0xFF) != first[at]) {
                return false;
            }
        }
        return true;
    }
}
