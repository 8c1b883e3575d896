package lantern.ingest.find.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.Found;
import lantern.ingest.find.Page;
import lantern.model.evidence.EntityKind;

/**
 * Where a person's name begins and ends: initials before it belong to it, the label before it and
 * the letters of a code behind it do not.
 */
final class PersonEdges {

    /** What a form or a note calls the person, written in capitals or small letters. */
    private static final Set<String> LABELS =
            Set.of(
                    "reg",
                    "regd",
                    "registered",
                    "keeper",
                    "link",
                    "links",
                    "customer",
                    "garda",
                    "gda",
                    "maybe",
                    "perhaps",
                    "nominal",
                    "nom",
                    "subj",
                    "subject",
                    "holder",
                    "accountholder",
                    "beneficiary",
                    "remitter",
                    "payee",
                    "payer",
                    "sender",
                    "recipient",
                    "receiver",
                    "pax",
                    "passenger",
                    "driver",
                    "owner",
                    "occupant",
                    "victim",
                    "suspect",
                    "accused",
                    "detainee",
                    "tenant",
                    "landlord",
                    "director",
                    "shipper",
                    "consignee",
                    "signatory",
                    "cardholder",
                    "guest",
                    "lead",
                    "booker",
                    "allegedly",
                    "apparently",
                    "presumably",
                    "believed",
                    "possibly",
                    "probably",
                    "says",
                    "said",
                    "tell",
                    "ask",
                    "asked",
                    "met",
                    "meet",
                    "phone",
                    "phoned");

    private static final Pattern INITIALS =
            Pattern.compile("(?<![\\p{L}\\p{N}.'’&/-])(?:(?:\\p{Lu}\\. ?){1,3}|[B-HJ-Z] )$");
    private static final Pattern FIRST = Pattern.compile("^(?<word>[\\p{L}.]++)[ :]++(?=\\p{Lu})");
    private static final Pattern LAST = Pattern.compile("(?:^|\\s++)\\p{Lu}{1,4}$");
    private static final Pattern CODE = Pattern.compile("^(?:\\d|[/-]\\d)");
    private static final Pattern POSTCODE =
            Pattern.compile(
                    "^,?\\s{1,2}(?:\\p{Lu}{1,2}\\d[\\p{Lu}\\d]? ?\\d\\p{Lu}{2}|\\p{Lu}\\d{2}"
                            + " ?(?=[\\p{Lu}\\d]{0,3}\\d)[\\p{Lu}\\d]{4})(?![\\p{L}\\d])");
    private static final Pattern BEGINNING = Pattern.compile("(?:^|\\n)[^\\S\\n]*+$");
    private static final int LONGEST_CODE = 14;
    private static final int LONGEST_INITIALS = 12;

    private PersonEdges() {}

    static void correct(Page page, List<Found> found) {
        List<Found> corrected = new ArrayList<>(found.size());
        for (Found each : found) {
            if (each.kind() == EntityKind.PERSON && each.rank() != Found.Rank.FORM) {
                corrected(page.text(), each).ifPresent(corrected::add);
            } else {
                corrected.add(each);
            }
        }
        found.clear();
        found.addAll(corrected);
    }

    private static Optional<Found> corrected(String text, Found found) {
        int end = withoutCode(text, found.start(), found.end());
        int begin = withoutLabels(text, found.start(), end);
        boolean where =
                POSTCODE.matcher(text)
                        .region(end, Math.min(text.length(), end + LONGEST_CODE))
                        .useAnchoringBounds(true)
                        .find();
        if (begin >= end || where || isLabel(text.substring(begin, end))) {
            return Optional.empty();
        }
        int start = withInitials(text, begin, end);
        boolean same = start == found.start() && end == found.end();
        return Optional.of(
                same ? found : new Found(found.kind(), start, end, found.fields(), found.rank()));
    }

    /** "Dowlais CF48", "TIERNEY LJP/8": letters that a number follows at once are its code. */
    private static int withoutCode(String text, int start, int end) {
        if (!CODE.matcher(text).region(end, Math.min(text.length(), end + 2)).find()) {
            return end;
        }
        Matcher last = LAST.matcher(text).region(start, end);
        if (!last.find()) {
            return end;
        }
        // "VW van AE19 KXV": before a registration nobody was named in the first place.
        return Character.isDigit(text.charAt(end)) ? start : last.start();
    }

    private static int withoutLabels(String text, int start, int end) {
        int begin = start;
        Matcher first = FIRST.matcher(text).region(begin, end);
        while (first.find() && isLabel(first.group("word"))) {
            begin = first.end();
            first.region(begin, end);
        }
        return begin;
    }

    private static boolean isLabel(String word) {
        return LABELS.contains(word.replace(".", "").toLowerCase(Locale.ROOT));
    }

    private static int withInitials(String text, int start, int end) {
        Matcher initials =
                INITIALS.matcher(text)
                        .region(Math.max(0, start - LONGEST_INITIALS), start)
                        .useTransparentBounds(true);
        if (!initials.find()) {
            return start;
        }
        // "A. STOIAN Grigore" at a line's beginning is the first of a list, "A. Gëzim" an answer.
        boolean opens =
                BEGINNING
                        .matcher(
                                text.substring(
                                        Math.max(0, initials.start() - 40), initials.start()))
                        .find();
        boolean whole = text.substring(start, end).matches("(?s)[\\p{L}'’-]{2,}\\s.*");
        boolean answer = initials.group().matches("[AQ]\\. ?");
        return opens && (whole || answer) ? start : initials.start();
    }
}
