package lantern.ingest.find.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lantern.ingest.find.Found;
import lantern.ingest.find.Sentence;
import lantern.ingest.find.Token;
import lantern.ingest.find.name.NameModel.Kind;
import lantern.model.evidence.EntityKind;

/**
 * People as police write them: surnames in capitals before or after the given names, with a comma
 * or without, and initials.
 */
final class ReportStyle {

    private static final int LONGEST = 5;

    void find(Sentence sentence, List<Kind> kinds, List<Found> found) {
        List<Token> tokens = sentence.tokens();
        if (isHeadline(tokens)) {
            return;
        }
        particles(tokens, kinds, found);
        for (int at = 0; at < tokens.size(); ) {
            int end = run(tokens, at);
            if (end > at) {
                people(tokens, at, end, kinds, found);
                at = end;
            } else {
                at++;
            }
        }
    }

    /** A line in capitals alone says nothing by them. */
    private static boolean isHeadline(List<Token> tokens) {
        long capitals = tokens.stream().filter(Token::isCapitals).count();
        long words =
                tokens.stream()
                        .filter(token -> token.isWord() && token.words().length() > 1)
                        .count();
        return words > 3 && capitals * 4 > words * 3;
    }

    private static int run(List<Token> tokens, int start) {
        int end = start;
        while (end < tokens.size() && end - start < LONGEST && isPart(tokens, end, start)) {
            if (end > start && gap(tokens, end - 1) > 2) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean isPart(List<Token> tokens, int at, int start) {
        Token token = tokens.get(at);
        boolean particle =
                at > start
                        && NameWords.PARTICLES.contains(token.words())
                        && at + 1 < tokens.size()
                        && NameWords.canBeName(tokens.get(at + 1));
        boolean initial =
                (token.isInitials() && !token.words().equals("I"))
                        || (token.words().equals("I")
                                && at + 1 < tokens.size()
                                && (tokens.get(at + 1).isInitials()
                                        || NameWords.isSurname(tokens.get(at + 1))));
        return NameWords.canBeName(token)
                || particle
                || initial
                || VietnameseNames.isFamilyName(tokens, at)
                || isParticleInCapitals(tokens, at, start);
    }

    /**
     * "DI NAPOLI Daniela", "Daniela DI NAPOLI": a particle of the surname. Before a surname alone
     * the same letters are a rank.
     */
    private static boolean isParticleInCapitals(List<Token> tokens, int at, int start) {
        Token token = tokens.get(at);
        if (!token.isCapitals()
                || !NameWords.PARTICLES.contains(token.words().toLowerCase(Locale.ROOT))
                || at + 1 >= tokens.size()
                || !NameWords.isSurname(tokens.get(at + 1))) {
            return false;
        }
        int behind = at + 2;
        boolean givenBehind =
                behind < tokens.size()
                        && ((tokens.get(behind).isTitle()
                                        && NameWords.canBeName(tokens.get(behind))
                                        && gap(tokens, at + 1) == 1)
                                || (tokens.get(behind).words().equals(",")
                                        && behind + 1 < tokens.size()
                                        && tokens.get(behind + 1).isTitle()
                                        && NameWords.canBeName(tokens.get(behind + 1))));
        return givenBehind || (at > start && tokens.get(at - 1).isTitle());
    }

    private static int gap(List<Token> tokens, int at) {
        return tokens.get(at + 1).start() - tokens.get(at).end();
    }

    private void people(
            List<Token> tokens, int start, int end, List<Kind> kinds, List<Found> found) {
        List<Integer> surnames = new ArrayList<>();
        for (int at = start; at < end; at++) {
            if (NameWords.isSurname(tokens.get(at)) || VietnameseNames.isFamilyName(tokens, at)) {
                surnames.add(at);
            }
        }
        if (surnames.isEmpty() || isOperation(tokens, start)) {
            return;
        }
        boolean organisation =
                end < tokens.size()
                        && (NameWords.isHead(tokens.get(end))
                                || NameWords.isLegalForm(tokens.get(end))
                                || "&+".contains(tokens.get(end).words()));
        boolean before = start > 0 && "&+".contains(tokens.get(start - 1).words());
        boolean shouted =
                end - start > 1 && tokens.subList(start, end).stream().allMatch(Token::isCapitals);
        boolean inside =
                tokens.subList(start, end).stream()
                        .anyMatch(token -> NameWords.isHead(token) && (token.isTitle() || shouted));
        if (organisation || before || inside) {
            return;
        }
        boolean particle =
                shouted
                        && tokens.subList(start, end).stream().noneMatch(Token::isInitials)
                        && surnames.size() + 1 == end - start
                        && NameWords.PARTICLES.contains(
                                tokens.get(start).words().toLowerCase(Locale.ROOT));
        boolean mixed = end - start > surnames.size() && !particle;
        if (mixed) {
            found.add(person(tokens, start, end));
            return;
        }
        int comma = givenBehindComma(tokens, end);
        if (comma > 0) {
            found.add(person(tokens, start, comma));
        } else if ((end - start == 1 && kinds.get(start) == Kind.PERSON)
                || (end - start == 2
                        && kinds.get(start) == Kind.PERSON
                        && kinds.get(start + 1) == Kind.PERSON)) {
            found.add(person(tokens, start, end));
        }
    }

    /** "Nicola De Santis" where the model sees a person in it. */
    private static void particles(List<Token> tokens, List<Kind> kinds, List<Found> found) {
        for (int at = 1; at + 1 < tokens.size(); at++) {
            Token particle = tokens.get(at);
            if (particle.isTitle()
                    && NameWords.PARTICLES.contains(particle.words().toLowerCase(Locale.ROOT))
                    && tokens.get(at - 1).isTitle()
                    && NameWords.canBeName(tokens.get(at - 1))
                    && NameWords.canBeName(tokens.get(at + 1))
                    && gap(tokens, at - 1) == 1
                    && gap(tokens, at) == 1
                    && (kinds.get(at - 1) == Kind.PERSON || kinds.get(at + 1) == Kind.PERSON)) {
                int end = at + 2;
                while (end < tokens.size()
                        && end - at < LONGEST
                        && tokens.get(end).isTitle()
                        && NameWords.canBeName(tokens.get(end))
                        && gap(tokens, end - 1) == 1) {
                    end++;
                }
                found.add(person(tokens, at - 1, end));
            }
        }
    }

    /** "RUSU, Andreea Mihaela": the end of the given names, or 0. */
    private static int givenBehindComma(List<Token> tokens, int end) {
        if (end >= tokens.size() || !tokens.get(end).words().equals(",")) {
            return 0;
        }
        int at = end + 1;
        while (at < tokens.size()
                && at - end <= 3
                && tokens.get(at).isTitle()
                && NameWords.canBeName(tokens.get(at))) {
            at++;
        }
        if (at == end + 1) {
            return 0;
        }
        String next = at < tokens.size() ? tokens.get(at).words().toLowerCase(Locale.ROOT) : "";
        boolean listed =
                (isJoin(next)
                                && at + 1 < tokens.size()
                                && tokens.get(at + 1).isTitle()
                                && NameWords.canBeName(tokens.get(at + 1)))
                        || (next.equals(",")
                                && at + 1 < tokens.size()
                                && NameWords.canBeName(tokens.get(at + 1)));
        return listed ? 0 : at;
    }

    private static boolean isJoin(String folded) {
        return folded.equals("and") || folded.equals("&") || folded.equals("or");
    }

    /** "OP GREYFINCH" is nobody. */
    static boolean isOperation(List<Token> tokens, int start) {
        int before = start - 1;
        while (before > 0
                && start - before < 4
                && tokens.get(before).words().matches("[:\"'“‘]|(?i)name")) {
            before--;
        }
        return before >= 0
                && tokens.get(before).words().matches("(?i)op|operation|project|exercise");
    }

    private static Found person(List<Token> tokens, int start, int end) {
        int last = end;
        while (last > start + 1 && tokens.get(last - 1).words().equals("I")) {
            last--;
        }
        return Found.of(
                EntityKind.PERSON,
                tokens.get(start).start(),
                tokens.get(last - 1).end(),
                Found.Rank.RULED);
    }
}
