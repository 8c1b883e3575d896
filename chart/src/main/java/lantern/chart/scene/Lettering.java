package lantern.chart.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * Text made safe to draw, broken into lines, and how wide it will be. There is no font on a server
 * to measure with: widths are estimated, on the wide side.
 */
public final class Lettering {

    private static final int REPLACEMENT = 0xFFFD;

    private Lettering() {}

    /**
     * The text without what could break a file or turn a line around: control characters become
     * spaces, directional overrides and other invisible controls vanish, half characters become
     * U+FFFD; spaces are made single.
     */
    public static String clean(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().map(Lettering::safe).filter(c -> c >= 0).forEach(kept::appendCodePoint);
        return kept.toString().strip().replaceAll(" {2,}", " ");
    }

    private static int safe(int character) {
        if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
            return REPLACEMENT;
        }
        if (Character.isISOControl(character) || character == 0x2028 || character == 0x2029) {
            return ' ';
        }
        return isInvisible(character) ? -1 : character;
    }

    /** Directional marks, embeddings, overrides and isolates, tags, and what is no character. */
    private static boolean isInvisible(int character) {
        return character == 0x061C
                || character == 0x200B
                || character == 0x200E
                || character == 0x200F
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2060 && character <= 0x206F)
                || character == 0xFEFF
                || (character >= 0xFFF9 && character <= 0xFFFB)
                || (character & 0xFFFE) == 0xFFFE
                || (character >= 0xFDD0 && character <= 0xFDEF)
                || (character >= 0xE0000 && character <= 0xE0FFF);
    }

    /** At most so many characters, the last an ellipsis when there were more. */
    public static String shortened(String text, int characters) {
        if (text.codePointCount(0, text.length()) <= characters) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, characters - 1)).strip() + "…";
    }

    /**
     * Breaks clean text at spaces, or inside a word that is too long.
     *
     * @param characters the most in one line
     * @param lines the most lines; what does not fit is cut off with an ellipsis
     */
    public static List<String> wrapped(String text, int characters, int lines) {
        List<String> wrapped = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty() && wrapped.size() < lines - 1 && length(rest) > characters) {
            int cut = rest.offsetByCodePoints(0, characters);
            int space = rest.lastIndexOf(' ', cut);
            int end = space > 0 ? space : cut;
            wrapped.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            wrapped.add(shortened(rest, characters));
        }
        return List.copyOf(wrapped);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Estimated width of a line, in the unit of the font size. */
    public static double width(String line, double fontSize) {
        return line.codePoints().mapToDouble(Lettering::width).sum() * fontSize;
    }

    private static double width(int character) {
        if (character >= 0x1100) {
            return 1.05;
        }
        if ("iljtfrI.,:;'|! ".indexOf(character) >= 0) {
            return 0.36;
        }
        return Character.isUpperCase(character) || character == 'm' || character == 'w'
                ? 0.72
                : 0.6;
    }
}
