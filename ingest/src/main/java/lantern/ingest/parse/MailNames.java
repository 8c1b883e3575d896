package lantern.ingest.parse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads parameters of a part's header, also those in pieces and with a charset (RFC 2231). */
final class MailNames {

    private static final Pattern PARAMETER =
            Pattern.compile(
                    ";\\s{0,20}([A-Za-z0-9_-]{1,40})(?:\\*(\\d{1,3}))?(\\*)?\\s{0,20}=\\s{0,20}(?:\"((?:[^\"\\\\]|\\\\.){0,2000}+)\"|([^;\\s]{0,2000}))");

    private MailNames() {}

    /** The name of a part's file, empty when it has none. */
    static String find(Map<String, String> header) {
        String given = parameter(header.getOrDefault("content-disposition", ""), "filename");
        return given.isEmpty() ? parameter(header.getOrDefault("content-type", ""), "name") : given;
    }

    static String charset(Map<String, String> header) {
        return parameter(header.getOrDefault("content-type", ""), "charset");
    }

    private static String parameter(String field, String name) {
        Map<Integer, String> pieces = new TreeMap<>();
        Charset charset = StandardCharsets.UTF_8;
        Matcher matcher = PARAMETER.matcher(field);
        while (matcher.find()) {
            if (!matcher.group(1).equalsIgnoreCase(name)) {
                continue;
            }
            String value =
                    matcher.group(4) != null
                            ? matcher.group(4).replaceAll("\\\\(.)", "$1")
                            : String.valueOf(matcher.group(5));
            int piece = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
            if (matcher.group(3) != null) {
                String[] parts = value.split("'", 3);
                if (parts.length == 3) {
                    charset = Letters.known(parts[0]).orElse(StandardCharsets.UTF_8);
                    value = parts[2];
                }
                value = unescaped(value, charset);
            }
            pieces.putIfAbsent(piece, value);
        }
        return String.join("", pieces.values()).strip();
    }

    private static String unescaped(String value, Charset charset) {
        byte[] bytes = new byte[value.length()];
        int length = 0;
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (letter == '%' && at + 2 < value.length() && isHex(value, at + 1)) {
                bytes[length++] = (byte) Integer.parseInt(value.substring(at + 1, at + 3), 16);
                at += 2;
            } else {
                bytes[length++] = (byte) letter;
            }
        }
        return new String(bytes, 0, length, charset);
    }

    private static boolean isHex(String value, int at) {
        return Character.digit(value.charAt(at), 16) >= 0
                && Character.digit(value.charAt(at + 1), 16) >= 0;
    }
}
