package lantern.ingest.relate.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles which words that look like a verb are one: "he calls", but "two calls to". */
final class Tagger {

    private static final Set<Word.Type> OPENS_A_NOUN =
            Set.of(Word.Type.DETERMINER, Word.Type.POSSESSIVE);
    private static final Set<String> DOERS =
            Set.of(
                    "do", "does", "did", "will", "would", "can", "could", "may", "might", "must",
                    "shall", "should");

    private static final Set<String> MAKES = Set.of("make", "let", "see", "help", "have", "watch");

    /** After another noun these are its head: "phone calls", "bank transfers". */
    private static final Set<String> HEADS =
            Set.of(
                    "calls",
                    "texts",
                    "transfers",
                    "supplies",
                    "visits",
                    "works",
                    "contacts",
                    "messages",
                    "rings",
                    "phones",
                    "flights",
                    "runs",
                    "drives",
                    "stays",
                    "rents",
                    "controls",
                    "links",
                    "shares",
                    "moves",
                    "partners",
                    "leads",
                    "members",
                    "accounts",
                    "hands",
                    "houses",
                    "adverts",
                    "names",
                    "sleeps",
                    "ties",
                    "owns");

    private final List<Word> words;
    private final List<Word> settled = new ArrayList<>();

    private Tagger(List<Word> words) {
        this.words = words;
    }

    static List<Word> settle(List<Word> words) {
        Tagger tagger = new Tagger(words);
        for (int at = 0; at < words.size(); at++) {
            tagger.settled.add(tagger.settle(at));
        }
        return tagger.settled;
    }

    private Word settle(int at) {
        Word word = words.get(at);
        if (word.is(Word.Type.THAT)) {
            Word before = before(at);
            boolean noun =
                    before != null && (before.is(Word.Type.NOUN) || before.is(Word.Type.MENTION));
            return noun && isVerbAhead(at + 1) ? word.as(Word.Type.RELATIVE) : word;
        }
        boolean time =
                word.is(Word.Type.SUBORDINATOR)
                        && at + 1 < words.size()
                        && words.get(at + 1).text().equals("Y");
        if (time) {
            // "Since Y" is when, and begins no clause.
            return word.as(Word.Type.PREPOSITION);
        }
        if (word.text().equals("to")) {
            return isBaseAhead(at + 1) ? word.as(Word.Type.TO) : word.as(Word.Type.PREPOSITION);
        }
        VerbForm verb = word.verb();
        return verb == null || isVerb(at, verb) ? word : word.as(Word.Type.NOUN);
    }

    private boolean isVerbAhead(int from) {
        int at = from;
        while (at < words.size()
                && (words.get(at).is(Word.Type.ADVERB) || words.get(at).is(Word.Type.NEGATION))) {
            at++;
        }
        return at < words.size()
                && (words.get(at).is(Word.Type.AUXILIARY) || words.get(at).is(Word.Type.VERB));
    }

    private boolean isBaseAhead(int from) {
        int at = from;
        while (at < words.size() && words.get(at).is(Word.Type.ADVERB)) {
            at++;
        }
        if (at >= words.size()) {
            return false;
        }
        Word next = words.get(at);
        VerbForm verb = next.verb();
        return Set.of("be", "have").contains(next.text())
                || (verb != null && verb.is(VerbForm.BASE));
    }

    private @Nullable Word before(int at) {
        for (int back = at - 1; back >= 0; back--) {
            Word word = settled.get(back);
            if (!word.is(Word.Type.ADVERB) && !word.is(Word.Type.NEGATION)) {
                return word;
            }
        }
        return null;
    }

    private boolean isVerb(int at, VerbForm verb) {
        Word before = before(at);
        if (before == null) {
            boolean noun =
                    verb.is(VerbForm.THIRD) && (isPreposition(at + 1) || isVerbAhead(at + 1));
            return !noun && (!verb.is(VerbForm.BASE) || verb.is(VerbForm.PAST));
        }
        boolean opened = OPENS_A_NOUN.contains(before.type());
        if (opened) {
            return false;
        }
        if (verb.is(VerbForm.GERUND)) {
            return !(before.is(Word.Type.VERB)
                    && isPreposition(at + 1)
                    && verb.lemma().equals("lodge"));
        }
        if (before.is(Word.Type.PREPOSITION)) {
            return false;
        }
        boolean unlisted = verb.lemma().equals(words.get(at).text()) && !verb.is(VerbForm.BASE);
        if (unlisted) {
            return before.is(Word.Type.MENTION)
                    || before.is(Word.Type.AUXILIARY)
                    || before.is(Word.Type.RELATIVE)
                    || before.is(Word.Type.AND)
                    || isPlural(before);
        }
        if ((verb.is(VerbForm.PAST) || verb.is(VerbForm.PARTICIPLE)) && !verb.is(VerbForm.BASE)) {
            return true;
        }
        if (before.is(Word.Type.TO) || DOERS.contains(before.text())) {
            return true;
        }
        if (before.is(Word.Type.AUXILIARY)) {
            return verb.is(VerbForm.PARTICIPLE);
        }
        if (verb.is(VerbForm.THIRD)) {
            return !before.is(Word.Type.VERB)
                    && !(before.is(Word.Type.NOUN) && HEADS.contains(words.get(at).text()));
        }
        return before.is(Word.Type.RELATIVE)
                || verb.is(VerbForm.PAST)
                || (before.is(Word.Type.MENTION) && (isListed(at) || isPlural(at)))
                || (isPlural(before) && isThingAhead(at + 1))
                || (before.is(Word.Type.MENTION) && isMade(at));
    }

    /** "Made P tend plants". */
    private boolean isMade(int at) {
        VerbForm before = at > 1 ? settled.get(at - 2).verb() : null;
        return before != null && MAKES.contains(before.lemma());
    }

    private static boolean isPlural(Word word) {
        return word.is(Word.Type.NOUN) && word.text().endsWith("s") && !word.text().endsWith("ss");
    }

    private boolean isPreposition(int at) {
        return at < words.size() && words.get(at).is(Word.Type.PREPOSITION);
    }

    private boolean isThingAhead(int at) {
        return at < words.size()
                && (words.get(at).is(Word.Type.MENTION) || words.get(at).is(Word.Type.DETERMINER));
    }

    /** "The adverts for P carry T": something of which there are several does it. */
    private boolean isPlural(int at) {
        boolean plural = false;
        for (int back = at - 1; back >= 0; back--) {
            Word word = settled.get(back);
            if (word.is(Word.Type.VERB)
                    || word.is(Word.Type.STOP)
                    || word.is(Word.Type.AUXILIARY)) {
                return false;
            }
            plural |=
                    isPlural(word)
                            && back + 1 < at
                            && settled.get(back + 1).is(Word.Type.PREPOSITION);
        }
        return plural;
    }

    /** Behind two who do it: "P and P run O". */
    private boolean isListed(int at) {
        int back = at - 1;
        while (back >= 0 && settled.get(back).is(Word.Type.ADVERB)) {
            back--;
        }
        return back >= 2 && settled.get(back - 1).is(Word.Type.AND);
    }
}
