package lantern.ingest.read.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.WordList;
import lantern.ingest.find.name.Names;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;

/** Names in cells that are for them: without titles, doubts and remarks, several one by one. */
final class CellNames {

    private static final Set<String> PLAIN = WordList.read(Names.class, "plain-words.txt");
    private static final Set<String> NOBODY =
            Set.of(
                    "unknown",
                    "unk",
                    "u/k",
                    "n/k",
                    "nk",
                    "male",
                    "female",
                    "man",
                    "woman",
                    "girl",
                    "boy",
                    "child",
                    "driver",
                    "dvr",
                    "passenger",
                    "pax",
                    "cash",
                    "self",
                    "same",
                    "above",
                    "below",
                    "nobody",
                    "none",
                    "refused",
                    "withheld",
                    "anonymous",
                    "various",
                    "company",
                    "owner",
                    "tbc",
                    "ditto",
                    "occupant",
                    "victim",
                    "suspect",
                    "staff",
                    "vacant",
                    "ic1",
                    "ic2",
                    "ic3",
                    "ic4",
                    "ic5",
                    "ic6",
                    "unbekannt",
                    "inconnu",
                    "onbekend",
                    "necunoscut",
                    "nieznany",
                    "desconocido",
                    "total",
                    "subtotal",
                    "adult",
                    "infant",
                    "person",
                    "persons",
                    "subject",
                    "poi",
                    "no",
                    "yes",
                    "name",
                    "given");
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*(?:[/;|()\\[\\]\"“”+&\\n]|\\\\n|\\\\\"|=|@|(?<![\\p{L}])(?i:a\\.?k\\.?a\\.?|alias|and|und|et|en|alt(?:ernatively)?|formerly|née|nee|or|known"
                        + " as|pseud\\.?)(?![\\p{L}]))\\s*");
    private static final Pattern TITLE =
            Pattern.compile(
                    "^(?i:mr|mrs|ms|miss|mx|dr|prof|sir|herr|frau|mme|mlle|monsieur|madame|dhr|mevr|mw|pan|pani|dl|dna|sr|sra|señor|señora|sig|don|capt|sgt|dc|pc|ds|di|dci|wpc|insp|supt|cllr|m\\.)\\.?\\s+(?=\\p{Lu})");
    private static final Pattern DOUBT =
            Pattern.compile(
                    "^(?:\\?\\s*|(?i:poss(?:ibly)?|prob(?:ably)?|maybe|perhaps|believed|bel|likely|vermutlich|évtl|eventueel|suspected)(?i:\\s+to\\s+be)?\\.?:?\\s+)");
    private static final Pattern NAME =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:(?:, ?|"
                        + " )(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|van|von|de|der|den|da|di|del|dos|du|la|le|bin|al|el|ter|abu|ibn|bint|ul|y)){0,5}");

    /** A stretch of a cell without the marks around it. */
    private record Stretch(int start, int end) {}

    List<CellPart> parts(String raw) {
        String whole = raw.strip();
        if (Parties.saysOrganisation(whole)) {
            return organisations(raw);
        }
        List<CellPart> parts = new ArrayList<>();
        if (isPlainName(raw)) {
            stretch(raw, 0, raw.length(), parts);
            return parts.isEmpty() ? List.of(CellPart.prose(0, raw.length())) : parts;
        }
        int at = 0;
        Matcher between = BETWEEN.matcher(raw);
        while (between.find()) {
            stretch(raw, at, between.start(), parts);
            at = between.end();
        }
        stretch(raw, at, raw.length(), parts);
        boolean some = parts.stream().anyMatch(part -> part.kind().isPresent());
        return some || whole.isEmpty() ? parts : List.of(CellPart.prose(0, raw.length()));
    }

    /** Nothing but words with capitals, as most cells are. */
    private static boolean isPlainName(String raw) {
        boolean begins = true;
        for (int at = 0; at < raw.length(); at++) {
            char letter = raw.charAt(at);
            if (letter == ' '
                    ? begins
                    : !Character.isLetter(letter) || (begins && !Character.isUpperCase(letter))) {
                return false;
            }
            begins = letter == ' ';
        }
        return !begins;
    }

    /** A cell that is for a firm: the whole of it, unless it is a sentence. */
    List<CellPart> organisations(String raw) {
        int start = raw.length() - raw.stripLeading().length();
        int end = raw.stripTrailing().length();
        while (end > start && raw.charAt(end - 1) == '?') {
            end--;
        }
        String words = raw.substring(start, Math.max(start, end)).stripTrailing();
        boolean name =
                !words.isEmpty()
                        && words.split("\\s+").length <= 8
                        && !isNobody(words)
                        && (Character.isUpperCase(words.charAt(0))
                                || Character.isDigit(words.charAt(0)))
                        && words.chars().anyMatch(Character::isLetter);
        return name
                ? List.of(
                        new CellPart(
                                Optional.of(EntityKind.ORGANISATION),
                                start,
                                start + words.length(),
                                Map.of(Field.NAME, words),
                                raw.indexOf('?', start + words.length()) > 0))
                : List.of(CellPart.prose(0, raw.length()));
    }

    private static void stretch(String raw, int from, int to, List<CellPart> parts) {
        Stretch name = new Stretch(from, to);
        boolean doubted = false;
        String words = raw.substring(from, to);
        Matcher doubt = DOUBT.matcher(words.stripLeading());
        name = trimmed(raw, name);
        if (doubt.find()) {
            doubted = true;
            name = new Stretch(name.start() + doubt.end(), name.end());
        }
        while (name.end() > name.start() && raw.charAt(name.end() - 1) == '?') {
            doubted = true;
            name = trimmed(raw, new Stretch(name.start(), name.end() - 1));
        }
        Matcher title =
                TITLE.matcher(raw.substring(name.start(), Math.max(name.start(), name.end())));
        if (title.find()) {
            name = new Stretch(name.start() + title.end(), name.end());
        }
        if (name.end() <= name.start()) {
            return;
        }
        String plain = raw.substring(name.start(), name.end());
        Matcher matcher = NAME.matcher(plain);
        if (!matcher.lookingAt()) {
            MixedCells.rest(raw, from, to, parts);
            return;
        }
        int end = end(plain, matcher.end());
        String said = plain.substring(0, end);
        if (said.length() < 2 || isNobody(said)) {
            MixedCells.rest(raw, from, to, parts);
            return;
        }
        parts.add(
                new CellPart(
                        Optional.of(EntityKind.PERSON),
                        name.start(),
                        name.start() + end,
                        Map.of(Field.NAME, said),
                        doubted));
        MixedCells.rest(raw, name.start() + end, to, parts);
    }

    /** Names are joined by one comma, "SURNAME, Given"; behind it no third name begins. */
    private static int end(String words, int matched) {
        int end = matched;
        int comma = words.indexOf(',');
        int second = comma < 0 ? -1 : words.indexOf(',', comma + 1);
        if (second >= 0 && second < end) {
            end = comma;
        } else if (comma >= 0 && comma < end) {
            boolean surname = words.substring(0, comma).split(" ").length <= 3;
            boolean given = words.substring(comma + 1, end).strip().split(" ").length <= 3;
            end = surname && given ? end : comma;
        }
        while (end > 0 && ",-'’ ".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean stop = end > 2 && words.charAt(end - 1) == '.' && words.charAt(end - 3) != ' ';
        return stop && words.charAt(end - 3) != '.' ? end - 1 : end;
    }

    private static Stretch trimmed(String raw, Stretch of) {
        int start = of.start();
        int end = of.end();
        while (start < end && " \t\u00a0-:,".indexOf(raw.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " \t\u00a0-:,".indexOf(raw.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Stretch(start, end);
    }

    /** Words such as "Unknown male" name nobody; a name may hold one of them. */
    private static boolean isNobody(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[\\s,.]+")) {
            if (!NOBODY.contains(word) && !PLAIN.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
