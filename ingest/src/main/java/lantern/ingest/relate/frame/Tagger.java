package lantern.ingest.relate.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lantern.ingest.relate.frame.Word.Type;
import org.jspecify.annotations.Nullable;

/** Settles which words that look like a verb are one: "he calls", but "two calls to". */
final class Tagger {

    private static final Set<Type> OPENS_A_NOUN = Set.of(Type.DETERMINER, Type.POSSESSIVE);
    private static final Set<String> DOERS =
            Set.of("do", "does", "did", "will", "would", "can", "could", "may", "might", "must",
                    "shall", "should");

    private static final Set<String> MAKES = Set.of("make", "let", "see", "help", "have", "watch");

    /** After another noun these are its head: "phone calls", "bank transfers". */
    private static final Set<String> HEADS =
            Set.of("calls", "texts", "transfers", "supplies", "visits", "works", "contacts",
                    "messages", "rings", "phones", "flights", "runs", "drives", "stays", "rents",
                    "controls", "links", "shares", "moves", "partners", "leads", "members",
                    "accounts", "hands", "houses", "adverts", "names", "sleeps", "ties", "owns");

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
        if (word.is(Type.THAT)) {
            Word before = before(at);
            boolean noun = before != null && (before.is(Type.NOUN) || before.is(Type.MENTION));
            return noun && isVerbAhead(at + 1) ? word.as(Type.RELATIVE) : word;
        }
        if (word.text().equals("to")) {
            return isBaseAhead(at + 1) ? word.as(Type.TO) : word.as(Type.PREPOSITION);
        }
        VerbForm verb = word.verb();
        return verb == null || isVerb(at, verb) ? word : word.as(Type.NOUN);
    }

    private boolean isVerbAhead(int from) {
        int at = from;
        while (at < words.size()
                && (words.get(at).is(Type.ADVERB) || words.get(at).is(Type.NEGATION))) {
            at++;
        }
        return at < words.size()
                && (words.get(at).is(Type.AUXILIARY) || words.get(at).is(Type.VERB));
    }

    private boolean isBaseAhead(int from) {
        int at = from;
        while (at < words.size() && words.get(at).is(Type.ADVERB)) {
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
            if (!word.is(Type.ADVERB) && !word.is(Type.NEGATION)) {
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
            return !(before.is(Type.VERB) && isPreposition(at + 1) && verb.lemma().equals("lodge"));
        }
        if (before.is(Type.PREPOSITION)) {
            return false;
        }
        boolean unlisted =
                verb.lemma().equals(words.get(at).text()) && !verb.is(VerbForm.BASE);
        if (unlisted) {
            return before.is(Type.MENTION)
                    || before.is(Type.AUXILIARY)
                    || before.is(Type.RELATIVE)
                    || before.is(Type.AND)
                    || isPlural(before);
        }
        if ((verb.is(VerbForm.PAST) || verb.is(VerbForm.PARTICIPLE)) && !verb.is(VerbForm.BASE)) {
            return true;
        }
        if (before.is(Type.TO) || DOERS.contains(before.text())) {
            return true;
        }
        if (before.is(Type.AUXILIARY)) {
            return verb.is(VerbForm.PARTICIPLE);
        }
        if (verb.is(VerbForm.THIRD)) {
            return !before.is(Type.VERB)
                    && !(before.is(Type.NOUN) && HEADS.contains(words.get(at).text()));
        }
        return before.is(Type.RELATIVE)
                || verb.is(VerbForm.PAST)
                || (before.is(Type.MENTION) && (isListed(at) || isPlural(at)))
                || (isPlural(before) && isThingAhead(at + 1))
                || (before.is(Type.MENTION) && isMade(at));
    }

    /** "Made P tend plants". */
    private boolean isMade(int at) {
        VerbForm before = at > 1 ? settled.get(at - 2).verb() : null;
        return before != null && MAKES.contains(before.lemma());
    }

    private static boolean isPlural(Word word) {
        return word.is(Type.NOUN) && word.text().endsWith("s") && !word.text().endsWith("ss");
    }

    private boolean isPreposition(int at) {
        return at < words.size() && words.get(at).is(Type.PREPOSITION);
    }

    private boolean isThingAhead(int at) {
        return at < words.size()
                && (words.get(at).is(Type.MENTION) || words.get(at).is(Type.DETERMINER));
    }

    /** "The adverts for P carry T": something of which there are several does it. */
    private boolean isPlural(int at) {
        boolean plural = false;
        for (int back = at - 1; back >= 0; back--) {
            Word word = settled.get(back);
            if (word.is(Type.VERB) || word.is(Type.STOP) || word.is(Type.AUXILIARY)) {
                return false;
            }
            plural |= isPlural(word) && back + 1 < at && settled.get(back + 1).is(Type.PREPOSITION);
        }
        return plural;
    }

    /** Behind two who do it: "P and P run O". */
    private boolean isListed(int at) {
        int back = at - 1;
        while (back >= 0 && (settled.get(back).is(Type.ADVERB))) {
            back--;
        }
        return back >= 2 && settled.get(back - 1).is(Type.AND);
    }
}
