package lantern.ingest.relate;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.Periods;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.report.Period;

/** When a tie held: the date nearest to its words in the same clause, never a date of birth. */
final class Times {

    private static final Pattern BIRTH =
            Pattern.compile(
                    "(?:\\bdob|\\bborn|\\bb\\.|°|\\bgeb\\.?|date of"
                            + " birth|d\\.o\\.b\\.?)[\\s:=]{0,3}(?:on )?$|P ?(?:\\(|, ?)(?:[a-z"
                            + " ]{0,20}, ?)?$");
    private static final Pattern LEAD =
            Pattern.compile(
                    "\\b(since|from|until|till|before|after|by)(?:"
                            + " (?:about|around|early|late|mid))? $");
    private static final int FAR = 140;

    private Times() {}

    static Period of(Clause clause, int from, int to) {
        int best = -1;
        int distance = FAR;
        for (int at = 0; at < clause.words().length(); at++) {
            if (clause.words().charAt(at) == 'Y'
                    && clause.at(at).kind() == EntityKind.DATE
                    && !isBirth(clause.words(), at)) {
                int away = at < from ? from - at : Math.max(0, at - to);
                if (away < distance) {
                    distance = away;
                    best = at;
                }
            }
        }
        return best < 0 ? Period.UNKNOWN : period(clause, best);
    }

    private static boolean isBirth(String words, int at) {
        return BIRTH.matcher(words.substring(Math.max(0, at - 28), at)).find();
    }

    private static Period period(Clause clause, int at) {
        Mention date = clause.at(at);
        String value = date.find(Field.VALUE).orElse("");
        Period day = Periods.of(date.words(), value);
        Matcher lead = LEAD.matcher(clause.words().substring(Math.max(0, at - 20), at));
        if (!lead.find()) {
            return day;
        }
        String words = lead.group().strip() + " " + date.words();
        LocalDate first = day.first();
        LocalDate last = day.last();
        return switch (lead.group(1)) {
            case "since", "from", "after" -> new Period(words, first, null);
            case "until", "till", "before" -> new Period(words, null, last);
            default -> day;
        };
    }
}
