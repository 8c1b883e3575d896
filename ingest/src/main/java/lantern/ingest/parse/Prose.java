package lantern.ingest.parse;

/** A text as it grows, up to a limit. What no text holds, such as a NUL, becomes a space. */
final class Prose {

    /** Longer than any report, in UTF-16 units. */
    static final int LONGEST = 16_000_000;

    private final StringBuilder words = new StringBuilder();

    Prose add(CharSequence more) throws Refused {
        if (words.length() + (long) more.length() > LONGEST) {
            throw new Refused(
                    "page or row behind character "
                            + words.length()
                            + ": more than "
                            + LONGEST
                            + " characters of text");
        }
        for (int at = 0; at < more.length(); at++) {
            words.append(clean(more, at));
        }
        return this;
    }

    /** Ends a line, unless it is ended already. */
    Prose line() throws Refused {
        return words.isEmpty() || words.charAt(words.length() - 1) == '\n' ? this : add("\n");
    }

    /** Leaves one line empty. */
    Prose gap() throws Refused {
        line();
        return words.length() < 2 || words.charAt(words.length() - 2) == '\n' ? this : add("\n");
    }

    boolean endsWith(char letter) {
        return !words.isEmpty() && words.charAt(words.length() - 1) == letter;
    }

    int length() {
        return words.length();
    }

    boolean isBlank() {
        return words.toString().isBlank();
    }

    @Override
    public String toString() {
        return words.toString();
    }

    private static char clean(CharSequence words, int at) {
        char letter = words.charAt(at);
        if (letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r') {
            return letter == '\f' || letter == 0x0B ? '\n' : ' ';
        }
        boolean alone =
                Character.isSurrogate(letter)
                        && Character.isBmpCodePoint(Character.codePointAt(words, at))
                        && (at == 0
                                || Character.isBmpCodePoint(
                                        Character.codePointBefore(words, at + 1)));
        return alone ? '\uFFFD' : letter;
    }
}
