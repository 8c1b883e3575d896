package lantern.ingest.relate.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a clause into words and says what each can do: what comes in the table of small words has
 * its part from there, and a form of a verb is settled by the words beside it.
 */
final class Words {

    private static final Pattern TOKEN =
            Pattern.compile(
                    "[A-Z](?![a-z])|-based\\b|\\p{Ll}(?:\\.\\p{Ll})++\\.?|['’]s\\b|(?<=[A-Z])['’](?=["
                        + " ,])|[\\p{Ll}\\d]++(?:[-'’/&][\\p{Ll}\\d]++)*+/?|->|[,;:()?!>=/–—-]");

    private static final Map<String, List<String>> BRIEF = new HashMap<>();
    private static final Map<String, Word.Type> SMALL = new HashMap<>();
    private static final Map<String, List<String>> JOINED = new HashMap<>();

    static {
        for (String line : Table.lines(Table.class, "small-words.txt")) {
            int colon = line.indexOf(':');
            Word.Type type = Word.Type.valueOf(line.substring(0, colon));
            for (String word : line.substring(colon + 1).strip().split(", *")) {
                SMALL.put(word, type);
                int blank = word.indexOf(' ');
                if (blank > 0) {
                    JOINED.computeIfAbsent(word.substring(0, blank), _ -> new ArrayList<>())
                            .add(word);
                }
            }
        }
        JOINED.values().forEach(all -> all.sort((one, two) -> two.length() - one.length()));
        for (String line : Table.lines(Table.class, "abbreviations.txt")) {
            int equals = line.indexOf('=');
            BRIEF.put(
                    line.substring(0, equals).strip(),
                    List.of(line.substring(equals + 1).strip().split(" +")));
        }
    }

    private Words() {}

    static List<Word> of(String clause) {
        return Tagger.settle(joined(cut(clause)));
    }

    private static List<Word> cut(String clause) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(clause);
        while (matcher.find()) {
            String text = matcher.group();
            if (isAlias(words, clause, matcher.start())) {
                matcher.region(matcher.start() + 3, clause.length());
                continue;
            }
            boolean again =
                    ",()".contains(text) && !words.isEmpty() && words.getLast().is(Word.Type.COMMA);
            if (again) {
                continue;
            }
            List<String> full = BRIEF.getOrDefault(text, List.of(text));
            for (String word : full) {
                words.add(plain(word, matcher.start()));
            }
        }
        return words;
    }

    /** "O (O)": a short name of the same thing. */
    private static boolean isAlias(List<Word> words, String clause, int at) {
        return !words.isEmpty()
                && words.getLast().is(Word.Type.MENTION)
                && at + 2 < clause.length()
                && clause.charAt(at) == '('
                && clause.charAt(at + 2) == ')'
                && clause.startsWith(words.getLast().text(), at + 1);
    }

    private static Word plain(String text, int at) {
        char first = text.charAt(0);
        if (Character.isUpperCase(first)) {
            return new Word(text, at, Word.Type.MENTION, null);
        }
        if (first == '\'' || first == '’') {
            return new Word(text, at, Word.Type.POSSESSIVE, null);
        }
        if (text.equals("-based")) {
            return new Word("based", at, Word.Type.NOUN, null);
        }
        if (!Character.isLetterOrDigit(first)) {
            return new Word(text, at, mark(text), null);
        }
        Word.Type small = SMALL.get(text);
        if (small != null) {
            return new Word(text, at, small, null);
        }
        Optional<VerbForm> verb = Verbs.find(text);
        if (verb.isPresent()) {
            return new Word(text, at, Word.Type.VERB, verb.get());
        }
        boolean adverb = text.endsWith("ly") && text.length() > 4 && !text.endsWith("mily");
        return new Word(text, at, adverb ? Word.Type.ADVERB : Word.Type.NOUN, null);
    }

    private static Word.Type mark(String text) {
        return switch (text) {
            case ",", "(", ")" -> Word.Type.COMMA;
            case "-", "–", "—", ":", "->", ">", "=" -> Word.Type.DASH;
            default -> Word.Type.STOP;
        };
    }

    /** "In charge of" is one word here. */
    private static List<Word> joined(List<Word> words) {
        List<Word> joined = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            List<String> phrases = JOINED.getOrDefault(word.text(), List.of());
            for (String phrase : phrases) {
                int more = matches(words, at, phrase);
                if (more > 0) {
                    Word.Type type = SMALL.getOrDefault(phrase, Word.Type.NOUN);
                    String text = type == Word.Type.NOUN ? phrase.replace(' ', '_') : phrase;
                    word = new Word(text, word.at(), type, null);
                    at += more;
                    break;
                }
            }
            joined.add(word);
        }
        return joined;
    }

    /** How many words more than the first one the phrase has, 0 when it does not stand there. */
    private static int matches(List<Word> words, int at, String phrase) {
        String[] parts = phrase.split(" ");
        if (at + parts.length > words.size()) {
            return 0;
        }
        for (int part = 1; part < parts.length; part++) {
            if (!words.get(at + part).text().equals(parts[part])) {
                return 0;
            }
        }
        return parts.length - 1;
    }
}
