package lantern.identity.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.identity.normalise.Words;

/** Cuts a person's name into the words that tell people apart. */
final class NameWords {

    private static final Set<String> TITLES =
            Set.of(
                    "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "lady", "lord",
                    "president", "prasident", "presidente", "minister", "general", "colonel",
                    "captain", "capt", "major", "sheikh", "shaikh", "sheik", "monsieur", "madame",
                    "herr", "frau", "senor", "senora", "sa", "llc", "ltd", "inc", "gmbh", "jr", "sr",
                    "pan", "pani", "gospodin", "doctor", "king", "prince", "princess", "queen");

    private static final Set<String> PARTICLES =
            Set.of(
                    "al", "el", "bin", "ben", "ibn", "bint", "abu", "de", "da", "do", "dos", "del",
                    "della", "di", "du", "van", "von", "der", "den", "ter", "la", "le", "ul", "und",
                    "y", "e", "zu", "ud", "ad");

    private static final Pattern ARTICLE = Pattern.compile("^(?:al|abd al|abdul)-?(?=[a-z]{3})");
    private static final Pattern JOINED = Pattern.compile("(\\p{Ll}{2})(\\p{Lu}\\p{Ll})");
    private static final Pattern LEET = Pattern.compile("(?=.*\\p{L})(?=.*\\d).+");

    private NameWords() {}

    /** Without titles, particles and repetitions; never none where the name has any word. */
    static List<String> of(String name) {
        String parted = JOINED.matcher(name).replaceAll("$1 $2");
        List<String> words = new ArrayList<>();
        for (String written : parted.split("[\\s,.·・\\-]+", -1)) {
            if (written.isEmpty()) {
                continue;
            }
            if (isInitials(written)) {
                written.toLowerCase(Locale.ROOT).chars().forEach(letter -> words.add(String.valueOf((char) letter)));
            } else {
                words.addAll(Words.latin(unleeted(written)));
            }
        }
        List<String> kept = without(words, TITLES);
        List<String> named = without(kept.isEmpty() ? words : kept, PARTICLES);
        return List.copyOf(new LinkedHashSet<>(named.isEmpty() ? words : named));
    }

    /** "JC" in a name otherwise written out. */
    private static boolean isInitials(String written) {
        return written.length() == 2
                && written.chars().allMatch(Character::isUpperCase)
                && written.chars().noneMatch(letter -> "AEIOUY".indexOf(letter) >= 0);
    }

    private static List<String> without(List<String> words, Set<String> left) {
        return words.stream().filter(word -> !left.contains(word)).toList();
    }

    /** "Sech1n" and "I9or": digits inside a word stand for letters that look like them. */
    private static String unleeted(String written) {
        Matcher mixed = LEET.matcher(written);
        if (!mixed.matches()) {
            return written;
        }
        return written.replace('0', 'o').replace('1', 'i').replace('3', 'e').replace('4', 'a').replace('5', 's').replace('9', 'g');
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word) || ARTICLE.matcher(word).matches();
    }
}
