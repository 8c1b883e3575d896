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
                        + " (?:him|her)self|formerly|née|nee|also)(?: the)?[\\s:\"“‘'(]{1,4}$");

    /** "MATEI or possibly MATEY": another writing, or somebody else when it is a whole name. */
    private static final Pattern OR_WRITTEN =
            Pattern.compile("(?i)^,?\\s(?:or|\\(?or) (?:possibly |maybe |perhaps )?[\"“‘'(]{0,2}$");

    /** "The lads call him the Colonel": whoever was spoken of last. */
    private static final Pattern CALLED =
            Pattern.compile(
                    "(?i)\\b(?:call(?:s|ed)?|knows?|refers? to) (?:him|her)(?: as| simply)?"
                            + "[\\s:\"“‘'(]{1,4}$");

    /** Later in the sentence, behind a date of birth and the like. */
    private static final Pattern ALIAS_LATER =
            Pattern.compile(
                    "(?is)^(?:[^.;:!?]|\\d\\.(?=\\d)){0,60}?[,(]\\s?(?:also"
                            + " (?:written|spelt|spelled|known as|called)|with the (?:nick"
                            + " ?name|alias)(?: of)?|nick ?named|known as|called|maiden"
                            + " name|(?:second|last|family) name(?: is| was)?|goes by)(?: as)?(?:"
                            + " the)?[\\s:\"“‘'(]{1,4}$");

    private static final Pattern BRACKETED = Pattern.compile("^\\s?[(\"“]{1,2}$");
    private static final Pattern APART =
            Pattern.compile(
                    "(?i)\\b(?:not (?:identical|the same|to be"
                            + " (?:confused|mixed)|related|connected)|do not confuse|don't"
                            + " confuse|different (?:person|man|woman|from)|another|no"
                            + " relation|separate (?:nominal|person)|namesake|homonym|same"
                            + " name|(?:coincidence|identity|similarity) of names?)\\b");

    /** Behind the name: "…, vet of Hay, is a different man and not related". */
    private static final Pattern APART_AFTER =
            Pattern.compile(
                    "(?is)^(?:[^.;\\n]|\\b\\w{1,3}\\.|\\d\\.|\\. (?=different|not |no"
                        + " |separate)){0,140}?\\b(?:not (?:the )?same"
                        + " (?:person|man|woman|individual)|(?:is|are|was) not (?:identical|the"
                        + " same|to be confused)|different (?:person|man|woman|individual)|separate"
                        + " (?:nominal|person|individual)|not our"
                        + " (?:subject|man|woman|nominal|target)|namesake|homonym|no"
                        + " relation\\b)\\b");

    private static final Pattern ALIAS_LIST =
            Pattern.compile("^\\s?(?:[\"”’'](?:\\s?(?:,|and|or|/)\\s?)[\"“‘']|(?:,| or|/)\\s?)$");

    /** Farther back than this many different names nobody is looked for. */
    private static final int MEMORY = 500;

    /** An alias stands no farther behind the name. */
    private static final int REACH = 90;

    private final String text;
    private final List<Mention> linked;
    private final Map<MentionId, String> born = new HashMap<>();

    /** The latest mention of each name, the latest name last. */
    private final LinkedHashMap<String, Mention> names = new LinkedHashMap<>();

    private final Map<MentionId, Chain> chains = new HashMap<>();

    /** All mentions of one person or organisation so far. */
    private static final class Chain {

        private int mentions;
        private String sex = "";
        private boolean named;

        /** Only told apart from somebody: not who the report goes on to speak of. */
        private boolean aside;
    }

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
        if (mention.kind() == EntityKind.PERSON && isSetApart(text, mention)) {
            linked.set(at, mention.with(Field.TOLD_APART, "true"));
        }
        Optional<Mention> earlier = earlier(at, date);
        earlier.ifPresent(found -> linked.set(at, linked.get(at).after(found.id())));
        Chain chain = earlier.map(this::chain).orElseGet(Chain::new);
        chain.mentions++;
        mention.find(Field.SEX).ifPresent(sex -> chain.sex = sex);
        chain.named |= tokens(mention).size() > 1;
        chain.aside |= linked.get(at).find(Field.TOLD_APART).isPresent();
        chains.put(mention.id(), chain);
        String known =
                date.isEmpty()
                        ? earlier.map(found -> born.getOrDefault(found.id(), "")).orElse("")
                        : date;
        born.put(mention.id(), known);
        names.putLast(
                mention.kind()
                        + (chain.aside ? " aside " : " ")
                        + String.join(" ", tokens(mention))
                        + " "
                        + known,
                linked.get(at));
    }

    private Optional<Mention> earlier(int at, String date) {
        Mention mention = linked.get(at);
        if (mention.find(Field.TOLD_APART).isPresent()) {
            return Optional.empty();
        }
        for (int back = at - 1;
                back >= 0 && mention.span().start() - linked.get(back).span().end() < REACH;
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
        List<Mention> fitting =
                names.sequencedValues().reversed().stream()
                        .limit(MEMORY)
                        .filter(other -> other.kind() == mention.kind())
                        .filter(other -> !differ(born.getOrDefault(other.id(), ""), date))
                        .filter(other -> isSame(other, mention))
                        .toList();
        if (tokens(mention).size() > 1) {
            return first(fitting);
        }
        String sex = mention.find(Field.SEX).orElse("");
        return sex.isEmpty() ? likeliest(fitting, mention) : onlyOne(fitting, mention, sex);
    }

    private Optional<Mention> first(List<Mention> fitting) {
        return fitting.stream()
                .filter(other -> !chain(other).aside)
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    /**
     * Of several who bear a lone name, whoever the passage speaks of already, else whoever the
     * report spoke of most.
     *
     * @param fitting the latest first
     */
    private Optional<Mention> likeliest(List<Mention> fitting, Mention lone) {
        Mention likeliest = null;
        int most = 0;
        for (Mention other : fitting) {
            boolean aside = chain(other).aside;
            if (!aside && isInPassage(other, lone)) {
                return Optional.of(other);
            }
            int spokenOf = aside ? 1 : 1 + chain(other).mentions;
            if (spokenOf > most) {
                most = spokenOf;
                likeliest = other;
            }
        }
        return Optional.ofNullable(likeliest);
    }

    private boolean isInPassage(Mention other, Mention lone) {
        return other.span().item() == lone.span().item()
                && !text.substring(other.span().end(), lone.span().start()).contains("\n\n");
    }

    /**
     * "Mrs Madoc" is not to be guessed among several of the name, unless the passage has but one.
     */
    private Optional<Mention> onlyOne(List<Mention> fitting, Mention titled, String sex) {
        List<Mention> alike =
                fitting.stream().filter(other -> chain(other).sex.equals(sex)).toList();
        List<Mention> open = alike.isEmpty() ? fitting : alike;
        List<Mention> near = open.stream().filter(other -> isInPassage(other, titled)).toList();
        List<Mention> those = near.isEmpty() ? open : near;
        long bearers = those.stream().map(this::chain).distinct().count();
        return bearers == 1 ? Optional.of(those.getFirst()) : Optional.empty();
    }

    private Chain chain(Mention mention) {
        return chains.computeIfAbsent(mention.id(), _ -> new Chain());
    }

    private static boolean isAlias(String text, Mention other, Mention mention, String between) {
        if (mention.kind() == EntityKind.PERSON && isNickname(text, mention, between)) {
            return true;
        }
        boolean bracketed =
                mention.kind() == EntityKind.ORGANISATION
                        && BRACKETED.matcher(between).find()
                        && mention.words().length() < 8
                        && text.startsWith(")", Math.min(text.length(), mention.span().end()))
                        && other.words().length() > mention.words().length();
        return bracketed
                || ALIAS.matcher(between).find()
                || ALIAS_LATER.matcher(between).find()
                || (OR_WRITTEN.matcher(between).find() && beginAlike(other, mention))
                || (mention.kind() == EntityKind.PERSON && CALLED.matcher(between).find());
    }

    /** "MATEI or possibly MATEY", but not "Chu Sau or Kien". */
    private static boolean beginAlike(Mention one, Mention other) {
        String first = tokens(one).getLast();
        List<String> second = tokens(other);
        return second.size() == 1
                && first.length() > 2
                && second.getFirst().startsWith(first.substring(0, 2));
    }

    /** "Ventsislav DOYCHEV (VENTSI)". */
    private static boolean isNickname(String text, Mention mention, String between) {
        int end = mention.span().end();
        return tokens(mention).size() == 1
                && BRACKETED.matcher(between).find()
                && end < text.length()
                && ")\"”".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isAliasOfPrevious(String text, List<Mention> all, int at) {
        Mention alias = all.get(at);
        Mention before = all.get(at - 1);
        return before.kind() == alias.kind()
                && ALIAS.matcher(text.substring(before.span().end(), alias.span().start())).find();
    }

    private static boolean isSetApart(String text, Mention mention) {
        if (tokens(mention).size() < 2) {
            return false;
        }
        int end = mention.span().end();
        String after = text.substring(end, Math.min(text.length(), end + 200));
        if (APART_AFTER.matcher(after).find()) {
            return true;
        }
        String before =
                text.substring(Math.max(0, mention.span().start() - 44), mention.span().start());
        int stop = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n'));
        return APART.matcher(stop < 0 ? before : before.substring(stop)).find();
    }

    private boolean isSame(Mention earlier, Mention later) {
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
        // A lone name whose bearer is known in full is not another's of that name.
        boolean unclaimed = one.size() == 1 && !chain(earlier).named;
        return (unclaimed && second.contains(one.getFirst())) || initialsFit(one, other);
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
        return Arrays.stream(Folding.fold(mention.words()).split("[\\s,./\"“”]+"))
                .filter(token -> !token.isEmpty())
                .toList();
    }
}
