package lantern.ingest.find.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import lantern.ingest.find.Folding;
import lantern.ingest.find.Found;
import lantern.ingest.find.Page;
import lantern.ingest.find.Sentence;
import lantern.ingest.find.Settlement;
import lantern.ingest.find.Token;
import lantern.model.evidence.EntityKind;

/**
 * A surname or a given name that stands alone after the full name has stood somewhere in the
 * report.
 */
final class Repeats {

    private Repeats() {}

    static List<Found> find(Page page, List<Sentence> sentences, List<Found> soFar) {
        Map<String, List<Seen>> known = known(page, soFar);
        NavigableMap<Integer, Found> people = people(soFar);
        Set<String> nicknames = nicknames(page, soFar);
        List<Found> repeats = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            for (int at = 0; at < tokens.size(); ) {
                int end = at;
                if (isNicknameWithArticle(tokens, at, nicknames)) {
                    repeats.add(
                            Found.of(
                                    EntityKind.PERSON,
                                    tokens.get(at).start(),
                                    tokens.get(at + 1).end(),
                                    Found.Rank.REPEATED));
                    at += 2;
                    continue;
                }
                while (end < tokens.size()
                        && end - at < 4
                        && isKnown(tokens.get(end), known, at == 0 && end == 0)
                        && (end == at
                                || tokens.get(end).start() - tokens.get(end - 1).end() == 1)) {
                    end++;
                }
                if (end > at
                        && !isInside(people, tokens.get(at).start(), tokens.get(end - 1).end())) {
                    repeats.add(
                            Found.of(
                                    EntityKind.PERSON,
                                    tokens.get(at).start(),
                                    tokens.get(end - 1).end(),
                                    Found.Rank.REPEATED));
                }
                at = Math.max(end, at + 1);
            }
        }
        return repeats;
    }

    /** "the Landlord" and the like, folded. */
    private static Set<String> nicknames(Page page, List<Found> soFar) {
        Set<String> nicknames = new HashSet<>();
        for (Found found : soFar) {
            if (found.kind() == EntityKind.PERSON
                    && Character.isLowerCase(page.text().charAt(found.start()))) {
                nicknames.add(Folding.fold(page.text().substring(found.start(), found.end())));
            }
        }
        return nicknames;
    }

    private static boolean isNicknameWithArticle(
            List<Token> tokens, int at, Set<String> nicknames) {
        return !nicknames.isEmpty()
                && at + 1 < tokens.size()
                && tokens.get(at).words().length() < 4
                && tokens.get(at + 1).isTitle()
                && nicknames.contains(
                        Folding.fold(tokens.get(at).words() + " " + tokens.get(at + 1).words()));
    }

    private static NavigableMap<Integer, Found> people(List<Found> soFar) {
        TreeMap<Integer, Found> people = new TreeMap<>();
        for (Found found : soFar) {
            if (found.kind() == EntityKind.PERSON) {
                people.merge(
                        found.start(),
                        found,
                        (one, other) -> one.end() >= other.end() ? one : other);
            }
        }
        return people;
    }

    private static boolean isInside(NavigableMap<Integer, Found> people, int start, int end) {
        Map.Entry<Integer, Found> before = people.floorEntry(start);
        return before != null
                && end <= before.getValue().end()
                && before.getValue().end() - before.getKey() > end - start;
    }

    /**
     * Where each part of a name, folded, has been seen as somebody's: -1 where the form names them.
     * A guess about one place does not confirm itself.
     */
    private static Map<String, List<Seen>> known(Page page, List<Found> soFar) {
        Map<String, List<Seen>> known = new HashMap<>();
        for (String name : page.people()) {
            for (String part : name.split("[\\s,]+")) {
                if (part.length() > 1) {
                    known.computeIfAbsent(Folding.fold(part), _ -> new ArrayList<>())
                            .add(new Seen(-1, -1, isAllCapitals(part)));
                }
            }
        }
        for (Found found : Settlement.settle(soFar)) {
            if (found.kind() == EntityKind.PERSON) {
                for (String part :
                        page.text().substring(found.start(), found.end()).split("[\\s,]+")) {
                    if (part.length() > 1
                            && !part.endsWith(".")
                            && Character.isUpperCase(part.charAt(0))) {
                        known.computeIfAbsent(Folding.fold(part), _ -> new ArrayList<>())
                                .add(new Seen(found.start(), found.end(), isAllCapitals(part)));
                    }
                }
            }
        }
        return known;
    }

    /** A mention in which a part of a name was seen, and whether in capitals. */
    private record Seen(int start, int end, boolean capitals) {}

    private static boolean isAllCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isKnown(Token token, Map<String, List<Seen>> known, boolean opens) {
        if (!token.isTitle() && !token.isCapitals()) {
            return false;
        }
        List<Seen> seen = known.getOrDefault(Folding.fold(token.words()), List.of());
        if (seen.stream()
                .noneMatch(each -> each.start() > token.start() || each.end() <= token.start())) {
            return false;
        }
        // "DO", "NGO" and "THAI" are names where the report has them as surnames in capitals.
        if (token.isCapitals() && seen.stream().anyMatch(Seen::capitals)) {
            return true;
        }
        boolean plain =
                NameWords.isPlain(token)
                        || NameWords.KIN.contains(token.words().toLowerCase(Locale.ROOT))
                        || NameWords.isHead(token);
        boolean shortWord = token.words().length() < 3;
        return !plain
                && !(shortWord && !token.isCapitals())
                && !(opens && NameWords.isPlain(token));
    }
}
