package lantern.ingest.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Mention;
import lantern.model.evidence.TieKind;

/**
 * Why authorities list somebody: "OFAC designated P and O for having materially assisted O", "O was
 * sanctioned for being owned or controlled by P". The wording is set by law, so it is read as one.
 * Those who are listed may stand in the sentence before: "These companies were designated for …".
 */
final class Grounds {

    private static final Pattern LISTING =
            Pattern.compile(
                    "\\b(?:(?<passive>(?:is|are|was|were|being|been)(?: also| today| being|"
                        + " hereby){0,3}"
                        + " (?:designated|sanctioned|listed|identified))|(?<active>(?:designat(?:ed|es|ing)|sanction(?:ed|s|ing))))\\b");

    /** Where the grounds begin. */
    private static final Pattern FOR =
            Pattern.compile(
                    "\\b(?:for"
                        + " (?:being|having|their|his|her|its|materially|providing|acting|assisting|supporting|playing)|because"
                        + " (?:it|he|she|they|[A-Z])|as (?:it|he|she|they) (?:is|are|was|were)|due"
                        + " to)\\b");

    private static final Pattern SUPPORTED =
            Pattern.compile(
                    "\\b(?:materially assist\\w*|assist\\w*"
                        + " in|sponsor(?:ed|ing)|(?:financial|material|logistical|technological)[a-z,"
                        + " ]{0,40} (?:support|assistance)|support (?:for|to|of)|goods (?:or|and)"
                        + " services|provid(?:ed|ing) (?:material )?support|support(?:ed|ing))\\b");
    private static final Pattern OWNED =
            Pattern.compile(
                    "\\b(?:owned|controlled|directed)\\b(?:,? (?:or|and)?"
                            + " ?(?:owned|controlled|directed)){0,2} by\\b");
    private static final Pattern ACTED =
            Pattern.compile(
                    "\\b(?:act(?:ed|s|ing)?(?: or (?:purport(?:ed|ing|s)?) to act)?,? for or on"
                            + " behalf of|act(?:ed|ing|s)? (?:for|on behalf of))\\b");
    private static final Pattern LED =
            Pattern.compile(
                    "\\bbeing (?:an? |the )?(?:[a-z-]+ ){0,2}(?:leader|official|executive"
                            + " officer|head|member of the board)\\b");
    private static final Pattern BELONGED = Pattern.compile("\\bbeing (?:an? )?members? of\\b");
    private static final Pattern KIN =
            Pattern.compile(
                    "\\bbeing (?:an? |the )?(?:spouse|adult (?:child|family member)|family"
                            + " member)(?: or adult child)? of\\b");
    private static final int LEAD = 40;

    /** What may stand between two of a list. */
    private static final Pattern LIST =
            Pattern.compile(
                    "(?:,|;|&|/| |\\*|and|as well as|\\([^()]*\\)|a\\.k\\.a\\.?|“|”|\"){1,60}");

    private static final Pattern THESE =
            Pattern.compile(
                    "^[^A-Z]{0,30}?\\b(?:these|those|all|the) (?:[a-z-]+"
                        + " ){0,4}(?:companies|entities|individuals|persons|firms|businesses)\\b");

    /** Two ends and what ties them, with the words that say so in the clause. */
    record Ground(TieKind kind, Mention from, Mention to, int start, int end) {}

    private Grounds() {}

    /**
     * @param before whom the sentences before named, in their order
     */
    static List<Ground> find(Clause clause, List<Mention> before) {
        String words = clause.words();
        Matcher listing = LISTING.matcher(words);
        if (!listing.find()) {
            return List.of();
        }
        Matcher reason = FOR.matcher(words).region(listing.end(), words.length());
        if (!reason.find()) {
            return List.of();
        }
        List<Mention> listed = listed(clause, listing, reason.start(), before);
        if (listed.isEmpty()) {
            return List.of();
        }
        String why = words.substring(reason.start());
        List<Ground> grounds = new ArrayList<>();
        Ways ways = new Ways(clause, listed, listing.start(), reason.start(), grounds);
        ways.say(SUPPORTED.matcher(why), TieKind.SUPPLIES);
        boolean owned = OWNED.matcher(why).find();
        if (owned) {
            ways.own(OWNED.matcher(why));
        } else {
            ways.say(ACTED.matcher(why), TieKind.ASSOCIATE_OF);
        }
        ways.say(LED.matcher(why), TieKind.LEADS);
        ways.say(BELONGED.matcher(why), TieKind.MEMBER_OF);
        ways.say(KIN.matcher(why), TieKind.FAMILY_OF);
        return grounds;
    }

    /** Those with whom the sentence, or what is designated, begins: one, or a list. */
    private static List<Mention> listed(
            Clause clause, Matcher listing, int reason, List<Mention> before) {
        boolean passive = listing.group("passive") != null;
        int from = passive ? 0 : listing.end();
        int to = passive ? listing.start() : reason;
        int first = from;
        while (first < to && !isWhom(clause, first)) {
            first++;
        }
        String lead = clause.words().substring(from, first);
        if (first == to || lead.length() > LEAD) {
            return THESE.matcher(clause.words().substring(from, to)).find() ? before : List.of();
        }
        int last = first;
        for (int at = first + 1; at < to; at++) {
            if (isWhom(clause, at)) {
                if (!LIST.matcher(clause.words().substring(last + 1, at)).matches()) {
                    break;
                }
                last = at;
            }
        }
        return letters(clause, first, last + 1);
    }

    private static boolean isWhom(Clause clause, int at) {
        Mention mention = clause.meant().get(at);
        return mention != null
                && Character.isUpperCase(clause.words().charAt(at))
                && (mention.kind() == EntityKind.PERSON
                        || mention.kind() == EntityKind.ORGANISATION);
    }

    private static List<Mention> letters(Clause clause, int from, int to) {
        List<Mention> letters = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (isWhom(clause, at) && !letters.contains(clause.at(at))) {
                letters.add(clause.at(at));
            }
        }
        return letters;
    }

    /** Writes down each of the listed with each of those that a ground names. */
    private record Ways(
            Clause clause, List<Mention> listed, int start, int reason, List<Ground> grounds) {

        void say(Matcher ground, TieKind kind) {
            if (ground.find()) {
                for (Mention whom : named(ground)) {
                    listed.forEach(who -> add(kind, who, whom));
                }
            }
        }

        /** Nobody owns a person: of people the words only say that they acted for others. */
        void own(Matcher ground) {
            if (ground.find()) {
                for (Mention owner : named(ground)) {
                    listed.stream()
                            .filter(firm -> firm.kind() == EntityKind.ORGANISATION)
                            .forEach(firm -> add(TieKind.CONTROLS, owner, firm));
                }
            }
        }

        private List<Mention> named(Matcher ground) {
            return letters(clause, reason + ground.end(), end(ground.end()));
        }

        private void add(TieKind kind, Mention from, Mention to) {
            grounds.add(new Ground(kind, from, to, start, clause.words().length()));
        }

        /** A ground ends where another one, or another sentence part, begins. */
        private int end(int from) {
            String words = clause.words();
            int end = words.length();
            for (String stop :
                    List.of(
                            "; ",
                            " as well as for ",
                            " and for being ",
                            " and for having ",
                            ", which ",
                            ", who ",
                            " pursuant to ")) {
                int at = words.indexOf(stop, reason + from);
                if (at > 0) {
                    end = Math.min(end, at);
                }
            }
            return end;
        }
    }
}
