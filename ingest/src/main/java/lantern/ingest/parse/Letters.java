package lantern.ingest.parse;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** Turns bytes into letters by what they say they are, and by what they are when that is wrong. */
final class Letters {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private Letters() {}

    /** UTF-8 when the bytes are that, else windows-1252. */
    static Charset charset(byte[] bytes) {
        return strict(bytes, StandardCharsets.UTF_8).isPresent() ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /**
     * @param declared the charset that the bytes claim, empty when they claim none
     */
    static String read(byte[] bytes, String declared) {
        return known(declared)
                .flatMap(charset -> strict(bytes, charset))
                .or(() -> strict(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> new String(bytes, WINDOWS));
    }

    static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException notThat) {
            return Optional.empty();
        }
    }

    /** A charset by its name; those that mailers confuse with a larger one are the larger one. */
    static Optional<Charset> known(String name) {
        try {
            return switch (name.strip().toLowerCase(Locale.ROOT)) {
                case "" -> Optional.empty();
                // A wrong us-ascii is settled by the bytes.
                case "us-ascii", "ascii" -> Optional.of(StandardCharsets.US_ASCII);
                case "iso-8859-1", "latin1" -> Optional.of(WINDOWS);
                case "gb2312", "gbk", "x-gbk" -> Optional.of(Charset.forName("GB18030"));
                case "ks_c_5601-1987" -> Optional.of(Charset.forName("x-windows-949"));
                case "cp-850" -> Optional.of(Charset.forName("IBM850"));
                default -> Optional.of(Charset.forName(name.strip()));
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
