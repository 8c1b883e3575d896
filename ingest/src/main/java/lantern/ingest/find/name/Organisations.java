package lantern.ingest.find.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import lantern.ingest.find.Found;
import lantern.ingest.find.Page;
import lantern.ingest.find.Sentence;
import lantern.ingest.find.Token;
import lantern.model.evidence.EntityKind;

/** Companies by legal form, forces and firms by their last word, agencies by their short names. */
final class Organisations {

    private static final Set<String> JOINS =
            Set.of(
                    "and", "of", "&", "+", "de", "del", "la", "los", "for", "the", "du", "des",
                    "di", "y", "e", "-", ",");
    private static final Pattern NAMED_PREMISES =
            Pattern.compile(
                    "\\b[Tt]he (?<name>\\p{Lu}[\\p{L}'’-]{1,20}(?: (?:(?:and|&|of|the)"
                        + " )?\\p{Lu}[\\p{L}'’-]{1,20}){0,3}) (?:public"
                        + " house|pub\\b|inn\\b|takeaway|take-away|restaurant|nail bar|nail"
                        + " salon|salon|hotel|car"
                        + " wash|café|cafe|bar\\b|nightclub|club\\b|brothel|massage"
                        + " parlour|hostel|guesthouse|shop\\b|supermarket|company|firm\\b|cartel|gang\\b|network\\b|group\\b|clan\\b)");
    private static final Pattern PREMISES_BEFORE =
            Pattern.compile(
                    "\\b(?:takeaway|restaurant|nail bar|nail salon|salon|hotel|car"
                        + " wash|café|cafe|bar|nightclub|club|pub|agency|firm|company|business)(?:"
                        + " (?:called|named|trading as))?"
                        + " [\"“‘']?(?<name>\\p{Lu}[\\p{L}'’-]{1,20}(?: (?:(?:and|&|of)"
                        + " )?\\p{Lu}[\\p{L}'’-]{1,20}){0,3})");
    private static final int LONGEST = 9;

    private Organisations() {}

    static void find(Page page, List<Found> found) {
        page.scan(
                NAMED_PREMISES,
                m ->
                        found.add(
                                Found.of(
                                        EntityKind.ORGANISATION,
                                        m.start("name"),
                                        m.end("name"),
                                        Found.Rank.RULED)));
        page.scan(
                PREMISES_BEFORE,
                m ->
                        found.add(
                                Found.of(
                                        EntityKind.ORGANISATION,
                                        m.start("name"),
                                        m.end("name"),
                                        Found.Rank.LISTED)));
    }

    static void find(Sentence sentence, List<Found> found) {
        List<Token> tokens = sentence.tokens();
        for (int at = 1; at + 1 < tokens.size(); at++) {
            if ("&+".contains(tokens.get(at).words())) {
                joined(tokens, at, found);
            }
        }
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (NameWords.isAgency(token)) {
                found.add(organisation(token.start(), token.end(), Found.Rank.RULED));
            } else if (NameWords.isLegalForm(token) && at > 0) {
                headed(tokens, at, lastForm(tokens, at), Found.Rank.CUED, found);
            } else if (NameWords.isHead(token)
                    && Character.isUpperCase(token.words().charAt(0))
                    && at > 0) {
                headed(tokens, at, at, Found.Rank.RULED, found);
            }
        }
    }

    /** "HARGRAVE + PELL": two names with a sign between them are a firm. */
    private static void joined(List<Token> tokens, int at, List<Found> found) {
        Token one = tokens.get(at - 1);
        Token other = tokens.get(at + 1);
        boolean names = isNamePart(one) && isNamePart(other) && one.words().length() > 2;
        if (names
                && tokens.get(at).start() - one.end() <= 1
                && other.start() - tokens.get(at).end() <= 1) {
            found.add(organisation(one.start(), other.end(), Found.Rank.RULED));
        }
    }

    private static int lastForm(List<Token> tokens, int at) {
        int last = at;
        while (last + 1 < tokens.size()
                && last - at < 4
                && (NameWords.isLegalForm(tokens.get(last + 1))
                        || (Set.of("de", "z", ".").contains(tokens.get(last + 1).words())
                                && last + 2 < tokens.size()
                                && NameWords.isLegalForm(tokens.get(last + 2))))) {
            last++;
        }
        return last;
    }

    /** Goes back from a head to where its name begins. */
    private static void headed(
            List<Token> tokens, int head, int last, Found.Rank rank, List<Found> found) {
        int start = head;
        for (int at = head - 1; at >= 0 && head - at < LONGEST; at--) {
            Token token = tokens.get(at);
            boolean near = tokens.get(at + 1).start() - token.end() <= 1;
            if (!near) {
                break;
            }
            if (isNamePart(token)) {
                start = at;
            } else if (!JOINS.contains(token.words().toLowerCase(Locale.ROOT))
                    || !joins(tokens, at, rank)) {
                break;
            }
        }
        while (start < head && isOpener(tokens.get(start), rank)) {
            start++;
        }
        if (start < head) {
            int end = ofBehind(tokens, last);
            found.add(organisation(tokens.get(start).start(), tokens.get(end).end(), rank));
        }
    }

    /** A comma joins only before a legal form: "Crown Paradise, Ltd". */
    private static boolean joins(List<Token> tokens, int at, Found.Rank rank) {
        if (tokens.get(at).words().equals(",")) {
            return rank == Found.Rank.CUED && NameWords.isLegalForm(tokens.get(at + 1));
        }
        return at > 0 && isNamePart(tokens.get(at - 1)) && !tokens.get(at).words().equals("-");
    }

    private static boolean isNamePart(Token token) {
        char first = token.words().charAt(0);
        return (Character.isUpperCase(first)
                        && (token.isWord() || token.isInitials())
                        && !NameWords.isTitle(token))
                || (Character.isDigit(first) && token.words().length() < 5);
    }

    /**
     * Words that open a sentence, and adjectives of nationality, are left out of a name of a head.
     */
    private static boolean isOpener(Token token, Found.Rank rank) {
        String folded = token.words().toLowerCase(Locale.ROOT);
        return Set.of(
                                "the", "a", "an", "at", "in", "on", "by", "from", "his", "her",
                                "their", "this", "and", "of", "when", "while", "via", "to", "with",
                                "for", "is", "veh", "met", "source", "two", "other", "these",
                                "today", "our")
                        .contains(folded)
                || (!Character.isLetterOrDigit(token.words().charAt(0)) && rank != Found.Rank.FORM);
    }

    /** "Department of the Treasury", "Bank of Sinaloa". */
    private static int ofBehind(List<Token> tokens, int last) {
        if (last + 2 < tokens.size() && tokens.get(last + 1).words().equals("of")) {
            int at = last + 2;
            if (tokens.get(at).words().equals("the") && at + 1 < tokens.size()) {
                at++;
            }
            if (Character.isUpperCase(tokens.get(at).words().charAt(0))
                    && tokens.get(at).isTitle()) {
                while (at + 1 < tokens.size()
                        && tokens.get(at + 1).isTitle()
                        && tokens.get(at + 1).start() - tokens.get(at).end() == 1) {
                    at++;
                }
                return at;
            }
        }
        return last;
    }

    private static Found organisation(int start, int end, Found.Rank rank) {
        return Found.of(EntityKind.ORGANISATION, start, end, rank);
    }
}
