package lantern.ingest.find;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.model.evidence.EntityKind;

/** Sums of money, as currency and amount: {@code EUR 6500}. */
public final class Money implements MentionFinder {

    private static final String AMOUNT =
            "(\\d{1,3}(?:[,.'"
                + " ]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,2})?)(?:\\s?(k\\b|m\\b|bn\\b|thousand\\b|million\\b|billion\\b))?";
    private static final String CODES =
            "EUR|GBP|USD|RON|ALL|PLN|BGN|CZK|HUF|CHF|SEK|NOK|DKK|TRY|AED|VND|CNY|NGN|UAH|RSD|MAD|INR|JPY|CAD|AUD|MXN|COP|RUB";
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?i)(?<![\\w])(" + CODES + "|US\\$|[£€$]|Rs\\.?)\\s?" + AMOUNT + "(?![\\d])");
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?i)(?<![\\w.,/-])"
                            + AMOUNT
                            + "\\s?("
                            + CODES
                            + "|€|£|euros?|pounds(?: sterling)?|quid|(?:us"
                            + " )?dollars?|lei|leva|lek[eë]?|zlot(?:y|ych|e)|dirhams?|dong|yuan|naira|pesos|lira|hryvnias?)(?!\\w)");
    private static final Map<String, String> CURRENCIES =
            Map.ofEntries(
                    Map.entry("£", "GBP"),
                    Map.entry("€", "EUR"),
                    Map.entry("$", "USD"),
                    Map.entry("us$", "USD"),
                    Map.entry("euro", "EUR"),
                    Map.entry("euros", "EUR"),
                    Map.entry("pounds", "GBP"),
                    Map.entry("pounds sterling", "GBP"),
                    Map.entry("quid", "GBP"),
                    Map.entry("dollar", "USD"),
                    Map.entry("dollars", "USD"),
                    Map.entry("us dollars", "USD"),
                    Map.entry("lei", "RON"),
                    Map.entry("leva", "BGN"),
                    Map.entry("lek", "ALL"),
                    Map.entry("leke", "ALL"),
                    Map.entry("lekë", "ALL"),
                    Map.entry("zloty", "PLN"),
                    Map.entry("zlotych", "PLN"),
                    Map.entry("zlote", "PLN"),
                    Map.entry("dirham", "AED"),
                    Map.entry("dirhams", "AED"),
                    Map.entry("dong", "VND"),
                    Map.entry("yuan", "CNY"),
                    Map.entry("naira", "NGN"),
                    Map.entry("pesos", "MXN"),
                    Map.entry("lira", "TRY"),
                    Map.entry("hryvnia", "UAH"),
                    Map.entry("hryvnias", "UAH"));

    @Override
    public List<Found> find(Page page) {
        List<Found> found = new ArrayList<>();
        page.scan(BEFORE, m -> found.add(sum(m, m.group(1), m.group(2), m.group(3))));
        page.scan(BEHIND, m -> found.add(sum(m, m.group(3), m.group(1), m.group(2))));
        return found;
    }

    private static Found sum(Matcher m, String currency, String amount, String times) {
        String folded = currency.toLowerCase(Locale.ROOT);
        String code = CURRENCIES.getOrDefault(folded, currency.toUpperCase(Locale.ROOT));
        BigDecimal sum = number(amount).multiply(factor(times));
        return Found.exact(
                EntityKind.MONEY,
                m.start(),
                m.end(),
                code + " " + sum.stripTrailingZeros().toPlainString(),
                Found.Rank.CUED);
    }

    private static BigDecimal factor(String words) {
        return switch (words == null ? "" : words.toLowerCase(Locale.ROOT)) {
            case "k", "thousand" -> BigDecimal.valueOf(1_000);
            case "m", "million" -> BigDecimal.valueOf(1_000_000);
            case "bn", "billion" -> BigDecimal.valueOf(1_000_000_000);
            default -> BigDecimal.ONE;
        };
    }

    /**
     * "6,500", "6.500", "1 250.00": a mark with two or fewer figures behind it is the decimal one.
     */
    private static BigDecimal number(String words) {
        int last = Math.max(words.lastIndexOf('.'), words.lastIndexOf(','));
        boolean decimal = last >= 0 && words.length() - last - 1 <= 2;
        String whole = (decimal ? words.substring(0, last) : words).replaceAll("\\D", "");
        return new BigDecimal(decimal ? whole + "." + words.substring(last + 1) : whole);
    }
}
