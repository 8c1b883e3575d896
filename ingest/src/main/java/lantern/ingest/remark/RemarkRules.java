package lantern.ingest.remark;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Mention;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.TieKind;

/** What one sentence of a remark says of its row. */
final class RemarkRules {

    private static final String LINKS =
            "(?:(?: |'s |, |: ?| ?= ?|\\?"
                + " ?)(?:is|was|now|the|a|also|still|again|been|be|to|by|as|in|on|of|for|used|user|use|saved|stored|listed|known|aka|adverts?|ads?|advertised|subscriber|subs|sub|subscribed|registered|reg|owner|owned|keeper|name|names|contract|holder|attributed|attrib|belongs|belonging|phone|number|mobile|handset|poss|possibly|prob|probably|may|might|maybe|could|believed|bel|thought|suspected|not|never|likely|carried|answered|answers|voice|held|contact|new|old|his|her|currently|to"
                + " be|have|has|had|seized|from|with|confirmed)\\b\\.?){0,7}(?: |'s |, |: ?| ?="
                + " ?|\\? ?)?[\"'“‘(]?";
    private static final Pattern CELL_IS =
            Pattern.compile("(?<to>[TNV])(?<t>" + LINKS + ")(?<from>P)");
    private static final Pattern USES_CELL =
            Pattern.compile(
                    "(?<from>P)(?<t>(?:"
                        + " (?:is|was|now|uses?|used|using|on|has|had|have|holds|answers|answered|user|of|the|may|might|poss|possibly|prob|probably|believed|to|be|not|never|calls?|called|rang|from|carries|carrying|with))+"
                        + " | ?= ?)(?<to>[TN])");
    private static final Pattern OWNED =
            Pattern.compile(
                    "\\b(?:subscriber|subs|sub|subscribed|registered|reg|owner|owned|keeper|contract|holder)\\b");
    private static final Pattern ADVERTISED = Pattern.compile("\\b(?:adverts?|ads?|advertised)\\b");
    private static final Pattern ANSWERED =
            Pattern.compile(
                    "\\b(?:answer(?:ed|s)|gave (?:the |his |her )?name(?: as| of)?|picks? up|picked"
                            + " up|voice(?: of)?|calls (?:him|her)self|introduced (?:him|her)self"
                            + " as|used by|user(?: is)?)\\b[^PA-Z.;]{0,28}(?<from>P)");
    private static final Pattern APART =
            Pattern.compile(
                    "\\b(?:no (?:known |apparent"
                            + " )?(?:connection|link|links|association|tie|ties|trace of link)|not"
                            + " (?:known|linked|connected|related|associated)|nothing to"
                            + " do|unconnected|unrelated)\\b(?:"
                            + " (?:with|to|of))?[^A-Z.;]{0,12}(?<to>P)");
    private static final Pattern CARD =
            Pattern.compile(
                    "(?<from>P)[^PN]{0,24}\\b(?:card|acc|a/c|account|iban)\\b[^PN]{0,16}(?<to>N)");
    private static final Pattern PRESENT =
            Pattern.compile(
                    "(?:P|\\b(?:poi|subject|nominal|driver|dvr|male|female))\\b?(?:,?"
                        + " (?:and|then|[a-z]{1,8}))?(?:'s)? (?:made off|out w|out with|on foot|got"
                        + " (?:in|out|into)|gets"
                        + " (?:in|out)|met|left|arrived|entered|seen|stood|waiting|loading|unloading|alighted|boarded|present|arrested|stopped|spoke|(?:and"
                        + " P )?did not speak|walked|ran|inside|at wheel|driving|drove)\\b|\\bmet"
                        + " P|\\bwith P\\b");
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "\\b(?:not seen|face not|not confirmed|not identified|no sight|not"
                            + " present|nobody|unsighted|lost to)\\b");
    private static final Pattern NUMBER_CUE =
            Pattern.compile(
                    "\\b(?:tel|telephone|mob|mobile|phone|contact|number|no|whatsapp|cell|rang|called)\\b");
    private static final Pattern HEDGE =
            Pattern.compile(
                    "\\b(?:poss|possibly|possible|prob|probably|may|might|maybe|could|believed|bel|thought|suspected|likely|not"
                        + " confirmed|unconfirmed|apparently|perhaps)\\b|\\?");
    private static final Pattern DENIAL = Pattern.compile("\\b(?:not|never)\\b(?! confirmed)");

    private final RowRemarks row;
    private final Remark remark;

    RemarkRules(RowRemarks row, Remark remark) {
        this.row = row;
        this.remark = remark;
    }

    void read() {
        cells(CELL_IS);
        cells(USES_CELL);
        answered();
        contacts();
        apart();
        cards();
        present();
    }

    /** "B is the Matei phone", "B subscriber HOANG Thi Lan", "A not Mirela". */
    private void cells(Pattern pattern) {
        Matcher matcher = pattern.matcher(remark.words());
        int from = 0;
        while (matcher.find(from)) {
            from = matcher.start() + 1;
            if (!remark.called().contains(matcher.start("to"))) {
                continue;
            }
            String between = matcher.group("t");
            Mention person = remark.at(matcher.start("from"));
            Mention cell = remark.at(matcher.start("to"));
            boolean denied = DENIAL.matcher(between).find();
            TieKind kind =
                    OWNED.matcher(between).find()
                            ? TieKind.OWNS
                            : ADVERTISED.matcher(between).find()
                                    ? TieKind.ADVERTISED_BY
                                    : cell.kind() == EntityKind.ACCOUNT
                                            ? TieKind.OWNS
                                            : TieKind.USES;
            row.say(
                    remark,
                    kind,
                    person,
                    cell,
                    denied,
                    denied ? Polarity.DENIED : Polarity.POSITIVE,
                    certainty(matcher.start(), matcher.end()));
        }
    }

    private Certainty certainty(int from, int to) {
        String near = remark.words().substring(from, Math.min(remark.words().length(), to + 18));
        return HEDGE.matcher(near).find() ? Certainty.HEDGED : Certainty.STATED;
    }

    private void answered() {
        Matcher matcher = ANSWERED.matcher(remark.words());
        Optional<Mention> phone = row.only(EntityKind.PHONE);
        if (phone.isPresent() && !remark.has('T') && matcher.find()) {
            Mention person = remark.at(matcher.start("from"));
            row.say(
                    remark,
                    TieKind.USES,
                    person,
                    phone.get(),
                    false,
                    Polarity.POSITIVE,
                    certainty(matcher.start(), matcher.end()));
        }
    }

    /**
     * A handle, an address or a number that a remark only gives is that of whom the row is about.
     */
    private void contacts() {
        Optional<Mention> person = row.first(EntityKind.PERSON);
        Optional<Mention> page = row.first(EntityKind.URL);
        for (int at = 0; at < remark.words().length(); at++) {
            char letter = remark.words().charAt(at);
            boolean contact = letter == 'H' || letter == 'E' || letter == 'T';
            if (!contact || remark.called().contains(at) || remark.has('P')) {
                continue;
            }
            Mention thing = remark.at(at);
            if (letter == 'E' && page.isPresent()) {
                say(TieKind.LINKED_TO, page.get(), thing);
            } else if (person.isPresent()
                    && (letter != 'T' || NUMBER_CUE.matcher(remark.words()).find())) {
                say(TieKind.USES, person.get(), thing);
            }
        }
    }

    private void say(TieKind kind, Mention from, Mention to) {
        row.say(
                remark,
                kind,
                from,
                to,
                false,
                Polarity.POSITIVE,
                HEDGE.matcher(remark.words()).find() ? Certainty.HEDGED : Certainty.STATED);
    }

    private void apart() {
        Matcher matcher = APART.matcher(remark.words());
        Optional<Mention> person = row.first(EntityKind.PERSON);
        if (person.isPresent()
                && matcher.find()
                && remark.words().indexOf('P') == matcher.start("to")) {
            row.say(
                    remark,
                    TieKind.ASSOCIATE_OF,
                    person.get(),
                    remark.at(matcher.start("to")),
                    false,
                    Polarity.DENIED,
                    Certainty.STATED);
        }
    }

    private void cards() {
        Matcher matcher = CARD.matcher(remark.words());
        if (matcher.find()) {
            say(TieKind.OWNS, remark.at(matcher.start("from")), remark.at(matcher.start("to")));
        }
    }

    /** Whom the remark shows in action was where the row's vehicle was seen. */
    private void present() {
        Optional<Mention> person = row.first(EntityKind.PERSON);
        Optional<Mention> place = row.sighting();
        if (person.isEmpty()
                || place.isEmpty()
                || row.saysOf(TieKind.SEEN_AT, person.get())
                || UNSEEN.matcher(remark.words()).find()) {
            return;
        }
        if (PRESENT.matcher(remark.words()).find()) {
            row.say(
                    remark,
                    TieKind.SEEN_AT,
                    person.get(),
                    place.get(),
                    true,
                    Polarity.POSITIVE,
                    Certainty.STATED);
        }
    }
}
