package lantern.identity.normalise;

import java.util.Map;

/** Letter tables for the scripts that partners write most often. Words are in lower case. */
final class Alphabets {

    private static final Map<Character, String> CYRILLIC =
            Map.ofEntries(
                    Map.entry('а', "a"),
                    Map.entry('б', "b"),
                    Map.entry('в', "v"),
                    Map.entry('г', "g"),
                    Map.entry('ґ', "g"),
                    Map.entry('д', "d"),
                    Map.entry('е', "e"),
                    Map.entry('є', "ye"),
                    Map.entry('ё', "yo"),
                    Map.entry('ж', "zh"),
                    Map.entry('з', "z"),
                    Map.entry('и', "i"),
                    Map.entry('і', "i"),
                    Map.entry('ї', "yi"),
                    Map.entry('й', "y"),
                    Map.entry('к', "k"),
                    Map.entry('л', "l"),
                    Map.entry('м', "m"),
                    Map.entry('н', "n"),
                    Map.entry('о', "o"),
                    Map.entry('п', "p"),
                    Map.entry('р', "r"),
                    Map.entry('с', "s"),
                    Map.entry('т', "t"),
                    Map.entry('у', "u"),
                    Map.entry('ў', "u"),
                    Map.entry('ф', "f"),
                    Map.entry('х', "kh"),
                    Map.entry('ц', "ts"),
                    Map.entry('ч', "ch"),
                    Map.entry('ш', "sh"),
                    Map.entry('щ', "shch"),
                    Map.entry('ь', ""),
                    Map.entry('ы', "y"),
                    Map.entry('э', "e"),
                    Map.entry('ю', "yu"),
                    Map.entry('я', "ya"),
                    Map.entry('ј', "j"),
                    Map.entry('љ', "lj"),
                    Map.entry('њ', "nj"),
                    Map.entry('ћ', "c"),
                    Map.entry('ђ', "dj"),
                    Map.entry('џ', "dz"),
                    Map.entry('ѓ', "gj"),
                    Map.entry('ќ', "kj"),
                    Map.entry('ѕ', "dz"));

    private static final Map<Character, String> GREEK =
            Map.ofEntries(
                    Map.entry('α', "a"),
                    Map.entry('β', "v"),
                    Map.entry('γ', "g"),
                    Map.entry('δ', "d"),
                    Map.entry('ε', "e"),
                    Map.entry('ζ', "z"),
                    Map.entry('η', "i"),
                    Map.entry('θ', "th"),
                    Map.entry('ι', "i"),
                    Map.entry('κ', "k"),
                    Map.entry('λ', "l"),
                    Map.entry('μ', "m"),
                    Map.entry('ν', "n"),
                    Map.entry('ξ', "x"),
                    Map.entry('ο', "o"),
                    Map.entry('π', "p"),
                    Map.entry('ρ', "r"),
                    Map.entry('σ', "s"),
                    Map.entry('ς', "s"),
                    Map.entry('τ', "t"),
                    Map.entry('υ', "y"),
                    Map.entry('φ', "f"),
                    Map.entry('χ', "ch"),
                    Map.entry('ψ', "ps"),
                    Map.entry('ω', "o"));

    /** Consonants, and the long vowels that are written. Short vowels are not. */
    private static final Map<Character, String> ARABIC =
            Map.ofEntries(
                    Map.entry('ا', "a"),
                    Map.entry('أ', "a"),
                    Map.entry('إ', "i"),
                    Map.entry('آ', "a"),
                    Map.entry('ب', "b"),
                    Map.entry('پ', "p"),
                    Map.entry('ت', "t"),
                    Map.entry('ث', "th"),
                    Map.entry('ج', "j"),
                    Map.entry('چ', "ch"),
                    Map.entry('ح', "h"),
                    Map.entry('خ', "kh"),
                    Map.entry('د', "d"),
                    Map.entry('ذ', "dh"),
                    Map.entry('ر', "r"),
                    Map.entry('ز', "z"),
                    Map.entry('ژ', "zh"),
                    Map.entry('س', "s"),
                    Map.entry('ش', "sh"),
                    Map.entry('ص', "s"),
                    Map.entry('ض', "d"),
                    Map.entry('ط', "t"),
                    Map.entry('ظ', "z"),
                    Map.entry('ع', ""),
                    Map.entry('غ', "gh"),
                    Map.entry('ف', "f"),
                    Map.entry('ق', "q"),
                    Map.entry('ك', "k"),
                    Map.entry('ک', "k"),
                    Map.entry('گ', "g"),
                    Map.entry('ل', "l"),
                    Map.entry('م', "m"),
                    Map.entry('ن', "n"),
                    Map.entry('ه', "h"),
                    Map.entry('ة', "a"),
                    Map.entry('و', "w"),
                    Map.entry('ؤ', "w"),
                    Map.entry('ي', "y"),
                    Map.entry('ی', "y"),
                    Map.entry('ى', "a"),
                    Map.entry('ئ', "y"),
                    Map.entry('ء', ""));

    private Alphabets() {}

    static String cyrillic(String word) {
        boolean ukrainian = word.chars().anyMatch(letter -> "іїєґ".indexOf(letter) >= 0);
        var spelled = new StringBuilder(word.length() * 2);
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter == 'ъ') {
                spelled.append(isSilentSign(word, i) ? "" : "a");
            } else if (ukrainian && letter == 'г') {
                spelled.append('h');
            } else if (ukrainian && letter == 'и') {
                spelled.append('y');
            } else {
                spelled.append(CYRILLIC.getOrDefault(letter, String.valueOf(letter)));
            }
        }
        return spelled.toString();
    }

    /** Silent in Russian, where only е, ё, ю and я follow it; a vowel in Bulgarian. */
    private static boolean isSilentSign(String word, int at) {
        return at + 1 == word.length() || "еёюя".indexOf(word.charAt(at + 1)) >= 0;
    }

    static String greek(String word) {
        String joined =
                word.replace("ου", "ou")
                        .replace("μπ", "b")
                        .replace("γγ", "ng")
                        .replace("γκ", "g")
                        .replace("αυ", "av")
                        .replace("ευ", "ev");
        if (joined.startsWith("ντ")) {
            joined = "d" + joined.substring(2);
        }
        return spell(joined, GREEK);
    }

    static String arabic(String word) {
        boolean article = word.startsWith("ال") && word.length() >= 5;
        return spell(article ? word.substring(2) : word, ARABIC);
    }

    private static String spell(String word, Map<Character, String> letters) {
        var spelled = new StringBuilder(word.length() * 2);
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            spelled.append(letters.getOrDefault(letter, String.valueOf(letter)));
        }
        return spelled.toString();
    }
}
