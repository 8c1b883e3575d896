package lantern.ingest.find.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lantern.ingest.find.Folding;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;

/**
 * Which earlier mention a mention of a person or organisation repeats, as far as the report itself
 * says: an alias after "@", a surname or given name alone, the same full name in another order.
 * Names that the report sets apart, by dates of birth or by "not identical with", are never joined.
 */
public final class Antecedents {

    private static final Pattern ALIAS =
            Pattern.compile(
                    "(?i)^[\\s,;(\"“]{0,3}(?:@|a\\.?k\\.?a\\.?|alias(?:es)?|also known as|known"
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

    private Antecedents() {}

    /** The same mentions in the same order, each with its antecedent where it has one. */
    public static List<Mention> link(String text, List<Mention> mentions) {
        List<Mention> linked = new ArrayList<>(mentions);
        for (int at = 0; at < linked.size(); at++) {
            Mention mention = linked.get(at);
            if (mention.kind() == EntityKind.PERSON || mention.kind() == EntityKind.ORGANISATION) {
                int earlier = earlier(text, linked, at);
                if (earlier >= 0) {
                    linked.set(at, mention.after(linked.get(earlier).id()));
                }
            }
        }
        return linked;
    }

    private static int earlier(String text, List<Mention> all, int at) {
        Mention mention = all.get(at);
        boolean aliasSeen = false;
        for (int back = at - 1;
                back >= 0 && mention.span().start() - all.get(back).span().end() < 40;
                back--) {
            Mention other = all.get(back);
            if (other.kind() == mention.kind()) {
                String between = text.substring(other.span().end(), mention.span().start());
                aliasSeen = isAlias(text, other, mention, between);
                if (aliasSeen) {
                    return back;
                }
                boolean chain =
                        other.antecedent() != null
                                && ALIAS_LIST.matcher(between).find()
                                && back > 0;
                if (chain && isAliasOfPrevious(text, all, back)) {
                    return back;
                }
                break;
            }
        }
        if (isSetApart(text, mention)) {
            return -1;
        }
        for (int back = at - 1; back >= 0; back--) {
            Mention other = all.get(back);
            if (other.kind() == mention.kind() && isSame(text, all, other, mention)) {
                return back;
            }
        }
        return -1;
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

    private static boolean isSame(String text, List<Mention> all, Mention earlier, Mention later) {
        List<String> one = tokens(earlier);
        List<String> other = tokens(later);
        if (differ(born(all, earlier), born(all, later))) {
            return false;
        }
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

    private static String born(List<Mention> all, Mention mention) {
        Mention at = mention;
        for (int steps = 0; steps < 8; steps++) {
            String date = at.fields().get(Field.DATE_OF_BIRTH);
            if (date != null) {
                return date;
            }
            var earlier = at.antecedent();
            if (earlier == null) {
                return "";
            }
            at = all.stream().filter(other -> other.id().equals(earlier)).findFirst().orElse(at);
        }
        return "";
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
