package lantern.ingest.relate.frame;

import java.util.List;
import java.util.Set;
import lantern.ingest.relate.frame.Phrase.Noun;
import lantern.ingest.relate.frame.Phrase.Verb;
import org.jspecify.annotations.Nullable;

/**
 * Reads one verb with all that goes before it: "is believed to have been recruited", "denies ever
 * having met", "does not use".
 */
final class VerbReader {

    /** "Is believed to use": what counts is the verb behind. */
    private static final Set<String> RAISING =
            Set.of(
                    "believe",
                    "think",
                    "know",
                    "suspect",
                    "allege",
                    "say",
                    "report",
                    "understand",
                    "appear",
                    "seem",
                    "rumour",
                    "reckon",
                    "continue",
                    "begin",
                    "start",
                    "try",
                    "attempt",
                    "plan",
                    "intend",
                    "want",
                    "agree",
                    "use",
                    "tend",
                    "suppose",
                    "assess",
                    "claim",
                    "consider",
                    "expect",
                    "conspire",
                    "presume",
                    "admit",
                    "deny",
                    "happen",
                    "manage",
                    "seek",
                    "go",
                    "like",
                    "arrange",
                    "hear",
                    "stop",
                    "require",
                    "assume",
                    "refuse",
                    "need",
                    "offer",
                    "help");

    private static final Set<String> NAMES = Set.of("call", "name", "nickname");

    /** Without "was" these tell of the noun before them all the same. */
    private static final Set<String> PLACED =
            Set.of(
                    "register",
                    "link",
                    "attribute",
                    "assign",
                    "base",
                    "locate",
                    "situate",
                    "issue",
                    "insure",
                    "subscribe",
                    "seat",
                    "incorporate",
                    "headquarter",
                    "connect",
                    "associate",
                    "affiliate",
                    "detain",
                    "relate",
                    "employ",
                    "license");

    private static final Set<String> UNREAL =
            Set.of(
                    "plan", "intend", "want", "refuse", "offer", "expect", "need", "like",
                    "arrange", "agree", "require");

    private static final Set<String> BE =
            Set.of("am", "is", "are", "was", "were", "be", "been", "being");
    private static final Set<String> HAVING = Set.of("having", "being");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having");

    private final List<Word> words;
    private final int start;
    private int next;
    private boolean be;
    private boolean have;
    private boolean helped;
    private boolean infinitive;
    private boolean negated;
    private boolean unreal;
    private @Nullable Verb verb;

    VerbReader(List<Word> words, int start, @Nullable Phrase before) {
        this.words = words;
        this.start = start;
        this.next = start;
        read(before);
    }

    /** Null when no verb begins here. */
    @Nullable Verb verb() {
        return verb;
    }

    int next() {
        return next;
    }

    private void read(@Nullable Phrase before) {
        int at = start;
        int end = start;
        boolean gerund = false;
        while (at < words.size()) {
            Word word = words.get(at);
            if (word.is(Word.Type.AUXILIARY)) {
                auxiliary(word.text());
                gerund |= at == start && word.text().equals("having");
                end = at + 1;
            } else if (word.is(Word.Type.NEGATION)) {
                negated = true;
                end = helped ? at + 1 : end;
            } else if (word.is(Word.Type.TO)) {
                infinitive |= at == start;
                be = false;
            } else if (word.is(Word.Type.VERB) && word.verb() != null) {
                VerbForm form = word.verb();
                if (RAISING.contains(form.lemma()) && isRaised(at)) {
                    negated |= form.lemma().equals("deny");
                    unreal |= UNREAL.contains(form.lemma());
                    be = false;
                    helped = true;
                } else {
                    finish(word, form, at, before);
                    return;
                }
            } else if (!word.is(Word.Type.ADVERB)) {
                break;
            }
            at++;
        }
        bare(end, gerund);
    }

    private void auxiliary(String word) {
        if (BE.contains(word)) {
            be = true;
        } else if (HAVE.contains(word)) {
            have = true;
            be = false;
        }
        helped = true;
    }

    /** Does another verb follow that is meant? */
    private boolean isRaised(int at) {
        int ahead = at + 1;
        while (ahead < words.size() && words.get(ahead).is(Word.Type.ADVERB)) {
            ahead++;
        }
        if (ahead >= words.size()) {
            return false;
        }
        Word word = words.get(ahead);
        boolean gerund =
                word.verb() != null && word.is(Word.Type.VERB) && word.verb().is(VerbForm.GERUND);
        return word.is(Word.Type.TO)
                || gerund
                || word.text().equals("having")
                || word.text().equals("being");
    }

    private void finish(Word word, VerbForm form, int at, @Nullable Phrase before) {
        boolean participle = form.is(VerbForm.PARTICIPLE);
        boolean behindNoun = before instanceof Noun;
        boolean agent = isAgentAhead(at + 1);
        boolean bare = !helped && !infinitive;
        boolean having = HAVING.contains(words.get(start).text());
        boolean gerund = (form.is(VerbForm.GERUND) && bare) || having;
        boolean told = agent || form.onlyParticiple() || isPlaced(form, at);
        boolean reduced = bare && participle && !form.is(VerbForm.BASE) && told;
        boolean passive = (be && participle) || reduced;
        next = at + 1;
        // "P, called Sasha", "a man called P": a name, no call.
        boolean named =
                NAMES.contains(form.lemma())
                        && bare
                        && participle
                        && !(before instanceof Noun noun && !noun.heads.isEmpty())
                        && !(before instanceof Phrase.Joint joint
                                && joint.type() != Word.Type.COMMA);
        verb =
                new Verb(
                        words.get(start).at(),
                        word.end(),
                        named ? "named" : unreal ? "unreal" : form.lemma(),
                        passive,
                        !gerund && !infinitive && !reduced,
                        infinitive,
                        reduced || (gerund && behindNoun && !having),
                        negated);
    }

    /** "A van registered to P", "a firm based in L". */
    private boolean isPlaced(VerbForm form, int at) {
        return PLACED.contains(form.lemma())
                && at + 1 < words.size()
                && (words.get(at + 1).is(Word.Type.PREPOSITION)
                        || "AL".contains(words.get(at + 1).text()));
    }

    /** "Moved by P", also with a few words between. */
    private boolean isAgentAhead(int from) {
        for (int at = from; at < Math.min(words.size(), from + 4); at++) {
            Word word = words.get(at);
            if (word.text().equals("by") || word.text().equals("through")) {
                return true;
            }
            boolean between =
                    word.is(Word.Type.ADVERB)
                            || word.is(Word.Type.PREPOSITION)
                            || word.is(Word.Type.NOUN)
                            || word.is(Word.Type.AND)
                            || word.is(Word.Type.VERB);
            if (!between) {
                return false;
            }
        }
        return false;
    }

    private void bare(int end, boolean gerund) {
        if ((be || have) && end > start) {
            next = end;
            verb =
                    new Verb(
                            words.get(start).at(),
                            words.get(end - 1).end(),
                            be ? "be" : "have",
                            false,
                            !gerund && !infinitive,
                            infinitive,
                            false,
                            negated);
        }
    }
}
