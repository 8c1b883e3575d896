package lantern.ingest.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantern.ingest.find.Sentence;
import lantern.ingest.find.Sentences;
import lantern.ingest.read.ItemSpans;
import lantern.ingest.read.Passage;
import lantern.ingest.read.TimeLimit;
import lantern.ingest.relate.frame.Frames;
import lantern.ingest.relate.frame.Tie;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Mention;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.Statement;
import lantern.model.evidence.StatementId;
import lantern.model.evidence.TieKind;
import lantern.model.report.Item;
import lantern.model.report.Report;
import lantern.model.report.Span;

/** All that a report's prose says of its mentions: explicit rules over sentences. */
public final class Relations {

    private static final Pattern VERB_PHRASE =
            Pattern.compile(
                    "^(?! ?,)[^,;]{4,60} and (?:then |also )?[a-z]+(?:ed|s)\\b|^ and (?:then |also"
                            + " )?[a-z]+ed\\b");

    /** "OFAC designated a firm owned by P": what stands before such a word is no end of the tie. */
    private static final Pattern NEWS =
            Pattern.compile(
                    "\\b(?:designat(?:ed|es|ing)|sanction(?:ed|s|ing)|announced|imposed|indicted|charged)\\b");

    private static final Pattern MENTIONS = Pattern.compile("[A-Z&&[^YM]]");

    private final List<Rule> rules;

    private Relations(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * What was found.
     *
     * @param mentions journeys, routes and indicators, which cover other mentions
     */
    public record Found(List<Mention> mentions, List<Statement> statements) {

        public Found {
            mentions = List.copyOf(mentions);
            statements = List.copyOf(statements);
        }
    }

    /** With the rules of every theme. */
    public static Relations standard() {
        return new Relations(
                Stream.of(ContactRules.RULES, HomeRules.RULES, NoteRules.RULES)
                        .flatMap(List::stream)
                        .toList());
    }

    /**
     * @throws lantern.ingest.read.UnreadableReport when it takes longer than the limit
     */
    public Found find(
            Report report, List<Passage> passages, List<Mention> mentions, TimeLimit limit) {
        TreeMap<Integer, Mention> byStart = new TreeMap<>();
        mentions.forEach(mention -> byStart.put(mention.span().start(), mention));
        ItemSpans spans = new ItemSpans(report);
        Cast cast = new Cast(mentions);
        Legend legend = new Legend(report.text(), byStart);
        Map<StatementId, Statement> statements = new LinkedHashMap<>();
        Journeys journeys = new Journeys(report, spans);
        Indicators indicators = new Indicators(report, spans);
        Map<Integer, Integer> seeded = new HashMap<>();
        List<Mention> named = List.of();
        for (Sentence sentence : Sentences.of(report.text(), passages)) {
            limit.check();
            List<Mention> said =
                    List.copyOf(byStart.subMap(sentence.start(), sentence.end()).values());
            Item item = spans.itemAt(sentence.start()).orElse(null);
            int number = item == null ? 0 : item.number();
            cast.enter(number);
            if (item != null && !seeded.containsKey(number)) {
                seeded.put(number, number);
                // What a row's other cells name is what its remarks speak of.
                cast.leave(before(byStart, item, sentence), null);
            }
            List<Naming> namings =
                    legend.namings(report.text(), sentence.start(), sentence.end(), said);
            Clause clause = ClauseWriter.write(report.text(), sentence, namings, cast);
            apply(clause, cast, spans, statements);
            frames(clause, cast, spans, statements);
            grounds(clause, named, cast, spans, statements);
            named = named(said, named);
            journeys.find(clause, cast);
            indicators.find(sentence, namings, clause, cast);
            cast.leave(said, clause);
        }
        List<Statement> all = new ArrayList<>(statements.values());
        all.addAll(journeys.statements());
        all.addAll(indicators.statements());
        List<Mention> told = new ArrayList<>(journeys.mentions());
        told.addAll(indicators.mentions());
        return new Found(told, all);
    }

    private static List<Mention> before(
            NavigableMap<Integer, Mention> byStart, Item item, Sentence sentence) {
        return item.start() < sentence.start()
                ? List.copyOf(byStart.subMap(item.start(), sentence.start()).values())
                : List.of();
    }

    private void apply(
            Clause clause, Cast cast, ItemSpans spans, Map<StatementId, Statement> statements) {
        for (Rule rule : rules) {
            if (!rule.glance().allows(clause.words())) {
                continue;
            }
            Matcher matcher = rule.pattern().matcher(clause.words());
            int from = 0;
            while (from < clause.words().length() && matcher.find(from)) {
                tie(rule, matcher, clause, cast, spans, statements);
                from = matcher.start() + 1;
            }
        }
    }

    /** Whom "these companies" may mean: those of the last sentence that named any. */
    private static List<Mention> named(List<Mention> said, List<Mention> before) {
        List<Mention> whom =
                said.stream()
                        .filter(mention ->
                                mention.kind() == EntityKind.ORGANISATION
                                        || mention.kind() == EntityKind.PERSON)
                        .toList();
        boolean alike = whom.stream().map(Mention::kind).distinct().count() == 1;
        return whom.isEmpty() ? before : alike && whom.size() > 1 ? whom : List.of();
    }

    private static void grounds(
            Clause clause,
            List<Mention> before,
            Cast cast,
            ItemSpans spans,
            Map<StatementId, Statement> statements) {
        for (Grounds.Ground ground : Grounds.find(clause, before)) {
            if (!cast.isSame(ground.from(), ground.to())) {
                add(
                        ground.kind(),
                        ground.from(),
                        ground.to(),
                        clause,
                        ground.start(),
                        ground.end(),
                        Polarity.POSITIVE,
                        spans,
                        statements);
            }
        }
    }

    /** What the verbs and nouns say, whichever way round. */
    private static void frames(
            Clause clause, Cast cast, ItemSpans spans, Map<StatementId, Statement> statements) {
        if (MENTIONS.matcher(clause.words()).results().limit(2).count() < 2) {
            return;
        }
        for (Tie tie : Frames.find(clause.words())) {
            Mention one = clause.at(tie.from());
            Mention two = clause.at(tie.to());
            if (fits(tie.kind(), one, two) && !cast.isSame(one, two)) {
                Polarity polarity =
                        tie.denied() || Tone.isDeniedBefore(clause.words(), tie.start())
                                ? Polarity.DENIED
                                : Polarity.POSITIVE;
                add(
                        tie.kind(),
                        one,
                        two,
                        clause,
                        tie.start(),
                        tie.end(),
                        polarity,
                        spans,
                        statements);
            }
        }
    }

    private static void tie(
            Rule rule,
            Matcher matcher,
            Clause clause,
            Cast cast,
            ItemSpans spans,
            Map<StatementId, Statement> statements) {
        List<Integer> froms = subjects(rule, matcher, clause);
        List<Integer> tos =
                rule.within() ? froms : letters(clause, matcher.start("to"), matcher.end("to"));
        for (int at = 0; at < froms.size(); at++) {
            for (int other = rule.within() ? at + 1 : 0; other < tos.size(); other++) {
                Mention one = clause.at(froms.get(at));
                Mention two = clause.at(tos.get(other));
                boolean fits =
                        fits(rule.kind(), one, two)
                                && !cast.isSame(one, two)
                                && !NEWS.matcher(matcher.group("t")).find();
                if (fits) {
                    int start = matcher.start();
                    int end = matcher.end();
                    Polarity polarity = Tone.polarity(clause.words(), start, end);
                    add(rule.kind(), one, two, clause, start, end, polarity, spans, statements);
                }
            }
        }
    }

    /**
     * Behind an "and" the subject is that of the whole sentence: "P befriended P and offered …".
     */
    private static List<Integer> subjects(Rule rule, Matcher matcher, Clause clause) {
        int start = matcher.start("from");
        boolean shared =
                !rule.within()
                        && start < matcher.start("to")
                        && VERB_PHRASE.matcher(matcher.group("t")).find();
        int first = shared ? clause.words().indexOf('P') : start;
        return first >= 0 && first < start && clause.words().charAt(start) == 'P'
                ? List.of(first)
                : letters(clause, start, matcher.end("from"));
    }

    /**
     * The letters of a list that are of the kinds that it began with; words between them are not.
     */
    private static List<Integer> letters(Clause clause, int start, int end) {
        List<Integer> letters = new ArrayList<>();
        for (int at = start; at < end; at++) {
            Mention mention = clause.meant().get(at);
            boolean date =
                    mention == null
                            || mention.kind() == EntityKind.DATE
                            || mention.kind() == EntityKind.MONEY;
            if (!date) {
                letters.add(at);
            }
        }
        return letters;
    }

    private static boolean fits(TieKind kind, Mention from, Mention to) {
        return switch (kind) {
            case USES ->
                    (from.kind() == EntityKind.PERSON || to.kind() == EntityKind.ORGANISATION)
                            && to.kind() != EntityKind.PERSON
                            && to.kind() != EntityKind.PLACE;
            case LIVES_AT, STAYS_AT ->
                    from.kind() == EntityKind.PERSON && to.kind() != EntityKind.PERSON;
            default -> !from.id().equals(to.id());
        };
    }

    private static void add(
            TieKind kind,
            Mention one,
            Mention two,
            Clause clause,
            int start,
            int end,
            Polarity polarity,
            ItemSpans spans,
            Map<StatementId, Statement> statements) {
        Span span = spans.span(clause.start(), clause.end());
        StatementId id = StatementId.of(kind, one.id(), two.id(), span);
        statements.putIfAbsent(
                id,
                new Statement(
                        id,
                        kind,
                        one.id(),
                        two.id(),
                        Times.of(clause, start, end),
                        polarity,
                        Tone.certainty(clause.words(), start, end),
                        span,
                        spans.itemAt(clause.start()).map(Item::grade).orElse(null),
                        Map.of()));
    }
}
