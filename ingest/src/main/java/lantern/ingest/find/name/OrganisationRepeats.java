package lantern.ingest.find.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lantern.ingest.find.Folding;
import lantern.ingest.find.Found;
import lantern.ingest.find.Page;
import lantern.ingest.find.Sentence;
import lantern.ingest.find.Token;
import lantern.ingest.find.place.Places;
import lantern.model.evidence.EntityKind;

/** The first words of a firm's name, which stand for it once the whole has stood in the report. */
final class OrganisationRepeats {

    private static final int SHORTEST = 5;
    private static final Set<String> GROUPS =
            Set.of(
                    "cartel",
                    "gang",
                    "clan",
                    "syndicate",
                    "mafia",
                    "organization",
                    "organisation",
                    "tco",
                    "dto",
                    "mlo",
                    "hso",
                    "ocg",
                    "crew",
                    "family",
                    "network",
                    "group",
                    "government",
                    "administration",
                    "regime");

    /** What these stand for is not called by its first word: "South Wales Police". */
    private static final Set<String> OFFICES =
            Set.of(
                    "police",
                    "politie",
                    "polizei",
                    "constabulary",
                    "council",
                    "service",
                    "services",
                    "bureau",
                    "agency",
                    "authority",
                    "command",
                    "ministry",
                    "department",
                    "dept",
                    "university",
                    "hospital",
                    "college",
                    "school",
                    "bank",
                    "church",
                    "charity",
                    "association",
                    "unit",
                    "team",
                    "office",
                    "force",
                    "forces",
                    "guard",
                    "army",
                    "court",
                    "prison",
                    "commission",
                    "committee",
                    "inspectorate",
                    "directorate",
                    "embassy",
                    "consulate",
                    "prosecution",
                    "union",
                    "party",
                    "care",
                    "helpline",
                    "project",
                    "section",
                    "division",
                    "administration",
                    "security",
                    "enforcement",
                    "borders",
                    "front",
                    "state");

    private OrganisationRepeats() {}

    static List<Found> find(Page page, List<Sentence> sentences, List<Found> soFar, Places places) {
        Set<String> names = new HashSet<>();
        for (Found found : soFar) {
            if (found.kind() == EntityKind.ORGANISATION
                    && found.rank().compareTo(Found.Rank.RULED) <= 0) {
                collect(page, found, names, places);
            }
        }
        List<Found> repeats = new ArrayList<>();
        if (names.isEmpty()) {
            return repeats;
        }
        for (Sentence sentence : sentences) {
            repeats(sentence.tokens(), names, repeats);
        }
        return repeats;
    }

    private static void collect(Page page, Found found, Set<String> names, Places places) {
        List<String> words =
                new ArrayList<>(
                        Arrays.asList(
                                page.text()
                                        .substring(found.start(), found.end())
                                        .split("[\\s,]+")));
        if (words.size() < 2) {
            return;
        }
        if (GROUPS.contains(Folding.fold(words.getLast()))) {
            // "The Zambada organization" is named for a man: only the whole is the group.
            names.add(Folding.fold(String.join(" ", words)));
            return;
        }
        boolean firm =
                NameWords.isLegalForm(token(words.getLast()))
                        || (NameWords.isHead(token(words.getLast()))
                                && !OFFICES.contains(Folding.fold(words.getLast())));
        while (words.size() > 1 && NameWords.isLegalForm(token(words.getLast()))) {
            words.removeLast();
        }
        for (int count = words.size(); count > 0; count--) {
            String name = String.join(" ", words.subList(0, count));
            if (count > 1
                    ? isEnd(words.get(count - 1))
                    : firm && canStandAlone(page, name, places)) {
                names.add(Folding.fold(name));
            }
        }
    }

    private static boolean isEnd(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static boolean canStandAlone(Page page, String name, Places places) {
        Token token = token(name);
        return name.length() >= SHORTEST
                && token.isWord()
                && (token.isTitle() || token.isCapitals())
                && NameWords.canBeName(token)
                && !NameWords.isHead(token)
                && !places.isKnown(name)
                && page.people().stream().noneMatch(person -> person.contains(name));
    }

    private static void repeats(List<Token> tokens, Set<String> names, List<Found> repeats) {
        for (int at = 0; at < tokens.size(); at++) {
            StringBuilder words = new StringBuilder();
            int last = -1;
            for (int end = at; end < tokens.size() && end - at < 6; end++) {
                if (end > at && tokens.get(end).start() - tokens.get(end - 1).end() > 1) {
                    break;
                }
                words.append(
                                end > at && tokens.get(end).start() > tokens.get(end - 1).end()
                                        ? " "
                                        : "")
                        .append(tokens.get(end).words());
                if (names.contains(Folding.fold(words.toString()))) {
                    last = end;
                }
            }
            if (last >= at
                    && !References.isPart(tokens, at)
                    && Character.isUpperCase(tokens.get(at).words().charAt(0))) {
                repeats.add(
                        Found.of(
                                EntityKind.ORGANISATION,
                                tokens.get(at).start(),
                                tokens.get(last).end(),
                                last > at ? Found.Rank.RULED : Found.Rank.REPEATED));
                at = last;
            }
        }
    }

    private static Token token(String words) {
        return new Token(0, words.length(), words);
    }
}
