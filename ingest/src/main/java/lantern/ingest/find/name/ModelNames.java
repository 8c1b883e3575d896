package lantern.ingest.find.name;

import java.util.List;
import lantern.ingest.find.Found;
import lantern.ingest.find.Page;
import lantern.ingest.find.Sentence;
import lantern.ingest.find.Token;
import lantern.ingest.find.name.NameModel.Kind;
import lantern.ingest.find.place.Countries;
import lantern.ingest.find.place.Places;
import lantern.model.evidence.EntityKind;

/**
 * What the statistical model sees in a sentence, trimmed of titles and of words that are no names.
 */
final class ModelNames {

    private final Places places;

    ModelNames(Places places) {
        this.places = places;
    }

    void find(Page page, Sentence sentence, List<Kind> kinds, List<Found> found) {
        List<Token> tokens = sentence.tokens();
        for (int at = 0; at < tokens.size(); ) {
            int end = at + 1;
            while (end < tokens.size() && kinds.get(end) == kinds.get(at)) {
                end++;
            }
            switch (References.isPart(tokens, at) ? Kind.NONE : kinds.get(at)) {
                case PERSON -> {
                    if (!ReportStyle.isOperation(tokens, at)) {
                        person(page, tokens, at, end, found);
                    }
                }
                case ORGANISATION -> organisation(tokens, at, end, found);
                case PLACE -> place(page, tokens, at, end, found);
                case NONE -> {}
            }
            at = end;
        }
    }

    private void person(Page page, List<Token> tokens, int first, int last, List<Found> found) {
        int start = first;
        int end = last;
        while (start < end
                && (NameWords.isTitle(tokens.get(start)) || !canBePart(tokens.get(start)))) {
            start++;
        }
        while (end > start && !canBePart(tokens.get(end - 1))) {
            end--;
        }
        int comma = indexOf(tokens, ",", start, end);
        if (comma > 0) {
            person(page, tokens, start, comma, found);
            person(page, tokens, comma + 1, end, found);
            return;
        }
        if (end < tokens.size()
                && end > start
                && tokens.get(end).words().matches("\\p{Lu}")
                && end + 1 < tokens.size()
                && tokens.get(end + 1).words().equals(".")
                && !isSurnameBehind(tokens, end + 2)) {
            add(
                    EntityKind.PERSON,
                    tokens.get(start).start(),
                    tokens.get(end + 1).end(),
                    rank(2),
                    found);
            return;
        }
        if (start < end && (end - start > 1 || NameWords.canBeName(tokens.get(start)))) {
            Token only = tokens.get(start);
            boolean titled = first < start;
            if (end - start == 1
                    && !titled
                    && only.isTitle()
                    && (places.isDomesticTown(only.words(), page)
                            || isWhere(tokens, start)
                            || isBeforeTown(page, tokens, start))) {
                found.add(places.place(page, only.start(), only.end(), Found.Rank.GUESSED));
            } else {
                add(
                        EntityKind.PERSON,
                        only.start(),
                        tokens.get(end - 1).end(),
                        rank(end - start),
                        found);
            }
        }
    }

    /** "George W. Bush": the initial is not the last of the name. */
    private static boolean isSurnameBehind(List<Token> tokens, int at) {
        return at < tokens.size()
                && (tokens.get(at).isTitle() || tokens.get(at).isCapitals())
                && NameWords.canBeName(tokens.get(at));
    }

    /** "in Dabiq", "the town of Dabiq": whatever the model says, that is where, not who. */
    private static boolean isWhere(List<Token> tokens, int at) {
        boolean owner = at + 1 < tokens.size() && tokens.get(at + 1).words().matches("['’]s");
        if (at == 0 || owner) {
            return false;
        }
        String before = tokens.get(at - 1).words();
        return before.equals("in")
                || before.equals("near")
                || (before.equals("of")
                        && at > 1
                        && tokens.get(at - 2)
                                .words()
                                .matches("town|city|village|province|district|port|region"));
    }

    /** "Lorca, Murcia", "Hadımköy, Istanbul": what a town or country follows lies in it. */
    private boolean isBeforeTown(Page page, List<Token> tokens, int at) {
        if (at + 2 >= tokens.size() || !tokens.get(at + 1).words().equals(",")) {
            return false;
        }
        String behind = tokens.get(at + 2).words();
        return tokens.get(at + 2).isTitle()
                && (places.isDomesticTown(behind, page) || Countries.find(behind).isPresent());
    }

    private static boolean canBePart(Token token) {
        return (token.isInitials() && token.isWord())
                || (token.isWord()
                        && !NameWords.isAcronym(token)
                        && (!NameWords.isPlain(token)
                                || NameWords.PARTICLES.contains(token.words()))
                        && !token.words().startsWith("'"));
    }

    private static void organisation(List<Token> tokens, int first, int last, List<Found> found) {
        for (int at = first + 1; at < last; at++) {
            if (Organisations.isHeadlineVerb(tokens, at)) {
                organisation(tokens, first, at, found);
                organisation(tokens, at + 1, last, found);
                return;
            }
        }
        int start = first;
        int end = last;
        while (start < end
                && (isLoose(tokens.get(start))
                        || (end - start == 2 && NameWords.isPlain(tokens.get(start))))) {
            start++;
        }
        while (end > start
                && (tokens.get(end - 1).words().startsWith("'")
                        || !Character.isLetterOrDigit(tokens.get(end - 1).words().charAt(0)))) {
            end--;
        }
        if (start < end) {
            Token only = tokens.get(start);
            boolean acronym =
                    (NameWords.isAcronym(only) && !NameWords.isAgency(only))
                            || NameWords.isPlain(only)
                            || NameWords.isBrand(only)
                            || ReportStyle.isOperation(tokens, start);
            if (end - start > 1
                    || (!acronym && Countries.findByAdjective(only.words()).isEmpty())) {
                add(
                        EntityKind.ORGANISATION,
                        only.start(),
                        tokens.get(end - 1).end(),
                        rank(end - start),
                        found);
            }
        }
    }

    private static boolean isLoose(Token token) {
        return !token.isWord()
                || token.words().equalsIgnoreCase("the")
                || token.words().startsWith("'");
    }

    private void place(Page page, List<Token> tokens, int first, int last, List<Found> found) {
        int start = first;
        int end = last;
        while (start < end
                && (!tokens.get(start).isWord()
                        || (NameWords.isAcronym(tokens.get(start))
                                && Countries.find(tokens.get(start).words()).isEmpty()))) {
            start++;
        }
        while (end > start
                && !Character.isLetterOrDigit(tokens.get(end - 1).words().charAt(0))
                && tokens.get(end - 1).words().length() == 1) {
            end--;
        }
        boolean make = end - start == 1 && NameWords.isBrand(tokens.get(start));
        if (start >= end || make) {
            return;
        }
        int comma = indexOf(tokens, ",", start, end);
        if (comma > 0) {
            place(page, tokens, start, comma, found);
            place(page, tokens, comma + 1, end, found);
            return;
        }
        Token only = tokens.get(start);
        boolean adjective =
                end - start == 1
                        && (Countries.findByAdjective(only.words()).isPresent()
                                || (NameWords.isPlain(only)
                                        && Countries.find(only.words()).isEmpty()));
        boolean small = !Character.isUpperCase(only.words().charAt(0));
        if (!adjective && !small) {
            found.add(
                    places.place(
                            page, only.start(), tokens.get(end - 1).end(), Found.Rank.GUESSED));
        }
    }

    private static int indexOf(List<Token> tokens, String words, int start, int end) {
        for (int at = start + 1; at < end - 1; at++) {
            if (tokens.get(at).words().equals(words)) {
                return at;
            }
        }
        return -1;
    }

    /** A name of several words stands before a town that the gazetteer sees inside it. */
    private static Found.Rank rank(int words) {
        return words > 1 ? Found.Rank.LISTED : Found.Rank.GUESSED;
    }

    private static void add(
            EntityKind kind, int start, int end, Found.Rank rank, List<Found> found) {
        found.add(Found.of(kind, start, end, rank));
    }
}
