package lantern.ingest.find.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.Found;
import lantern.ingest.find.Page;
import lantern.ingest.find.Token;
import lantern.ingest.find.WordList;
import lantern.ingest.find.place.Places;
import lantern.model.evidence.EntityKind;

/**
 * Who writes stands on top: "Safe Harbour Project - key worker notes". A report's first lines name
 * its partner before anything else, unless they name a kind of document.
 */
final class Letterheads {

    private static final int LINES = 3;
    private static final int LONGEST = 6;
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]{2,200}");
    private static final Pattern PART =
            Pattern.compile("(?:(?! {2}|\\t| [-–—|/] |,|;|\\().){2,70}+");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Set<String> JOINS =
            Set.of("and", "of", "for", "the", "&", "de", "di", "la", "du", "y", "i", "w", "und");

    /** Words that are of a document or a marking, not of who wrote it. */
    private static final Set<String> DOCUMENTS =
            WordList.read(Letterheads.class, "document-words.txt");

    private Letterheads() {}

    static void find(Page page, Places places, List<Found> found) {
        if (page.passages().isEmpty()) {
            return;
        }
        int start = page.passages().getFirst().start();
        int end = page.passages().getFirst().end();
        Matcher line = LINE.matcher(page.text()).region(start, end);
        for (int count = 0; count < LINES && line.find(); count++) {
            if (line.group().startsWith("#") || line.group().indexOf(':') >= 0) {
                continue;
            }
            Matcher part = PART.matcher(page.text()).region(line.start(), line.end());
            if (part.find()) {
                int from = part.start() + leading(part.group());
                int to = part.end() - trailing(part.group());
                if (from < to && isName(page.text().substring(from, to), places)) {
                    found.add(Found.of(EntityKind.ORGANISATION, from, to, Found.Rank.CUED));
                    return;
                }
            }
        }
    }

    private static int leading(String words) {
        return words.length() - words.stripLeading().length();
    }

    private static int trailing(String words) {
        return words.length() - words.stripTrailing().length();
    }

    private static boolean isName(String words, Places places) {
        Matcher word = WORD.matcher(words);
        int count = 0;
        boolean body = false;
        while (word.find()) {
            String each = word.group();
            String small = each.toLowerCase(Locale.ROOT);
            count++;
            if (JOINS.contains(small)) {
                continue;
            }
            Token token = new Token(0, each.length(), each);
            boolean fits =
                    Character.isUpperCase(each.charAt(0))
                            && each.chars().noneMatch(Character::isDigit)
                            && !DOCUMENTS.contains(small)
                            && !NameWords.isHeadlineVerb(token)
                            && !NameWords.isTitle(token);
            if (!fits) {
                return false;
            }
            body |=
                    NameWords.isHead(token)
                            || NameWords.isAgency(token)
                            || NameWords.isAcronym(token);
        }
        boolean office = body || (count > 1 && words.equals(words.toUpperCase(Locale.ROOT)));
        return count > 1 && count <= LONGEST && office && !places.isKnown(words);
    }
}
