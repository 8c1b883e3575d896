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

/** Vehicle identification numbers: 17 characters, no I, O or Q. */
public final class ChassisNumbers implements MentionFinder {

    private static final Pattern VIN = Pattern.compile("(?<![\\w-])[A-HJ-NPR-Z\\d]{17}(?![\\w-])");
    private static final Pattern CUE = Pattern.compile("(?i)\\b(?:vin|chassis|vehicle)\\b");

    @Override
    public List<Found> find(Page page) {
        List<Found> found = new ArrayList<>();
        page.scan(VIN, m -> vin(page, m, found));
        return found;
    }

    private static void vin(Page page, Matcher m, List<Found> found) {
        String value = m.group();
        boolean mixed =
                value.chars().anyMatch(Character::isDigit)
                        && value.chars().anyMatch(Character::isLetter);
        boolean right = mixed && Checks.vin(value);
        if (right || (mixed && CUE.matcher(page.before(m.start(), 30)).find())) {
            found.add(
                    new Found(
                            EntityKind.VEHICLE,
                            m.start(),
                            m.end(),
                            Map.of(
                                    Field.VALUE,
                                    "vin:" + value,
                                    Field.TYPE,
                                    "vin",
                                    Field.VERIFIED,
                                    Boolean.toString(right)),
                            Found.Rank.CERTAIN));
        }
    }
}
