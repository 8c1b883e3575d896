package lantern.ingest.find.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.Found;
import lantern.ingest.find.MentionFinder;
import lantern.ingest.find.Page;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;

/**
 * Bank accounts and wallets: IBANs, British sort code and number, addresses of crypto-currencies.
 */
public final class Accounts implements MentionFinder {

    private static final Pattern IBAN =
            Pattern.compile(
                    "(?<![\\w-])(?:[A-Za-z]{2}\\d{2}(?:["
                            + " -]?[A-Z0-9]){11,30}|[a-z]{2}\\d{2}[a-z0-9]{11,30})(?![\\w])");
    private static final Pattern SORT_CODE =
            Pattern.compile(
                    "(?i)(?<![\\w-])(\\d{2}-\\d{2}-\\d{2}|(?<=sort"
                        + " code.{0,3})\\d{6}|(?<=s/c.{0,3})\\d{6})[\\s,;:/]{1,3}(?:(?:a/c|acc(?:oun)?t|account)?\\s?(?:no|number|num)?\\.?\\s?[:#]?\\s?)(\\d{8})(?![\\w-])");
    private static final Pattern NUMBER_FIRST =
            Pattern.compile(
                    "(?i)\\b(?:a/c|acc(?:oun)?t|account)\\s?(?:no|number|num)?\\.?\\s?[:#]?\\s?(\\d{8})[\\s,;(]{1,3}(?:sort"
                        + " code|s/c|sc)\\s?[:#]?\\s?(\\d{2}-?\\d{2}-?\\d{2})(?![\\w-])");
    private static final Pattern WALLET =
            Pattern.compile(
                    "(?<![\\w])(bc1[a-z0-9]{25,62}|0x[0-9a-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|[13][1-9A-HJ-NP-Za-km-z]{25,34})(?![\\w])");

    @Override
    public List<Found> find(Page page) {
        List<Found> found = new ArrayList<>();
        page.scan(IBAN, matcher -> iban(matcher, found));
        page.scan(SORT_CODE, m -> found.add(british(m.start(), m.end(), m.group(1), m.group(2))));
        page.scan(
                NUMBER_FIRST,
                m -> found.add(british(m.start(1), m.end(2), m.group(2), m.group(1))));
        page.scan(WALLET, matcher -> wallet(matcher, found));
        return found;
    }

    /**
     * Words behind an IBAN may look like more of it: the country's own length says where it ends.
     */
    private static void iban(Matcher matcher, List<Found> found) {
        String words = matcher.group();
        StringBuilder compact = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            if (letter == ' ' || letter == '-') {
                continue;
            }
            compact.append(letter);
            boolean ends =
                    at + 1 == words.length() || !Character.isLetterOrDigit(words.charAt(at + 1));
            String value = compact.toString().toUpperCase(Locale.ROOT);
            if (ends && value.length() > 14 && Checks.hasIbanShape(value)) {
                found.add(
                        new Found(
                                EntityKind.ACCOUNT,
                                matcher.start(),
                                matcher.start() + at + 1,
                                Map.of(
                                        Field.VALUE,
                                        value,
                                        Field.TYPE,
                                        "iban",
                                        Field.COUNTRY,
                                        value.substring(0, 2),
                                        Field.VERIFIED,
                                        Boolean.toString(Checks.iban(value))),
                                Found.Rank.CERTAIN));
                return;
            }
        }
    }

    private static Found british(int start, int end, String sortCode, String number) {
        return new Found(
                EntityKind.ACCOUNT,
                start,
                end,
                Map.of(
                        Field.VALUE, sortCode.replace("-", "") + " " + number,
                        Field.TYPE, "sort code",
                        Field.COUNTRY, "GB",
                        Field.VERIFIED, "false"),
                Found.Rank.CERTAIN);
    }

    private static void wallet(Matcher matcher, List<Found> found) {
        String value = matcher.group();
        boolean mixed =
                value.chars().anyMatch(Character::isDigit)
                        && value.chars().anyMatch(Character::isLowerCase)
                        && (value.startsWith("bc1")
                                || value.startsWith("0x")
                                || value.chars().anyMatch(Character::isUpperCase));
        if (mixed) {
            found.add(
                    new Found(
                            EntityKind.ACCOUNT,
                            matcher.start(),
                            matcher.end(),
                            Map.of(
                                    Field.VALUE,
                                    value,
                                    Field.TYPE,
                                    "wallet",
                                    Field.VERIFIED,
                                    "false"),
                            Found.Rank.CERTAIN));
        }
    }
}
