package lantern.ingest.find;

import java.text.Normalizer;
import java.util.Locale;

/** Folds names for comparison: lower case, without accents, single blanks. */
public final class Folding {

    private Folding() {}

    public static String fold(String words) {
        boolean plain = true;
        for (int at = 0; at < words.length() && plain; at++) {
            plain = words.charAt(at) < 128;
        }
        String folded = words;
        if (!plain) {
            folded =
                    Normalizer.normalize(words, Normalizer.Form.NFD)
                            .replaceAll("\\p{M}+", "")
                            .replace('ł', 'l')
                            .replace('Ł', 'L')
                            .replace('ø', 'o')
                            .replace('Ø', 'O')
                            .replace('đ', 'd')
                            .replace('Đ', 'D')
                            .replace('ı', 'i')
                            .replace('’', '\'')
                            .replace('‘', '\'')
                            .replace("ß", "ss")
                            .replace("æ", "ae");
        }
        return folded.toLowerCase(Locale.ROOT).replaceAll("[\\s]+", " ").strip();
    }
}
