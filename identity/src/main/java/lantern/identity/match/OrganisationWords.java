package lantern.identity.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lantern.identity.normalise.Words;

/** Cuts an organisation's name into words: letters joined, numbers as digits. */
final class OrganisationWords {

    private static final Pattern JOINED = Pattern.compile("(\\p{Ll}{3})(\\p{Lu}{2,})$");
    private static final Pattern DOTTED = Pattern.compile("\\b(?:\\p{L}\\.){2,}\\p{L}?\\.?");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]{0,80}\\)");
    private static final Pattern PERCENT = Pattern.compile("(\\d)%\\s?ers\\b");

    private static final Map<String, String> NUMBERS =
            Map.ofEntries(
                    Map.entry("one", "1"), Map.entry("two", "2"), Map.entry("three", "3"),
                    Map.entry("four", "4"), Map.entry("five", "5"), Map.entry("six", "6"),
                    Map.entry("seven", "7"), Map.entry("eight", "8"), Map.entry("nine", "9"),
                    Map.entry("ten", "10"), Map.entry("eleven", "11"), Map.entry("twelve", "12"),
                    Map.entry("first", "1"), Map.entry("second", "2"), Map.entry("third", "3"),
                    Map.entry("1st", "1"), Map.entry("2nd", "2"), Map.entry("3rd", "3"),
                    Map.entry("4th", "4"), Map.entry("5th", "5"),
                    Map.entry("i", "1"), Map.entry("ii", "2"), Map.entry("iii", "3"));

    private static final Map<String, Integer> TENS =
            Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90);

    private static final Map<String, String> SHORTENED =
            Map.of("intl", "international", "int", "international", "natl", "national", "bros", "brothers", "mfg", "manufacturing", "assoc", "association");

    private OrganisationWords() {}

    static String withoutAsides(String name) {
        String bare = ASIDE.matcher(name).replaceAll(" ");
        return bare.isBlank() ? name : bare;
    }

    static String latin(String name) {
        String joined = DOTTED.matcher(name).replaceAll(found -> found.group().replace(".", "") + " ");
        String parted = JOINED.matcher(joined).replaceAll("$1 $2");
        String plain = PERCENT.matcher(parted).replaceAll("$1 percenters").replace("&", " ").replaceAll("['’]s\\b", "").replaceAll("['’ʼ`]", "");
        return String.join(" ", numbered(Words.latin(plain)));
    }

    private static List<String> numbered(List<String> words) {
        List<String> numbered = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String word = SHORTENED.getOrDefault(words.get(at), words.get(at));
            Integer tens = TENS.get(word);
            if (tens == null) {
                numbered.add(NUMBERS.getOrDefault(word, word));
                continue;
            }
            String next = at + 1 < words.size() ? NUMBERS.getOrDefault(words.get(at + 1), words.get(at + 1)) : "";
            boolean digit = next.length() == 1 && Character.isDigit(next.charAt(0));
            numbered.add(String.valueOf(tens + (digit ? next.charAt(0) - '0' : 0)));
            at += digit ? 1 : 0;
        }
        return numbered;
    }
}
