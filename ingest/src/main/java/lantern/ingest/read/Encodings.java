package lantern.ingest.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which encoding are bytes in that carry no mark and are no UTF-8? Letters beyond ASCII that stand
 * alone in words are of a Latin script, those that stand in rows are of another; then the frequency
 * of letters decides (ICU). What says too little for that is read as windows-1252, the most common.
 */
final class Encodings {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Set<String> LATIN =
            Set.of("ISO-8859-2", "windows-1250", "ISO-8859-9", "windows-1254");
    private static final Set<String> OTHER =
            Set.of(
                    "windows-1251",
                    "KOI8-R",
                    "ISO-8859-5",
                    "windows-1253",
                    "ISO-8859-7",
                    "windows-1255",
                    "ISO-8859-8",
                    "windows-1256",
                    "ISO-8859-6",
                    "GB18030",
                    "EUC-JP",
                    "EUC-KR");

    /** Two bytes a letter, the second of which may be ASCII: they do not stand in rows. */
    private static final Set<String> PAIRS = Set.of("GB18030", "Big5", "Shift_JIS");

    private static final int SURE = 70;

    /** Fewer letters beyond ASCII say nothing about a Latin script's frequencies. */
    private static final int ENOUGH = 8;

    private static final int ROW = 3;
    private static final int LOOKED_AT = 200_000;

    private Encodings() {}

    /** The encoding without a mark that the bytes are in, empty when they are no text. */
    static Optional<Decoded> read(byte[] bytes) {
        for (Charset charset : likely(bytes)) {
            Optional<String> text = strict(bytes, 0, charset);
            if (text.isPresent()) {
                return Optional.of(
                        new Decoded(text.get(), charset.name().toLowerCase(Locale.ROOT)));
            }
        }
        return Optional.empty();
    }

    /** UTF-16 without a mark: every other byte of Latin letters, spaces and line ends is empty. */
    static Optional<Charset> wide(byte[] bytes) {
        int[] zeros = new int[2];
        int end = Math.min(bytes.length, LOOKED_AT) & ~1;
        for (int at = 0; at < end; at++) {
            zeros[at & 1] += bytes[at] == 0 ? 1 : 0;
        }
        int pairs = end / 2;
        if (bytes.length % 2 != 0 || pairs < 4) {
            return Optional.empty();
        }
        if (zeros[1] * 10 > pairs * 4 && zeros[0] * 20 < pairs) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] * 10 > pairs * 4 && zeros[1] * 20 < pairs
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    static Optional<String> strict(byte[] bytes, int start, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                            .toString());
        } catch (CharacterCodingException notThatCharset) {
            return Optional.empty();
        }
    }

    private static List<Charset> likely(byte[] bytes) {
        List<Charset> likely = new ArrayList<>();
        byte[] rows = rows(bytes);
        int high = high(bytes);
        if (high >= ENOUGH) {
            likely.addAll(asked(bytes, PAIRS, SURE));
        }
        if (rows.length * 2 > high) {
            likely.addAll(asked(rows, OTHER, 0));
        } else if (high >= ENOUGH) {
            likely.addAll(asked(bytes, LATIN, 0));
        }
        likely.add(WESTERN);
        return likely;
    }

    private static List<Charset> asked(byte[] bytes, Set<String> among, int least) {
        byte[] part = bytes.length > LOOKED_AT ? java.util.Arrays.copyOf(bytes, LOOKED_AT) : bytes;
        List<Charset> found = new ArrayList<>();
        int western = 0;
        for (CharsetMatch match : new CharsetDetector().setText(part).detectAll()) {
            String name = match.getName();
            if (name.equals("ISO-8859-1") || name.equals("windows-1252")) {
                western = Math.max(western, match.getConfidence());
            }
            boolean better = among.equals(OTHER) || match.getConfidence() > western;
            if (among.contains(name)
                    && better
                    && match.getConfidence() >= least
                    && Charset.isSupported(name)) {
                found.add(Charset.forName(name));
            }
        }
        return found;
    }

    private static int high(byte[] bytes) {
        int high = 0;
        for (byte letter : bytes) {
            high += letter < 0 ? 1 : 0;
        }
        return high;
    }

    /** The letters beyond ASCII that stand in rows, each row behind a space. */
    private static byte[] rows(byte[] bytes) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        int start = -1;
        for (int at = 0; at <= bytes.length; at++) {
            boolean high = at < bytes.length && bytes[at] < 0;
            if (high && start < 0) {
                start = at;
            } else if (!high && start >= 0) {
                if (at - start >= ROW) {
                    rows.write(bytes, start, at - start);
                    rows.write(' ');
                }
                start = -1;
            }
        }
        return rows.toByteArray();
    }
}
