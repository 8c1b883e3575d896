package lantern.ingest.relate.frame;

import java.util.ArrayList;
import java.util.List;
import lantern.ingest.relate.frame.Phrase.Joint;
import lantern.ingest.relate.frame.Phrase.Noun;
import lantern.ingest.relate.frame.Phrase.Verb;

/** Makes one phrase of what is listed: "P, P and P", "T and the handle H". */
final class Lists {

    private final List<Phrase> in;
    private final List<Phrase> out = new ArrayList<>();

    private Lists(List<Phrase> in) {
        this.in = in;
    }

    static List<Phrase> join(List<Phrase> phrases) {
        Lists lists = new Lists(phrases);
        int at = 0;
        while (at < phrases.size()) {
            at = lists.read(at);
        }
        return lists.out;
    }

    private int read(int at) {
        Phrase phrase = in.get(at);
        out.add(phrase);
        if (!(phrase instanceof Noun first) || first.heads.isEmpty()) {
            return at + 1;
        }
        int next = at + 1;
        while (true) {
            int item = item(next);
            if (item < 0 || !(in.get(item) instanceof Noun noun) || !fits(first, noun, item)) {
                return next;
            }
            first.heads.addAll(noun.heads);
            first.end = noun.end;
            first.words.addAll(noun.words);
            next = item + 1;
        }
    }

    /** Where the next item of the list would stand, behind its comma or "and"; -1 for none. */
    private int item(int from) {
        int at = from;
        while (at < in.size()
                && at < from + 2
                && in.get(at) instanceof Joint joint
                && (joint.type() == Word.Type.COMMA || joint.type() == Word.Type.AND)) {
            at++;
        }
        return at > from && at < in.size() ? at : -1;
    }

    private boolean fits(Noun first, Noun noun, int item) {
        boolean and = in.get(item - 1) instanceof Joint joint && joint.type() == Word.Type.AND;
        boolean same = noun.preposition.isEmpty() || noun.preposition.equals(first.preposition);
        if (noun.heads.isEmpty() || !noun.owners.isEmpty() || !same) {
            return false;
        }
        if (!and && !isListedOn(item)) {
            return false;
        }
        boolean verbBehind =
                item + 1 < in.size() && in.get(item + 1) instanceof Verb verb && verb.finite();
        boolean verbBefore = out.size() > 1 && out.get(out.size() - 2) instanceof Verb;
        boolean object = verbBefore || !first.isFree();
        return (!verbBehind || !object || !noun.isFree()) && (noun.isBare() || and);
    }

    /** Does the list go on, up to its "and"? A comma alone may stand before anything. */
    private boolean isListedOn(int item) {
        int at = item + 1;
        while (at + 1 < in.size() && in.get(at) instanceof Joint joint) {
            if (joint.type() == Word.Type.AND) {
                return true;
            }
            if (joint.type() != Word.Type.COMMA) {
                return false;
            }
            boolean and = in.get(at + 1) instanceof Joint second && second.type() == Word.Type.AND;
            if (and) {
                return true;
            }
            if (!(in.get(at + 1) instanceof Noun noun) || !noun.isBare()) {
                return false;
            }
            at += 2;
        }
        return false;
    }
}
