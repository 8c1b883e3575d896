package lantern.ingest.read.mapping;

import java.util.Locale;

/** How a file writes the letters of a value that would break its own form. */
public enum Escape {
    /** As it is meant. */
    NONE {
        @Override
        public String plain(String raw) {
            return raw;
        }
    },
    /** A quote inside quotes is doubled, as RFC 4180 has it. */
    DOUBLED_QUOTES {
        @Override
        public String plain(String raw) {
            return raw.indexOf('"') < 0 ? raw : raw.replace("\"\"", "\"");
        }
    },
    /** A backslash and a letter or a number, as JSON has it. */
    BACKSLASH {
        @Override
        public String plain(String raw) {
            return raw.indexOf('\\') < 0 ? raw : unescaped(raw);
        }
    },
    /** An ampersand, a name or a number, and a semicolon, as XML has it. */
    ENTITY {
        @Override
        public String plain(String raw) {
            return raw.indexOf('&') < 0 ? raw : resolved(raw);
        }
    };

    /** What is meant by what is written. Never fails: what is no escape stands for itself. */
    public abstract String plain(String raw);

    private static String unescaped(String raw) {
        StringBuilder plain = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            char letter = raw.charAt(at);
            if (letter != '\\' || at + 1 == raw.length()) {
                plain.append(letter);
                at++;
                continue;
            }
            char code = raw.charAt(at + 1);
            at += 2;
            switch (code) {
                case 'n' -> plain.append('\n');
                case 't' -> plain.append('\t');
                case 'r' -> plain.append('\r');
                case 'b', 'f' -> plain.append(' ');
                case 'u' -> {
                    int unit = number(raw, at, Math.min(raw.length(), at + 4), 16);
                    if (unit >= 0) {
                        plain.append((char) unit);
                        at += 4;
                    } else {
                        plain.append("\\u");
                    }
                }
                default -> plain.append(code);
            }
        }
        return plain.toString();
    }

    private static String resolved(String raw) {
        StringBuilder plain = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            int end = raw.charAt(at) == '&' ? raw.indexOf(';', at) : -1;
            String meant = end < 0 || end - at > 10 ? "" : entity(raw.substring(at + 1, end));
            if (meant.isEmpty()) {
                plain.append(raw.charAt(at));
                at++;
            } else {
                plain.append(meant);
                at = end + 1;
            }
        }
        return plain.toString();
    }

    private static String entity(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> character(name.toLowerCase(Locale.ROOT));
        };
    }

    private static String character(String name) {
        if (!name.startsWith("#")) {
            return "";
        }
        boolean hexadecimal = name.startsWith("#x");
        int code = number(name, hexadecimal ? 2 : 1, name.length(), hexadecimal ? 16 : 10);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }

    private static int number(String digits, int start, int end, int radix) {
        if (start >= end || end - start > 7) {
            return -1;
        }
        int number = 0;
        for (int at = start; at < end; at++) {
            int digit = Character.digit(digits.charAt(at), radix);
            if (digit < 0) {
                return -1;
            }
            number = number * radix + digit;
        }
        return number;
    }
}
