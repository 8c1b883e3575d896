package lantern.ingest.relate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import lantern.ingest.find.Sentence;
import lantern.ingest.find.name.PersonDetails;
import lantern.ingest.read.ItemSpans;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.Statement;
import lantern.model.evidence.StatementId;
import lantern.model.evidence.TieKind;
import lantern.model.report.Item;
import lantern.model.report.Report;
import lantern.model.report.Span;

/**
 * Roles, and signs of trafficking: act, means and purpose by the Palermo Protocol, what the
 * National Referral Mechanism decided, and flags of a child. Each is a statement that a person
 * shows an indicator, with the words that say so.
 */
final class Indicators {

    private static final List<Indicator> TABLE = Indicator.table();

    private final Report report;
    private final ItemSpans spans;
    private final Map<MentionId, Mention> mentions = new LinkedHashMap<>();
    private final Map<StatementId, Statement> statements = new LinkedHashMap<>();

    Indicators(Report report, ItemSpans spans) {
        this.report = report;
        this.spans = spans;
    }

    List<Mention> mentions() {
        return List.copyOf(mentions.values());
    }

    List<Statement> statements() {
        return List.copyOf(statements.values());
    }

    void find(Sentence sentence, List<Naming> namings, Clause clause, Cast cast) {
        for (Naming naming : namings) {
            if (naming.mention().kind() == EntityKind.PERSON) {
                role(naming, sentence, clause);
            }
        }
        People people = People.of(report.text(), sentence, namings, cast);
        String words = people.words();
        for (Indicator indicator : TABLE) {
            Matcher matcher = indicator.pattern().matcher(words);
            while (matcher.find()) {
                Optional<Mention> who = people.at(matcher.start("who"));
                if (who.isPresent()) {
                    say(who.get(), indicator, words, matcher, sentence, clause);
                }
            }
        }
    }

    private void say(
            Mention who,
            Indicator indicator,
            String words,
            Matcher matcher,
            Sentence sentence,
            Clause clause) {
        int start = matcher.start();
        boolean denied =
                indicator.negative()
                        ? Tone.isDeniedBefore(words, start)
                        : Tone.polarity(words, start, matcher.end()) == Polarity.DENIED;
        Span span = spans.span(sentence.start() + start, sentence.start() + matcher.end());
        add(
                who,
                indicator.dimension(),
                indicator.term(),
                span,
                denied,
                Tone.certainty(words, start, matcher.end()),
                clause);
    }

    private void role(Naming naming, Sentence sentence, Clause clause) {
        Mention person = naming.mention();
        Optional<String> role = person.find(Field.ROLE);
        if (role.isEmpty() || naming.start() != person.span().start()) {
            return;
        }
        int from = person.span().start();
        Optional<PersonDetails.Range> said =
                PersonDetails.roleWords(report.text(), from, person.span().end());
        // What a form's field says stands elsewhere.
        if (said.isEmpty() || said.get().start() < sentence.start()) {
            return;
        }
        int start = said.get().start();
        int end = said.get().end();
        String words = report.text().substring(sentence.start(), Math.max(end, sentence.end()));
        add(
                person,
                "role",
                role.get().toLowerCase(Locale.ROOT).replace('_', ' '),
                spans.span(start, end),
                false,
                Tone.certainty(
                        words.toLowerCase(Locale.ROOT),
                        start - sentence.start(),
                        end - sentence.start()),
                clause);
    }

    private void add(
            Mention who,
            String dimension,
            String term,
            Span span,
            boolean denied,
            Certainty certainty,
            Clause clause) {
        Mention indicator =
                Mention.of(
                        EntityKind.INDICATOR,
                        report.words(span),
                        span,
                        Map.of(Field.VALUE, dimension + ": " + term, Field.TYPE, dimension));
        // Two terms for the very same words: the first of the table stands.
        if (mentions.putIfAbsent(indicator.id(), indicator) != null) {
            return;
        }
        StatementId id = StatementId.of(TieKind.SHOWS, who.id(), indicator.id(), span);
        statements.put(
                id,
                new Statement(
                        id,
                        TieKind.SHOWS,
                        who.id(),
                        indicator.id(),
                        Times.of(clause, 0, clause.words().length()),
                        denied ? Polarity.DENIED : Polarity.POSITIVE,
                        certainty,
                        span,
                        spans.itemAt(span.start()).map(Item::grade).orElse(null),
                        Map.of(Field.TYPE, dimension)));
    }
}
