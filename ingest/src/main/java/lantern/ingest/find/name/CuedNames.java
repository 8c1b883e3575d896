package lantern.ingest.find.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.Found;
import lantern.ingest.find.Page;
import lantern.ingest.find.Token;
import lantern.model.evidence.EntityKind;

/**
 * People whom the words beside them give away: aliases, nicknames in quotes, titles, dates of
 * birth.
 */
final class CuedNames {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]{0,24}";
    private static final String NAME =
            "(?:\\p{Lu}\\.|"
                    + WORD
                    + ")"
                    + "(?: (?:(?:van|de|der|bin|al|el|the) )?(?:"
                    + WORD
                    + "|\\p{Lu}\\.)){0,3}";
    private static final String QUOTE = "[\"“”‘'«]";
    private static final String UNQUOTE = "[\"“”’'»]";

    private static final Pattern ALIAS_WORDS =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}’-]+(?: \\p{Lu}[\\p{L}\\p{M}’-]*){1,2}");

    private static final Set<String> ARTICLES =
            Set.of("the", "le", "la", "el", "il", "der", "den", "de");

    private static final Pattern ALIAS =
            Pattern.compile(
                    "(?i)(?:(?<![\\w@])@"
                        + " ?(?=[\\p{Lu}\"“‘'])|\\b(?:a\\.?k\\.?a\\.?|alias(?:es)?|also known"
                        + " as|known as|nick ?named|nickname(?: is| of|s)?|goes by(?: the name(?:"
                        + " of)?)?|calls (?:him|her)self|calling (?:him|her)self|answers to|under"
                        + " the names?(?: of)?|us(?:es|ed|ing) the names?(?:"
                        + " of)?|(?:gave|giving|given|the) (?:the |their |his |her )?names?(?: of|"
                        + " as| were)?|introduced (?:him|her)self as|also written|also spelt|also"
                        + " spelled|formerly|née|nee|saved as|saved under|word|going by|going"
                        + " as|referred to as|first name(?: is)?|street"
                        + " name|moniker)[:,]?\\s)(?-i:\\s?)(?<rest>[^\\n;.]{1,120})");
    private static final Pattern LISTED =
            Pattern.compile(
                    "\\G(?:\\s?(?:,|and|or possibly|or|/|&|und|,? then)\\s?)?(?:(?:the name )?"
                            + QUOTE
                            + "(?<quoted>[\\p{L}][\\p{L} '’.-]{0,30})"
                            + UNQUOTE
                            + "|(?<plain>(?:(?:the|le|la|el|il|der|den|de) )?"
                            + NAME
                            + "))");

    /** "Everybody calls Rusu Misa": the last word is what they call him, "the" included. */
    private static final Pattern CALLS =
            Pattern.compile(
                    "(?<!\\p{L})(?i:(?:every(?:body|one)|all|people|they|others|friends|locals|lads|girls|boys|men|women|workers|family|who|some)"
                        + " calls?) (?:(?i:him|her|them|me)|(?<name>"
                            + WORD
                            + "(?:,? (?:(?:van|de|di) )?"
                            + WORD
                            + "){0,3}?)) (?<alias>[\"“‘']?(?:(?:the|le|la|el|il) "
                            + WORD
                            + "|(?:Big|Little|Lil|Old|Young|Fat|Barba|Uncle|Auntie|Mama|Madam|Papa|Anh|Chi|Brother|Sister|Baba)"
                            + " "
                            + WORD
                            + "|"
                            + WORD
                            + ")(?![\\p{L}'’-]| \\p{Lu}))");

    /** "Rizla = poss Tyrell Boateng". */
    private static final Pattern EQUALS =
            Pattern.compile(
                    "(?<![\\p{L}-])(?<name>\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,20})\\s?=\\s?(?:(?:poss(?:ibly)?|prob(?:ably)?|believed|may"
                        + " be)\\.?\\s(?:to be\\s)?)?\\p{Lu}\\p{L}+\\s\\p{Lu}");

    private static final Pattern QUOTED =
            Pattern.compile(
                    "(?i)\\b(?:woman|man|girl|boy|person|female|male|victim|someone|somebody|called|named|name|by|with|from|to|as|contact|and|asks?"
                        + " for|asked for|is|boss|for|of|friend|,)\\s{1,2}"
                            + QUOTE
                            + "(?<name>(?-i:(?:the )?\\p{Lu}[\\p{L}’-]{1,20}(?:"
                            + " \\p{Lu}[\\p{L}’-]{0,20}){0,2}))"
                            + UNQUOTE);
    private static final Pattern TITLED =
            Pattern.compile(
                    "(?<![\\w-])(?:Mr|Mrs|Ms|Miss|Dr|Prof|DC|PC|DS|DI|DCI|DSI|TDC|PCSO|IO|BFO|HEO|CIO|Signed:?|Sgt|Insp|Supt|Cllr|President|Senator|Herr|Frau|Detective"
                        + " Constable|Detective Sergeant|Detective Inspector|Police"
                        + " Constable|Social Worker|social worker)\\.? (?<name>"
                            + NAME
                            + ")");
    private static final Pattern KIN =
            Pattern.compile(
                    "(?<![\\w-])(?<name>(?:Barba|Kyra|Kyr|Pani|Lil|Lady|Nonna|Nene|Baba|Mama|Madam|Madame|Anh|Chi|Brother|Sister|Uncle|Auntie|Aunty|Papa|Big|Baba|Tante|Oga|Alhaji|Chú|Cô|Bà|Ông|Teta|Don)"
                        + " (?!Police|House|Street)\\p{Lu}[\\p{L}’-]{0,20}(?:"
                        + " \\p{Lu}[\\p{L}’-]{1,20})?)(?![\\w])");
    private static final Pattern BORN =
            Pattern.compile(
                    "(?<![\\w-])(?<name>"
                            + NAME
                            + "),? ?\\(?[,-]?"
                            + " ?(?:(?:d\\.?o\\.?b\\.?|DOB|born|b\\.|geb\\.?|°|nato|née?"
                            + " le|ur\\.)[: ]{0,3}(?=\\d|on |in |°|[A-Z][a-z]{2,8} \\d))");
    private static final Pattern NAME_FIELD =
            Pattern.compile(
                    "(?im)^\\s{0,8}+(?:full"
                        + " name|name|surname|subject|nominal|poi|suspect|victim|person|owner|keeper|contact|author|submitted"
                        + " by|reporting"
                        + " officer|officer|from|signed)\\s?(?:\\d\\s?)?:\\s{0,6}+(?<name>(?-i:"
                            + NAME
                            + "))");

    private CuedNames() {}

    static void find(Page page, List<Found> found) {
        page.scan(ALIAS, m -> alias(page, m, found));
        page.scan(CALLS, m -> calls(page, m, found));
        page.scan(EQUALS, m -> add(m.start("name"), m.end("name"), page, found, Found.Rank.RULED));
        page.scan(QUOTED, m -> add(m.start("name"), m.end("name"), page, found, Found.Rank.RULED));
        page.scan(TITLED, m -> add(m.start("name"), m.end("name"), page, found, Found.Rank.RULED));
        page.scan(
                KIN,
                m ->
                        found.add(
                                Found.of(
                                        EntityKind.PERSON,
                                        m.start("name"),
                                        m.end("name"),
                                        Found.Rank.RULED)));
        page.scan(BORN, m -> add(m.start("name"), m.end("name"), page, found, Found.Rank.RULED));
        page.scan(
                NAME_FIELD,
                m -> add(m.start("name"), m.end("name"), page, found, Found.Rank.GUESSED));
    }

    private static void calls(Page page, Matcher m, List<Found> found) {
        if (m.group("name") != null) {
            add(m.start("name"), m.end("name"), page, found, Found.Rank.CUED);
        }
        boolean quoted = "\"“‘'".indexOf(m.group("alias").charAt(0)) >= 0;
        int start = m.start("alias") + (quoted ? 1 : 0);
        if (Character.isLowerCase(page.text().charAt(start))) {
            // A rank is a nickname behind "the": "the Colonel".
            found.add(Found.of(EntityKind.PERSON, start, m.end("alias"), Found.Rank.CUED));
        } else {
            add(start, m.end("alias"), page, found, Found.Rank.CUED);
        }
    }

    private static void alias(Page page, Matcher m, List<Found> found) {
        boolean weak =
                m.group().toLowerCase(Locale.ROOT).matches("(?s)(?:the |word|called).*")
                        && !m.group("rest").matches("(?s)\\s?" + QUOTE + ".*")
                        && !m.group().toLowerCase(Locale.ROOT).contains("names ");
        Matcher list = LISTED.matcher(page.text()).region(m.start("rest"), m.end("rest"));
        while (!weak && list.find()) {
            if (list.group("quoted") != null) {
                quoted(list.start("quoted"), list.end("quoted"), page, found);
            } else if (isWhole(page.text(), m, list.start("plain"), list.end("plain"))) {
                found.add(
                        Found.of(
                                EntityKind.PERSON,
                                list.start("plain"),
                                list.end("plain"),
                                Found.Rank.RULED));
            } else {
                add(list.start("plain"), list.end("plain"), page, found, Found.Rank.RULED);
            }
        }
    }

    /** "@ MADAM GOLD @ Mama P,": between the sign and the next every word is the alias. */
    private static boolean isWhole(String text, Matcher cue, int start, int end) {
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean closed = next == text.length() || "@,;(\n".indexOf(text.charAt(next)) >= 0;
        return closed
                && cue.group().startsWith("@")
                && ALIAS_WORDS.matcher(text).region(start, end).matches();
    }

    /** What stands in quotes is the name whole, if it is written as one. */
    private static void quoted(int start, int end, Page page, List<Found> found) {
        String words = page.text().substring(start, end);
        String name = words.contains(" ") ? words.substring(words.indexOf(' ') + 1) : words;
        if (ARTICLES.contains(words.split(" ", 2)[0])
                ? Character.isUpperCase(name.charAt(0))
                : words.matches("\\p{Lu}[\\p{L}'’.-]*+(?: \\p{Lu}[\\p{L}'’.-]*+){1,3}")) {
            found.add(Found.of(EntityKind.PERSON, start, end, Found.Rank.RULED));
        } else {
            add(start, end, page, found, Found.Rank.RULED);
        }
    }

    /** Leaves out leading and trailing words that are no part of a name. */
    private static void add(int start, int end, Page page, List<Found> found, Found.Rank rank) {
        List<Token> tokens = new ArrayList<>();
        int at = start;
        for (String word : page.text().substring(start, end).split("(?<= )|(?= )")) {
            if (!word.isBlank()) {
                tokens.add(new Token(at, at + word.length(), word));
            }
            at += word.length();
        }
        while (!tokens.isEmpty() && isNoName(tokens.getFirst())) {
            tokens.removeFirst();
        }
        while (!tokens.isEmpty()
                && (isNoName(tokens.getLast()) || ARTICLES.contains(tokens.getLast().words()))) {
            tokens.removeLast();
        }
        boolean organisation =
                tokens.stream()
                        .anyMatch(token ->
                                NameWords.isLegalForm(token)
                                        || (NameWords.isHead(token)
                                                && token.isTitle()
                                                && tokens.size() > 1));
        if (!tokens.isEmpty() && !organisation) {
            found.add(
                    Found.of(
                            EntityKind.PERSON,
                            tokens.getFirst().start(),
                            tokens.getLast().end(),
                            rank));
        }
    }

    private static boolean isNoName(Token token) {
        String words = token.words();
        boolean article = ARTICLES.contains(words);
        boolean name = Character.isUpperCase(words.charAt(0)) || article;
        if (article || token.isInitials()) {
            return false;
        }
        return !name
                || NameWords.isTitle(token)
                || (NameWords.isAcronym(token) && !words.equals("LE"))
                || (NameWords.isPlain(token) && !words.equals("My") && !words.equals("the"));
    }
}
