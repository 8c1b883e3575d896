package lantern.ingest.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.read.Passage;

/** Cuts prose into paragraphs, sentences and tokens. Hard-wrapped lines are joined. */
public final class Sentences {

    /** Longer runs without an end are cut: the model's cost must not depend on who wrote them. */
    private static final int LONGEST = 250;

    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?:\\p{L}\\.){2,6}|(?<=[\\p{L}.] )\\p{Lu}\\.(?=\\s{1,2}\\p{Lu}|[,)]| [-–]"
                        + " )|(?:Mr|Mrs|Ms|Dr|St|Sgt|Insp|Supt|Prof|Jr|Sr|No|Ltd|Ltda|Cia|Co|Inc|Corp|Ave|Rd)\\.|\\p{L}[\\p{L}\\p{M}]*+(?:[-'’]\\p{L}[\\p{L}\\p{M}]*+)*+|\\d[\\d\\p{L}.,:/-]*+|\\S");
    private static final Pattern END = Pattern.compile("[.!?]+[\"'”’)\\]]{0,2}(?=\\s|$)|\\n");
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "mr", "mrs", "ms", "dr", "st", "no", "nr", "dob", "d.o.b", "e.g", "i.e",
                    "approx", "sgt", "insp", "supt", "det", "prof", "jr", "sr", "ltd", "co", "inc",
                    "corp", "tel", "mob", "para", "ref", "reg", "veh", "dd", "ca", "c", "b", "ave",
                    "rd", "str", "vs", "poss", "capt", "lt", "col", "gen", "etc.", "art", "sec",
                    "u.s", "e.o", "est", "a.k.a", "aka", "viz", "cf", "al", "bd", "fig", "res",
                    "hon");
    private static final Set<String> FORMS = Set.of("ltd", "inc", "corp", "etc");
    private static final Pattern NEXT_FORM = Pattern.compile("(?:Ltd|Inc|Corp|LLC|Co|S\\.)");
    private static final Pattern NEW_LINE_BREAKS =
            Pattern.compile(
                    "[ \\t]{0,12}(?:$|\\r?\\n|[-*•–#>|\\[(]|\\d{1,4}[.):/ ]|[A-Z][\\p{L}/()"
                            + " ]{1,30}:|S:)");

    private Sentences() {}

    public static List<Sentence> of(String text, List<Passage> passages) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (Passage passage : passages) {
            int start = passage.start();
            Matcher end = END.matcher(text).region(passage.start(), passage.end());
            while (end.find()) {
                boolean feed = text.charAt(end.start()) == '\n';
                if (feed
                        ? breaks(text, start, end.start(), passage.end())
                        : ends(text, start, end, passage.end())) {
                    add(text, start, feed ? end.start() : end.end(), paragraph, sentences);
                    start = end.end();
                    if (feed && isBlankLine(text, end.end())) {
                        paragraph++;
                    }
                } else if (feed && isBlankLine(text, end.end())) {
                    paragraph++;
                }
            }
            add(text, start, passage.end(), paragraph, sentences);
            paragraph++;
        }
        return sentences;
    }

    private static void add(
            String text, int start, int end, int paragraph, List<Sentence> sentences) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(start, end);
        while (matcher.find()) {
            split(matcher, tokens);
            if (tokens.size() >= LONGEST) {
                sentences.add(sentence(tokens, paragraph));
                tokens = new ArrayList<>();
            }
        }
        if (!tokens.isEmpty()) {
            sentences.add(sentence(tokens, paragraph));
        }
    }

    private static Sentence sentence(List<Token> tokens, int paragraph) {
        return new Sentence(tokens.getFirst().start(), tokens.getLast().end(), paragraph, tokens);
    }

    /** A possessive 's is a token of its own, as the model of names was taught. */
    private static void split(Matcher matcher, List<Token> tokens) {
        String words = matcher.group();
        int cut = words.length() - 2;
        if (cut > 0
                && words.charAt(cut + 1) == 's'
                && (words.charAt(cut) == '\'' || words.charAt(cut) == '’')) {
            tokens.add(new Token(matcher.start(), matcher.start() + cut, words.substring(0, cut)));
            tokens.add(new Token(matcher.start() + cut, matcher.end(), words.substring(cut)));
        } else {
            tokens.add(new Token(matcher.start(), matcher.end(), words));
        }
    }

    private static boolean ends(String text, int start, Matcher end, int last) {
        if (text.charAt(end.start()) != '.') {
            return true;
        }
        int wordStart = end.start();
        while (wordStart > start && !Character.isWhitespace(text.charAt(wordStart - 1))) {
            wordStart--;
        }
        String word = text.substring(wordStart, end.start()).replaceAll("^[(\\[\"'“]+", "");
        boolean initial =
                (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
                        || word.matches("\\p{Lu}\\.\\p{Lu}");
        int next = end.end();
        while (next < last
                && (text.charAt(next) == ' '
                        || text.charAt(next) == '\n'
                        || text.charAt(next) == '\r')) {
            next++;
        }
        boolean form = FORMS.contains(word.toLowerCase(Locale.ROOT));
        if (form && next < last && Character.isUpperCase(text.charAt(next))) {
            // "… of Harbour Ltd. He …", but "Harbour Co. Ltd".
            return !NEXT_FORM.matcher(text).region(next, last).lookingAt();
        }
        boolean small = next < last && Character.isLowerCase(text.charAt(next));
        return !small && !initial && !ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Does a line's end end a sentence? Not where a full line is wrapped. */
    private static boolean breaks(String text, int start, int feed, int last) {
        if (feed + 1 >= last || NEW_LINE_BREAKS.matcher(text).region(feed + 1, last).lookingAt()) {
            return true;
        }
        int lineStart = Math.max(start, text.lastIndexOf('\n', feed - 1) + 1);
        int length = text.substring(lineStart, feed).stripTrailing().length();
        char next = text.charAt(feed + 1);
        if (length >= 60 || Character.isLowerCase(next)) {
            return false;
        }
        if (length >= 35 && isProse(text, lineStart, feed, last)) {
            return false;
        }
        // A line of middling length is a full one where the next word would not have fitted.
        return length < 35
                || text.charAt(feed - 1) == ':'
                || length + 1 + wordLength(text, feed + 1, last) <= WIDTH;
    }

    /** A line without a mark at its end and without a label, and a long line behind it. */
    private static boolean isProse(String text, int lineStart, int feed, int last) {
        char end = text.charAt(feed - 1);
        int nextEnd = text.indexOf('\n', feed + 1);
        int next = (nextEnd < 0 || nextEnd > last ? last : nextEnd) - feed - 1;
        int colon = text.indexOf(':', lineStart);
        return Character.isLetterOrDigit(end) && next >= 55 && (colon < 0 || colon > feed);
    }

    /** Hard-wrapped text is at least so wide. */
    private static final int WIDTH = 58;

    private static int wordLength(String text, int from, int last) {
        int at = from;
        while (at < last && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    private static boolean isBlankLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n') {
            if (!Character.isWhitespace(text.charAt(at))) {
                return false;
            }
            at++;
        }
        return true;
    }
}
