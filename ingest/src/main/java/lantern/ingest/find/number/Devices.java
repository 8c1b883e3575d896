package lantern.ingest.find.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.Found;
import lantern.ingest.find.MentionFinder;
import lantern.ingest.find.Page;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;

/** Handsets and cards: IMEI and IMSI. */
public final class Devices implements MentionFinder {

    private static final Pattern FIFTEEN =
            Pattern.compile("(?<![\\w+./-])\\d{2}[- ./]?\\d{6}[- ./]?\\d{6}[- ./]?\\d(?![\\w])");
    private static final Pattern CUE = Pattern.compile("(?i)\\b(imei|handset|imsi|sim)\\b");

    @Override
    public List<Found> find(Page page) {
        List<Found> found = new ArrayList<>();
        page.scan(FIFTEEN, matcher -> fifteen(page, matcher, found));
        return found;
    }

    private static void fifteen(Page page, Matcher matcher, List<Found> found) {
        String digits = matcher.group().replaceAll("\\D", "");
        String before = page.before(matcher.start(), 40);
        boolean cued = CUE.matcher(before).find();
        boolean subscriber = before.toLowerCase(java.util.Locale.ROOT).contains("imsi");
        boolean right = Checks.luhn(digits);
        if (right || cued) {
            found.add(
                    new Found(
                            EntityKind.DEVICE,
                            matcher.start(),
                            matcher.end(),
                            Map.of(
                                    Field.VALUE,
                                    digits,
                                    Field.TYPE,
                                    subscriber ? "imsi" : "imei",
                                    Field.VERIFIED,
                                    Boolean.toString(right && !subscriber)),
                            Found.Rank.CERTAIN));
        }
    }
}
