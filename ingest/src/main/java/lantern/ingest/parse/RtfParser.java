package lantern.ingest.parse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Reads rich text: words, paragraphs and the rows of tables; nothing of how they look. */
final class RtfParser implements DocumentParser {

    private static final int DEEPEST = 1_000;
    private static final Set<String> SILENT =
            Set.of(
                    "fonttbl",
                    "colortbl",
                    "stylesheet",
                    "info",
                    "pict",
                    "object",
                    "themedata",
                    "colorschememapping",
                    "latentstyles",
                    "datastore",
                    "listtable",
                    "listoverridetable",
                    "rsidtbl",
                    "generator",
                    "xmlnstbl",
                    "fldinst",
                    "filetbl",
                    "revtbl",
                    "nonshppict",
                    "pgdsctbl",
                    "deleted");

    private record State(boolean silent, int unicodeSkip) {}

    @Override
    public Parsed parse(byte[] bytes) throws Refused {
        String text = new Reading(bytes).read();
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            throw new Refused("byte 1: a rich text file without words");
        }
        return Parsed.prose("rtf", text);
    }

    private static final class Reading {

        private final byte[] bytes;
        private final Prose out = new Prose();
        private final Deque<State> outer = new ArrayDeque<>();
        private final ByteArrayOutputStream letters = new ByteArrayOutputStream();
        private State state = new State(false, 1);
        private Charset charset = Letters.WINDOWS;
        private int at;
        private int skip;

        private Reading(byte[] bytes) {
            this.bytes = bytes;
        }

        private String read() throws Refused {
            while (at < bytes.length) {
                int letter = bytes[at++] & 0xFF;
                switch (letter) {
                    case '{' -> open();
                    case '}' -> close();
                    case '\\' -> control();
                    case '\r', '\n', 0 -> {
                        // lines of the file are no lines of the text
                    }
                    default -> say(letter);
                }
            }
            flush();
            return out.toString();
        }

        private void open() throws Refused {
            flush();
            if (outer.size() > DEEPEST) {
                throw new Refused("byte " + at + ": groups nested deeper than " + DEEPEST);
            }
            outer.push(state);
            skip = 0;
        }

        private void close() throws Refused {
            flush();
            State before = outer.poll();
            state = before == null ? state : before;
            skip = 0;
        }

        private void control() throws Refused {
            if (at >= bytes.length) {
                return;
            }
            int letter = bytes[at] & 0xFF;
            if (!Character.isLetter(letter) || letter > 127) {
                at++;
                symbol(letter);
                return;
            }
            int start = at;
            while (at < bytes.length && at - start < 40 && isLetter(bytes[at])) {
                at++;
            }
            String word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
            int digits = at;
            if (at < bytes.length && bytes[at] == '-') {
                at++;
            }
            while (at < bytes.length && at - digits < 12 && bytes[at] >= '0' && bytes[at] <= '9') {
                at++;
            }
            String number = new String(bytes, digits, at - digits, StandardCharsets.US_ASCII);
            if (at < bytes.length && bytes[at] == ' ') {
                at++;
            }
            word(word, WordXml.number(number, Integer.MIN_VALUE));
        }

        private static boolean isLetter(byte letter) {
            return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
        }

        private void symbol(int letter) throws Refused {
            switch (letter) {
                case '\'' -> hex();
                case '~' -> add(" ");
                case '_' -> add("-");
                case '*' -> state = new State(true, state.unicodeSkip());
                case '\\', '{', '}' -> say(letter);
                case '\r', '\n' -> add("\n");
                default -> {
                    // a hint for breaking lines
                }
            }
        }

        private void hex() {
            if (at + 1 < bytes.length) {
                int high = Character.digit(bytes[at], 16);
                int low = Character.digit(bytes[at + 1], 16);
                at += 2;
                if (high >= 0 && low >= 0) {
                    say(high * 16 + low);
                }
            }
        }

        private void word(String word, int number) throws Refused {
            switch (word) {
                case "par", "line", "row", "sect", "page" -> add("\n");
                case "tab", "cell", "nestcell" -> add("\t");
                case "u" -> unicode(number);
                case "uc" -> state = new State(state.silent(), Math.clamp(number, 0, 10));
                case "ansicpg" -> {
                    flush();
                    charset = Letters.known("windows-" + number).orElse(charset);
                }
                case "emdash" -> add("\u2014");
                case "endash" -> add("\u2013");
                case "lquote" -> add("\u2018");
                case "rquote" -> add("\u2019");
                case "ldblquote" -> add("\u201C");
                case "rdblquote" -> add("\u201D");
                case "bullet" -> add("\u2022");
                case "bin" -> at = (int) Math.min(bytes.length, at + (long) Math.max(0, number));
                default -> {
                    if (SILENT.contains(word) && number != 0) {
                        state = new State(true, state.unicodeSkip());
                    }
                }
            }
        }

        private void unicode(int number) throws Refused {
            if (number >= -32_768 && number <= 65_535) {
                add(String.valueOf((char) number));
                skip = state.unicodeSkip();
            }
        }

        private void say(int letter) {
            if (skip > 0) {
                skip--;
            } else if (!state.silent()) {
                letters.write(letter);
            }
        }

        private void add(String words) throws Refused {
            flush();
            if (!state.silent()) {
                out.add(words);
            }
        }

        private void flush() throws Refused {
            if (letters.size() > 0) {
                out.add(letters.toString(charset));
                letters.reset();
            }
        }
    }
}
