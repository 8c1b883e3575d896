package lantern.ingest.find.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.Found;
import lantern.ingest.find.Page;
import lantern.ingest.find.Sentence;
import lantern.ingest.find.Token;
import lantern.ingest.find.place.Countries;
import lantern.model.evidence.EntityKind;

/** Companies by legal form, forces and firms by their last word, agencies by their short names. */
final class Organisations {

    private static final Set<String> JOINS =
            Set.of(
                    "and", "of", "&", "+", "de", "del", "la", "los", "for", "the", "du", "des",
                    "di", "y", "e", "-", ",", "'s", "’s");
    private static final Set<String> ATTORNEYS =
            Set.of(
                    "Attorney",
                    "Prosecutor",
                    "Children",
                    "Women",
                    "Sheriff",
                    "Coroner",
                    "Queen",
                    "King");
    private static final Pattern NAMED_PREMISES =
            Pattern.compile(
                    "\\b[Tt]he (?<name>\\p{Lu}[\\p{L}'’-]{1,20}(?: (?:(?:and|&|of|the)"
                            + " )?\\p{Lu}[\\p{L}'’-]{1,20}){0,3}) (?:public"
                            + " house|pub\\b|inn\\b|takeaway|take-away|restaurant|nail bar|nail"
                            + " salon|salon|hotel|car"
                            + " wash|café|cafe|bar\\b|nightclub|club\\b|brothel|massage"
                            + " parlour|hostel|guesthouse|shop\\b|supermarket|company|firm\\b)");
    private static final Pattern GROUP =
            Pattern.compile(
                    "(?<![\\p{L}-])(?<name>\\p{Lu}[\\p{L}'’-]{2,24}(?:"
                        + " \\p{Lu}[\\p{L}'’-]{1,24}){0,3}"
                        + " (?:(?:drug|crime|trafficking|smuggling|transnational|criminal|human|money|laundering)"
                        + " ){0,3}(?:cartel|gang|clan|syndicate|mafia|organi[sz]ation|TCO|DTO|MLO|HSO|OCG|crew))\\b(?!"
                        + " of \\p{Ll})");
    private static final Pattern JAPANESE =
            Pattern.compile(
                    "(?<![\\p{L}-])(?<name>\\p{Lu}\\p{L}{2,20}-(?i:kai|gumi|ikka|rengo))(?![\\p{L}-])");

    /** "HMP PARC", "IRC Colnbrook", "JVA Kleve". */
    private static final Pattern PRISON =
            Pattern.compile(
                    "(?<![\\p{L}\\d-])(?<name>(?:HMP(?:/YOI|YOI)?|HMYOI|YOI|IRC|STC|JVA|PI|P\\.I\\.)"
                        + " (?!OFFICER|STAFF|Officer|Staff|Unit|UNIT|Security|Intelligence|SECURITY)\\p{Lu}[\\p{L}'’-]{2,20}(?:"
                        + " (?:Scrubs|Hill|Park|Moor|Down|Wood|Green|Marsh|Heath|Hall|Court|Hey|End|SCRUBS|HILL|PARK|MOOR|WOOD|MARSH|HALL))?)(?![\\p{L}-])");

    /** Offices of forces that are called by the town: "Comandancia de Murcia". */
    private static final Pattern STATION =
            Pattern.compile(
                    "(?<![\\p{L}-])(?<name>(?:Comandancia|Comisar[ií]a|Questura|Procura|Fiscal[ií]a|Jefatura|Prefectura|Préfecture|Parquet|Commissariat|Polizeipräsidium|Polizeiinspektion|Staatsanwaltschaft|Landeskriminalamt|LKA|Kripo|Parchetul|Inspectoratul|Komenda|Komisariat|Prokuratura|Tribunal|Audiencia|Juzgado)"
                        + " (?:(?:de|di|da|do|du|della|General|Provincial|Nacional|Judiciaire|Wojewódzka|Powiatowa|Miejska|w|we)"
                        + " ){0,3}\\p{Lu}[\\p{L}'’-]{2,20})(?![\\p{L}-])");

    private static final Pattern PREMISES_FIRST =
            Pattern.compile(
                    "(?<![\\p{L}-])(?<name>(?:Hotel|Hostal|Motel|Bar|Café|Restaurant|Casino|Banco|Grupo|Transportes|Comercializadora|Inversiones|Constructora|Distribuidora|Inmobiliaria|Autotransportes|Clanul|Clan|Firma|Spedition)"
                        + " (?:(?:de|del|la|las|los|el|di|du|des) ){0,2}\\p{Lu}[\\p{L}'’-]{2,20}(?:"
                        + " (?:(?:de|del|la|y|e) )?\\p{Lu}[\\p{L}'’-]{2,20}){0,3})");
    private static final Pattern FAMILY =
            Pattern.compile(
                    "\\bthe (?<name>\\p{Lu}[\\p{L}'’-]{2,24} (?:crime )?family)\\b(?!"
                            + " (?:home|member|friend|house|car|name|solicitor))");
    private static final Pattern GOVERNMENT =
            Pattern.compile(
                    "(?<![\\p{L}.-])(?<name>(?<whose>\\p{Lu}[\\p{L}'’.-]{1,20})"
                            + " (?:[Gg]overnment|[Aa]dministration|[Rr]egime)|Government of (?:the"
                            + " )?\\p{Lu}[\\p{L}]{2,20}(?: (?:of )?\\p{Lu}\\p{L}{2,20}){0,3})\\b");
    private static final Pattern FIELD =
            Pattern.compile(
                    "(?im)^\\s{0,8}+(?:organi[sz]ation|originator|originating"
                        + " (?:agency|organi[sz]ation|force)|agency|force|reporting"
                        + " (?:agency|organi[sz]ation|force)|source"
                        + " agency|reporter|employer|company|firm|business)\\s?:\\s{1,6}(?<name>(?-i:\\p{Lu}[\\p{L}&'’.-]{1,24}(?:"
                        + " (?:(?:and|of|for|the|de|&|\\+)"
                        + " )?\\p{Lu}[\\p{L}&'’.-]{0,24}){0,6}))(?=\\s*(?:[,;(]|$|\\s{2}))");
    private static final Pattern PREMISES_BEFORE =
            Pattern.compile(
                    "\\b(?:takeaway|restaurant|nail bar|nail salon|salon|hotel|car"
                        + " wash|café|cafe|bar|nightclub|club|pub|agency|firm|company|business)(?:"
                        + " (?:called|named|trading as))?"
                        + " [\"“‘']?(?<name>\\p{Lu}[\\p{L}'’-]{1,20}(?: (?:(?:and|&|of)"
                        + " )?\\p{Lu}[\\p{L}'’-]{1,20}){0,3})");
    private static final Pattern POLISH =
            Pattern.compile(
                    "(?<![\\p{L}])(?<name>\\p{Lu}[\\p{L}&'-]{1,24}(?: (?:(?:and|i|&)"
                            + " )?\\p{Lu}[\\p{L}&'-]{1,24}){0,4} (?i:sp\\.? ?z ?o\\.?"
                            + " ?o)(?:\\.(?!\\s\\p{Lu}|\\s*$))?)");
    private static final Pattern FORM_FIRST =
            Pattern.compile(
                    "(?<![\\p{L}])(?<name>(?:UAB|SIA|OÜ|OOO|ООО|TOV|ТОВ|ЕООД|ООД|S\\.C\\.|SC|PT)"
                            + " [\"„“«]?\\p{Lu}[\\p{L}-]{1,24}(?:(?:"
                            + " \\p{L}[\\p{L}-]{1,24}){1,2}(?=[\"”»]?[,.;)\\n])|(?:"
                            + " \\p{Lu}[\\p{L}-]{1,24}){0,3}))");
    private static final Set<String> OF = Set.of("of", "for");
    private static final Set<String> OF_AND = Set.of("of", "and");
    private static final Set<String> OF_HEADS =
            Set.of(
                    "Office",
                    "Department",
                    "Ministry",
                    "Bank",
                    "Bureau",
                    "Directorate",
                    "Embassy",
                    "Consulate",
                    "University",
                    "Institute",
                    "Court",
                    "Board",
                    "Council",
                    "Commission",
                    "Centre",
                    "Center",
                    "Association",
                    "Federation",
                    "Union",
                    "Church",
                    "Inspectorate",
                    "Prosecution",
                    "Committee",
                    "Chamber");
    private static final int LONGEST = 9;

    private Organisations() {}

    static void find(Page page, List<Found> found) {
        Forces.find(page, found);
        page.scan(GROUP, m -> group(m, found));
        page.scan(PRISON, m -> add(m, Found.Rank.CUED, found));
        page.scan(STATION, m -> add(m, Found.Rank.RULED, found));
        page.scan(JAPANESE, m -> add(m, Found.Rank.RULED, found));
        page.scan(PREMISES_FIRST, m -> add(m, Found.Rank.RULED, found));
        page.scan(FAMILY, m -> add(m, Found.Rank.RULED, found));
        page.scan(GOVERNMENT, m -> government(m, found));
        page.scan(POLISH, m -> add(m, Found.Rank.CERTAIN, found));
        page.scan(FORM_FIRST, m -> add(m, Found.Rank.CUED, found));
        page.scan(FIELD, m -> add(m, Found.Rank.RULED, found));
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

    private static void add(Matcher m, Found.Rank rank, List<Found> found) {
        found.add(organisation(m.start("name"), m.end("name"), rank));
    }

    /** "The Sinaloa cartel", but not "A drug trafficking organization" and "Romanian gang". */
    private static void group(Matcher m, List<Found> found) {
        int start = m.start("name");
        String words = m.group("name");
        for (int blank = words.indexOf(' '); blank > 0; blank = words.indexOf(' ')) {
            Token first = new Token(start, start + blank, words.substring(0, blank));
            boolean based = first.words().matches("(?i).+-(?:based|largest|linked|led|backed)");
            if (!NameWords.isPlain(first) && !NameWords.isTitle(first) && !based) {
                break;
            }
            start += blank + 1;
            words = words.substring(blank + 1);
        }
        int blank = words.indexOf(' ');
        boolean named =
                blank > 0
                        && Character.isUpperCase(words.charAt(0))
                        && !NameWords.isAgency(new Token(0, blank, words.substring(0, blank)));
        if (named) {
            found.add(organisation(start, m.end("name"), Found.Rank.RULED));
        }
    }

    private static void government(Matcher m, List<Found> found) {
        String whose = m.group("whose");
        boolean named =
                whose == null
                        || Countries.find(whose).isPresent()
                        || Countries.findByAdjective(whose).isPresent()
                        || Set.of("U.S.", "US", "UK", "EU", "Assad", "Asad").contains(whose)
                        || (m.group("name").toLowerCase(Locale.ROOT).endsWith("administration")
                                && whose.contains("-"));
        if (named) {
            add(m, Found.Rank.RULED, found);
        }
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
            if (References.isPart(tokens, at)) {
                continue;
            }
            if (NameWords.isAgency(token)) {
                int office = office(tokens, at);
                found.add(organisation(token.start(), tokens.get(office).end(), Found.Rank.RULED));
            } else if (NameWords.isLegalForm(token)
                    && at > 0
                    && !isStreetBehind(tokens, at)
                    && !isPostcode(tokens, at)) {
                headed(tokens, at, lastForm(tokens, at), Found.Rank.CUED, found);
            } else if (isForce(token) && office(tokens, at) > at) {
                headed(tokens, at, office(tokens, at), Found.Rank.CUED, found);
            } else if (NameWords.isHead(token) && Character.isUpperCase(token.words().charAt(0))) {
                headed(tokens, at, at, Found.Rank.RULED, found);
            }
        }
    }

    /** "DEA Miami": an agency's office is part of its name. */
    private static int office(List<Token> tokens, int at) {
        int last = at;
        while (last + 1 < tokens.size()
                && last - at < 2
                && tokens.get(last + 1).isTitle()
                && tokens.get(last + 1).start() - tokens.get(last).end() == 1
                && NameWords.canBeName(tokens.get(last + 1))
                && !NameWords.isHead(tokens.get(last + 1))) {
            last++;
        }
        boolean ends = last + 1 == tokens.size() || !tokens.get(last + 1).isWord();
        boolean verb =
                last + 1 < tokens.size()
                        && Character.isLowerCase(tokens.get(last + 1).words().charAt(0));
        return last > at && last - at < 2 && (ends || verb) ? last : at;
    }

    private static boolean isForce(Token token) {
        return token.isTitle()
                && Set.of("police", "polizei", "bundespolizei", "politie", "gendarmerie", "policja")
                        .contains(token.words().toLowerCase(Locale.ROOT));
    }

    /** "SL" in "SL28 3DW" is no company. */
    private static boolean isPostcode(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).start() == tokens.get(at).end()
                && Character.isDigit(tokens.get(at + 1).words().charAt(0));
    }

    private static boolean isStreetBehind(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && Set.of("street", "st", "st.", "road", "rd", "lane", "avenue", "way", "close")
                        .contains(tokens.get(at + 1).words().toLowerCase(Locale.ROOT));
    }

    /** "HARGRAVE + PELL": two names with a sign between them are a firm. */
    private static void joined(List<Token> tokens, int at, List<Found> found) {
        Token one = tokens.get(at - 1);
        Token other = tokens.get(at + 1);
        boolean plus = tokens.get(at).words().equals("+");
        boolean names =
                (!plus || (one.isCapitals() && other.isCapitals()))
                        && isNamePart(one)
                        && isNamePart(other)
                        && one.words().length() > 2;
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
            if (!near || isHeadlineVerb(tokens, at)) {
                break;
            }
            if (isNamePart(token)) {
                start = at;
            } else if (!JOINS.contains(token.words().toLowerCase(Locale.ROOT))
                    || !joins(tokens, at, rank)) {
                break;
            }
        }
        while (start < head
                && (isOpener(tokens.get(start), rank) || !isWordBetween(tokens, start, head))) {
            start++;
        }
        int end = ofBehind(tokens, last);
        boolean opens =
                start == head
                        && ((end > last
                                        && rank == Found.Rank.RULED
                                        && OF_HEADS.contains(tokens.get(head).words()))
                                || (isForce(tokens.get(head)) && last > head));
        if (start < head || opens) {
            found.add(organisation(tokens.get(start).start(), endOf(tokens, end), rank));
        }
    }

    /** "Treasury Sanctions North Valle Drug Cartel": the verb of a headline parts two names. */
    static boolean isHeadlineVerb(List<Token> tokens, int at) {
        return at > 0
                && NameWords.isHeadlineVerb(tokens.get(at))
                && Character.isUpperCase(tokens.get(at - 1).words().charAt(0));
    }

    /** A name begins with a word, or with a number that words follow: "24 Hour Recovery Ltd". */
    private static boolean isWordBetween(List<Token> tokens, int start, int head) {
        boolean word =
                tokens.subList(start, head).stream()
                        .anyMatch(token ->
                                token.isWord() && Character.isUpperCase(token.words().charAt(0)));
        boolean number = Character.isDigit(tokens.get(start).words().charAt(0));
        if (number && start > 0 && JOINS.contains(tokens.get(start - 1).words())) {
            return false;
        }
        return word
                && (!number
                        || (tokens.get(start + 1).isTitle()
                                && start > 0
                                && tokens.get(start - 1).isWord()));
    }

    /** The dot behind a form is the sentence's where the sentence ends. */
    private static int endOf(List<Token> tokens, int last) {
        Token token = tokens.get(last);
        boolean abbreviated =
                token.words().endsWith(".")
                        && token.words().indexOf('.') == token.words().length() - 1;
        boolean ends =
                last + 1 == tokens.size()
                        || (Character.isUpperCase(tokens.get(last + 1).words().charAt(0))
                                && !NameWords.isLegalForm(tokens.get(last + 1)));
        return abbreviated && ends ? token.end() - 1 : token.end();
    }

    /** A comma joins only before a legal form: "Crown Paradise, Ltd". */
    private static boolean joins(List<Token> tokens, int at, Found.Rank rank) {
        if (tokens.get(at).words().equals(",")) {
            return rank == Found.Rank.CUED
                    && NameWords.isLegalForm(tokens.get(at + 1))
                    && at > 0
                    && tokens.get(at - 1).isWord();
        }
        boolean attorney =
                tokens.get(at).words().endsWith("s")
                        && tokens.get(at).words().length() == 2
                        && at > 0
                        && ATTORNEYS.contains(tokens.get(at - 1).words());
        if (tokens.get(at).words().equals("+") && !tokens.get(at + 1).isCapitals()) {
            return false;
        }
        return at > 0
                && isNamePart(tokens.get(at - 1))
                && !Character.isDigit(tokens.get(at + 1).words().charAt(0))
                && !tokens.get(at).words().equals("-")
                && (attorney
                        || (!tokens.get(at).words().endsWith("'s")
                                && !tokens.get(at).words().endsWith("’s")));
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

    /** "Department of the Treasury", "Bank of Sinaloa", "Court for the District of Columbia". */
    private static int ofBehind(List<Token> tokens, int last) {
        int end = last;
        boolean office = OF_HEADS.contains(tokens.get(last).words());
        for (int round = 0; round < 3; round++) {
            int next = joinedBehind(tokens, end, office && end == last ? OF : OF_AND);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int joinedBehind(List<Token> tokens, int last, Set<String> joins) {
        if (last + 2 >= tokens.size() || !joins.contains(tokens.get(last + 1).words())) {
            return last;
        }
        int at = last + 2;
        if (tokens.get(at).words().equals("the") && at + 1 < tokens.size()) {
            at++;
        }
        if (!tokens.get(at).isTitle()) {
            return last;
        }
        boolean place = tokens.get(last + 1).words().equals("and");
        while (at + 1 < tokens.size()
                && tokens.get(at + 1).isTitle()
                && tokens.get(at + 1).start() - tokens.get(at).end() == 1) {
            at++;
        }
        // "Office of Museums and Antiquities", but "Bank of Sinaloa and Elena".
        return place
                        && !NameWords.isHead(tokens.get(at))
                        && !tokens.get(at).words().endsWith("ities")
                ? last
                : at;
    }

    private static Found organisation(int start, int end, Found.Rank rank) {
        return Found.of(EntityKind.ORGANISATION, start, end, rank);
    }
}
