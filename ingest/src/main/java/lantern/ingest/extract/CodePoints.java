package lantern.ingest.extract;

import org.jspecify.annotations.Nullable;

/**
 * Offsets of a text counted in Unicode code points, as other languages count them, and in UTF-16
 * units, as Java does.
 */
public final class CodePoints {

    /** How many code points stand before each unit; null where every unit is one. */
    private final int @Nullable [] before;

    private final String text;

    public CodePoints(String text) {
        this.text = text;
        this.before =
                text.chars().anyMatch(unit -> Character.isSurrogate((char) unit))
                        ? count(text)
                        : null;
    }

    private static int[] count(String text) {
        int[] before = new int[text.length() + 1];
        for (int at = 0; at < text.length(); at++) {
            // A pair counts where it is complete, so that no offset lies in its middle.
            boolean half =
                    Character.isHighSurrogate(text.charAt(at))
                            && at + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(at + 1));
            before[at + 1] = before[at] + (half ? 0 : 1);
        }
        return before;
    }

    /** The code points before an offset in UTF-16 units. */
    public int of(int units) {
        return before == null ? units : before[units];
    }

    /** The UTF-16 units before an offset in code points; the text's length when it lies beyond. */
    public int units(int codePoints) {
        if (before == null) {
            return Math.min(codePoints, text.length());
        }
        int least = 0;
        int most = text.length();
        while (least < most) {
            int middle = (least + most) >>> 1;
            if (before[middle] < codePoints) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return least;
    }
}
