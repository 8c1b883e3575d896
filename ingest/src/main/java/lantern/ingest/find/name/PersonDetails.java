package lantern.ingest.find.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.Found;
import lantern.ingest.find.Page;
import lantern.ingest.find.place.Countries;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;

/**
 * What the words beside a person's name say of them: date of birth, age, sex, nationality, role.
 */
public final class PersonDetails {

    private static final int NEAR = 90;
    private static final int BEFORE = 48;
    private static final int AFTER = 70;
    private static final Pattern BORN =
            Pattern.compile(
                    "(?i)(?:\\bd\\.?\\s?o\\.?\\s?b\\b\\.?|\\bborn\\b|\\bb\\.|°|\\bgeb\\b\\.?|\\bnato\\b|\\bnée?"
                        + " le\\b|\\bdate of birth\\b|\\bur\\.)[\\s:=]{0,3}(?:on\\s)?$");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("^[\\s,]{0,2}[(\\[][^()\\[\\]\\n]{0,40}$");
    private static final Pattern AGE =
            Pattern.compile(
                    "(?i)^.{0,12}?(?:\\(\\s?(?:aged?\\s|then\\s)?(?:about\\s|approx\\.?\\s)?(\\d{1,2})(?:\\s?(?:yrs?|years?|yo|y/o)(?:\\sold)?)?\\s?[),]|,?\\s(?:is\\s|was\\s)?(?:aged|age|then)\\s(?:about\\s|around\\s|approx(?:imately)?\\.?\\s)?(\\d{1,2})\\b|,?\\s(?:is\\s|was\\s|a\\s){0,2}(?:about\\s)?(\\d{1,2})["
                        + " -]years?[ -]old\\b)");
    private static final Pattern AGE_BEFORE =
            Pattern.compile(
                    "(?i)\\b(\\d{1,2})[ -]?(?:years?|yrs?)?["
                            + " -]?(?:old|yo|y/o)\\s(?:\\p{L}{3,14}\\s){0,3}$");
    private static final Pattern AGE_EQUALS =
            Pattern.compile("^\\s?=\\s?(\\d{1,2})\\s?(?:yrs?|years?)");
    private static final Pattern CHILD =
            Pattern.compile("(?i)\\b(?:child|minor|juvenile|uasc|under-?age|under 18)\\b");
    private static final Pattern CHILD_NOT =
            Pattern.compile(
                    "(?i)\\b(?:not|no|children's|childrens|child"
                            + " of|has|mother|father|son|daughter)\\b");
    private static final Pattern MALE =
            Pattern.compile(
                    "(?i)(?:\\b(?:mr|sir|herr)\\.?\\s$|\\b(?:man|male|boy|brother|nephew|uncle|father|husband|son|cousin)(?:\\s(?:called|named))?\\s?[,\"“]{0,2}\\s?$)");
    private static final Pattern FEMALE =
            Pattern.compile(
                    "(?i)(?:\\b(?:mrs|ms|miss|madam|frau)\\.?\\s$|\\b(?:woman|female|girl|sister|niece|aunt|mother|wife|daughter|lady)(?:\\s(?:called|named))?\\s?[:,\"“]{0,2}\\s?$)");
    private static final Pattern MALE_AFTER =
            Pattern.compile(
                    "(?i)^\\s?[(,]\\s?(?:m\\b|[\\w ]{0,14}\\bmale\\b|[\\w ]{0,14}\\bman\\b)");
    private static final Pattern FEMALE_AFTER =
            Pattern.compile(
                    "(?i)^\\s?[(,]\\s?(?:f\\b|[\\w ]{0,14}\\bfemale\\b|[\\w ]{0,14}\\bwoman\\b)");
    private static final Pattern NATION_BEFORE =
            Pattern.compile(
                    "(\\p{Lu}\\p{L}{2,14})(?:-born)?\\s(?:\\p{Ll}{2,14}\\s){0,3}[,\"“]?\\s?$");
    private static final Pattern NATION_AFTER =
            Pattern.compile(
                    "^[\\s,(]{1,3}(?:an?\\s|the\\s)?(?:\\p{Ll}{2,12}\\s){0,2}(\\p{Lu}\\p{L}{3,14})\\b(?:\\s(?:national|citizen|male|female|man|woman|nationality))?");

    private PersonDetails() {}

    /** The same mentions, people's with what is said beside them. */
    public static List<Found> add(Page page, List<Found> settled) {
        List<Found> richer = new ArrayList<>(settled);
        for (int at = 0; at < richer.size(); at++) {
            Found found = richer.get(at);
            if (found.kind() == EntityKind.PERSON) {
                richer.set(at, describe(page, found));
            }
        }
        for (int at = 0; at < richer.size(); at++) {
            Found date = richer.get(at);
            if (date.kind() == EntityKind.DATE) {
                born(page, richer, at);
            }
        }
        return richer;
    }

    private static void born(Page page, List<Found> all, int at) {
        Found date = all.get(at);
        for (int back = at - 1; back >= 0 && date.start() - all.get(back).end() <= NEAR; back--) {
            Found person = all.get(back);
            if (person.kind() == EntityKind.PERSON
                    && !person.fields().containsKey(Field.DATE_OF_BIRTH)) {
                String between = page.text().substring(person.end(), date.start());
                boolean cued = BORN.matcher(between).find();
                boolean bracketed =
                        value(date).length() == 10
                                && value(date).compareTo("2022") < 0
                                && IN_BRACKETS.matcher(between).find()
                                && page.after(date.end(), 3).matches("\\s?[)\\],;].*");
                boolean oneLine =
                        between.indexOf('\n') < 0 || (cued && !between.strip().contains("\n\n"));
                if ((cued || bracketed) && oneLine) {
                    Found richer = person.with(Field.DATE_OF_BIRTH, value(date));
                    all.set(back, age(page.after(date.end(), 20), AGE_EQUALS, richer));
                }
                return;
            }
        }
    }

    private static String value(Found date) {
        return date.fields().getOrDefault(Field.VALUE, "");
    }

    private static Found describe(Page page, Found person) {
        String before = page.before(person.start(), BEFORE);
        String after = page.after(person.end(), AFTER);
        Found richer = age(after, AGE, person);
        if (!richer.fields().containsKey(Field.AGE)) {
            richer = age(before, AGE_BEFORE, richer);
        }
        String clause = after.split("[.;]| and | who ", 2)[0];
        if (CHILD.matcher(clause).find() && !CHILD_NOT.matcher(clause).find()) {
            richer = richer.with(Field.CHILD, "true");
        }
        if (MALE.matcher(before).find() || MALE_AFTER.matcher(after).find()) {
            richer = richer.with(Field.SEX, "male");
        } else if (FEMALE.matcher(before).find() || FEMALE_AFTER.matcher(after).find()) {
            richer = richer.with(Field.SEX, "female");
        }
        Optional<String> nation =
                nation(NATION_BEFORE.matcher(before)).or(() -> nation(NATION_AFTER.matcher(after)));
        if (nation.isPresent()) {
            richer = richer.with(Field.NATIONALITY, nation.get());
        }
        Found named = richer;
        return RoleWords.find(before, after)
                .map(said -> named.with(Field.ROLE, said.role().name()))
                .orElse(named);
    }

    /** The name with the words beside it that give the person's role; empty without any. */
    public static Optional<Range> roleWords(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - BEFORE), start);
        String after = text.substring(end, Math.min(text.length(), end + AFTER));
        return RoleWords.find(before, after)
                .map(said -> new Range(start - said.start(), end + said.end()));
    }

    /** Offsets in a text, in UTF-16 units, end exclusive. */
    public record Range(int start, int end) {}

    private static Found age(String words, Pattern pattern, Found person) {
        Matcher matcher = pattern.matcher(words);
        if (!matcher.find()) {
            return person;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String years = matcher.group(group);
            if (years != null && Integer.parseInt(years) > 0) {
                Found aged = person.with(Field.AGE, Integer.toString(Integer.parseInt(years)));
                return Integer.parseInt(years) < 18 ? aged.with(Field.CHILD, "true") : aged;
            }
        }
        return person;
    }

    private static Optional<String> nation(Matcher matcher) {
        return matcher.find()
                ? Countries.findByAdjective(matcher.group(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
