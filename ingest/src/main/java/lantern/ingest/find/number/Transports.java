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

/** Ships by IMO number, containers by ISO 6346, flights by number. */
public final class Transports implements MentionFinder {

    private static final Pattern IMO =
            Pattern.compile("(?i)\\bIMO(?:\\s(?:no|number)\\b\\.?)?\\s?[:#]?\\s?(\\d{7})(?!\\d)");
    private static final Pattern CONTAINER =
            Pattern.compile(
                    "(?<![\\w-])([A-Z]{3}[UJZ])[ -]?(\\d{3}[ -]?\\d{3})[ -/]?(\\d)(?![\\w])");
    private static final Pattern FLIGHT =
            Pattern.compile(
                    "(?i:\\b(?:flight|flt|flew on|flying on|flew|arriving on|departing"
                        + " on|boarded|aboard)s?\\s(?i:no\\.?\\s|number\\s)?)([A-Z]{2}|[A-Z]\\d|\\d[A-Z])(["
                        + " -]?)(\\d{2,4})(?![\\w-])");
    private static final Pattern FLIGHT_BEFORE =
            Pattern.compile(
                    "(?<![\\w-])([A-Z]{2}|[A-Z]\\d|\\d[A-Z])([ -]?)(\\d{3,4})(?=\\s(?:flight|from"
                            + " \\p{Lu}|to \\p{Lu}))");
    private static final Pattern NAMED_SHIP =
            Pattern.compile(
                    "\\b(?:MV|M/V|MT|M/T|MS|SS|FV|F/V)\\s((?:\\p{Lu}[\\p{L}\\d'-]{1,20})(?:\\s\\p{Lu}[\\p{L}\\d'-]{1,20}){0,3})");

    @Override
    public List<Found> find(Page page) {
        List<Found> found = new ArrayList<>();
        page.scan(IMO, m -> found.add(ship(m)));
        page.scan(CONTAINER, m -> found.add(container(m)));
        page.scan(FLIGHT, m -> found.add(flight(m)));
        page.scan(FLIGHT_BEFORE, m -> found.add(flight(m)));
        page.scan(
                NAMED_SHIP,
                m ->
                        found.add(
                                new Found(
                                        EntityKind.VESSEL,
                                        m.start(1),
                                        m.end(1),
                                        Map.of(
                                                Field.VALUE,
                                                "name:" + m.group(1).toLowerCase(Locale.ROOT),
                                                Field.NAME,
                                                m.group(1)),
                                        Found.Rank.CUED)));
        return found;
    }

    private static Found ship(Matcher m) {
        return new Found(
                EntityKind.VESSEL,
                m.start(),
                m.end(1),
                Map.of(
                        Field.VALUE,
                        "imo:" + m.group(1),
                        Field.VERIFIED,
                        Boolean.toString(Checks.imo(m.group(1)))),
                Found.Rank.CERTAIN);
    }

    private static Found container(Matcher m) {
        String value = m.group(1) + m.group(2).replaceAll("\\D", "") + m.group(3);
        return new Found(
                EntityKind.CONTAINER,
                m.start(),
                m.end(),
                Map.of(
                        Field.VALUE,
                        value,
                        Field.VERIFIED,
                        Boolean.toString(Checks.container(value))),
                Found.Rank.CERTAIN);
    }

    private static Found flight(Matcher m) {
        return Found.exact(
                EntityKind.FLIGHT,
                m.start(1),
                m.end(3),
                m.group(1).toUpperCase(Locale.ROOT) + m.group(3),
                Found.Rank.CUED);
    }
}
