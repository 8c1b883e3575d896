package lantern.ingest.find.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lantern.ingest.find.Folding;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;

/**
 * Which earlier mention a mention of a person or organisation repeats, as far as the report itself
 * says: an alias after "@", a surname or given name alone, the same full name in another order.
 * Names that the report sets apart, by dates of birth or by "not identical with", are never joined.
 */
public final class Antecedents {

    private static final Pattern ALIAS =
            Pattern.compile(
                    "(?i)^[\\s,;(\"“]{0,3}(?:@|a\\.?k\\.?a\\.?|alias(?:es)?|(?:is |was )?(?:also"
                        + " |better |widely |often |otherwise |commonly |usually |locally"
                        + " |generally )?known(?: (?:to|by|among|amongst|in) [\\p{L}'’ ]{1,30})?"
                        + " as|nick ?named|who (?:is |was )?(?:also )?(?:known as|calls"
                        + " (?:him|her)self|goes by|uses the name)|also"
                        + " (?:written|spelt|spelled)(?: as)?|goes by(?: the name(?: of)?)?|calls"
                        + " (?:him|her)self|formerly|née|nee|or)(?: the)?[\\s:\"“‘'(]{1,4}$");
    private static final Pattern BRACKETED = Pattern.compile("^\\s?[(\"“]{1,2}$");
    private static final Pattern APART =
            Pattern.compile(
                    "(?i)\\b(?:not (?:identical|the same|to be confused|related|connected)|do not"
                        + " confuse|don't confuse|different (?:person|man|woman|from)|another|no"
                        + " relation|namesake|same name)\\b");
    private static final Pattern ALIAS_LIST =
            Pattern.compile("^\\s?(?:[\"”’'](?:\\s?(?:,|and|or|/)\\s?)[\"“‘']|(?:,| or|/)\\s?)$");

    /** Farther back than this many different names nobody is looked for. */
    private static final int MEMORY = 500;

    private final String text;
    private final List<Mention> linked;
    private final Map<MentionId, String> born = new HashMap<>();

    /** The latest mention of each name, the latest name last. */
    private final LinkedHashMap<String, Mention> names = new LinkedHashMap<>();

    private Antecedents(String text, List<Mention> mentions) {
        this.text = text;
        this.linked = new ArrayList<>(mentions);
    }

    /** The same mentions in the same order, each with its antecedent where it has one. */
    public static List<Mention> link(String text, List<Mention> mentions) {
        Antecedents antecedents = new Antecedents(text, mentions);
        for (int at = 0; at < mentions.size(); at++) {
            antecedents.link(at);
        }
        return antecedents.linked;
    }

    private void link(int at) {
        Mention mention = linked.get(at);
        if (mention.kind() != EntityKind.PERSON && mention.kind() != EntityKind.ORGANISATION) {
            return;
        }
        String date = mention.fields().getOrDefault(Field.DATE_OF_BIRTH, "");
        Optional<Mention> earlier = earlier(at, date);
        earlier.ifPresent(found -> linked.set(at, mention.after(found.id())));
        String known =
                date.isEmpty()
                        ? earlier.map(found -> born.getOrDefault(found.id(), "")).orElse("")
                        : date;
        born.put(mention.id(), known);
        names.putLast(
                mention.kind() + " " + String.join(" ", tokens(mention)) + " " + known,
                linked.get(at));
    }

    private Optional<Mention> earlier(int at, String date) {
        Mention mention = linked.get(at);
        for (int back = at - 1;
                back >= 0 && mention.span().start() - linked.get(back).span().end() < 40;
                back--) {
            Mention other = linked.get(back);
            if (other.kind() == mention.kind()) {
                String between = text.substring(other.span().end(), mention.span().start());
                boolean chain =
                        other.antecedent() != null
                                && back > 0
                                && ALIAS_LIST.matcher(between).find();
                if (isAlias(text, other, mention, between)
                        || (chain && isAliasOfPrevious(text, linked, back))) {
                    return Optional.of(other);
                }
                break;
            }
        }
        if (isSetApart(text, mention)) {
            return Optional.empty();
        }
        return names.sequencedValues().reversed().stream()
                .limit(MEMORY)
                .filter(other -> other.kind() == mention.kind())
                .filter(other -> !differ(born.getOrDefault(other.id(), ""), date))
                .filter(other -> isSame(text, other, mention))
                .findFirst();
    }

    private static boolean isAlias(String text, Mention other, Mention mention, String between) {
        boolean bracketed =
                mention.kind() == EntityKind.ORGANISATION
                        && BRACKETED.matcher(between).find()
                        && mention.words().length() < 8
                        && text.startsWith(")", Math.min(text.length(), mention.span().end()))
                        && other.words().length() > mention.words().length();
        return bracketed || ALIAS.matcher(between).find();
    }

    private static boolean isAliasOfPrevious(String text, List<Mention> all, int at) {
        Mention alias = all.get(at);
        Mention before = all.get(at - 1);
        return before.kind() == alias.kind()
                && ALIAS.matcher(text.substring(before.span().end(), alias.span().start())).find();
    }

    private static boolean isSetApart(String text, Mention mention) {
        String before =
                text.substring(Math.max(0, mention.span().start() - 44), mention.span().start());
        int stop = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n'));
        return tokens(mention).size() > 1
                && APART.matcher(stop < 0 ? before : before.substring(stop)).find();
    }

    private static boolean isSame(String text, Mention earlier, Mention later) {
        List<String> one = tokens(earlier);
        List<String> other = tokens(later);
        Set<String> first = new HashSet<>(one);
        Set<String> second = new HashSet<>(other);
        if (first.equals(second)) {
            return true;
        }
        if (later.kind() == EntityKind.ORGANISATION) {
            return isShortOf(one, other);
        }
        if (other.size() == 1) {
            return first.contains(other.getFirst());
        }
        return (one.size() == 1 && second.contains(one.getFirst()) && !isSetApart(text, later))
                || initialsFit(one, other);
    }

    /** The first words of a firm's name stand for it. */
    private static boolean isShortOf(List<String> full, List<String> brief) {
        return brief.size() < full.size()
                && (brief.size() > 1 || brief.getFirst().length() > 3)
                && full.subList(0, brief.size()).equals(brief);
    }

    /** "M.J. Hargrave" and "Malcolm John Hargrave": same surname, and initials that fit. */
    private static boolean initialsFit(List<String> one, List<String> other) {
        String surname = one.getLast();
        if (!surname.equals(other.getLast()) || surname.length() < 3) {
            return false;
        }
        boolean firstIsBrief = one.size() <= other.size();
        List<String> brief = firstIsBrief ? one : other;
        List<String> full = firstIsBrief ? other : one;
        boolean initials = false;
        for (int at = 0; at < brief.size() - 1; at++) {
            String given = brief.get(at);
            String theirs = full.get(Math.min(at, full.size() - 2));
            boolean initial = given.length() == 1;
            boolean shortForm =
                    (given.length() >= 3 && theirs.startsWith(given))
                            || (theirs.length() >= 3 && given.startsWith(theirs));
            boolean theirInitial = theirs.length() == 1;
            if ((initial || theirInitial) ? given.charAt(0) != theirs.charAt(0) : !shortForm) {
                return false;
            }
            initials = true;
        }
        return initials;
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && !one.startsWith(other)
                && !other.startsWith(one);
    }

    private static List<String> tokens(Mention mention) {
        return Arrays.stream(Folding.fold(mention.words()).split("[\\s,.\"“”]+"))
                .filter(token -> !token.isEmpty())
                .toList();
    }
}
