package lantern.ingest.relate.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lantern.ingest.relate.frame.Phrase.Joint;
import lantern.ingest.relate.frame.Phrase.Noun;
import lantern.ingest.relate.frame.Phrase.Verb;
import org.jspecify.annotations.Nullable;

/** What the nouns of a clause say: in a title, beside a name, behind "is", or of an event. */
final class NounTies {

    private static final Set<String> IS =
            Set.of(
                    "be",
                    "become",
                    "remain",
                    "serve",
                    "act",
                    "work",
                    "describe",
                    "identify",
                    "know",
                    "name",
                    "regard",
                    "treat",
                    "list",
                    "appoint",
                    "operate",
                    "pose",
                    "record");

    /** "Had a meeting with", "received a call from": the noun says what, the verb who. */
    private static final Set<String> LIGHT =
            Set.of(
                    "have",
                    "make",
                    "receive",
                    "get",
                    "take",
                    "hold",
                    "send",
                    "place",
                    "accept",
                    "maintain",
                    "conduct",
                    "deny",
                    "attend",
                    "keep",
                    "share",
                    "establish",
                    "enjoy");

    /** "The driver is believed P": what the words take somebody for. */
    private static final Set<String> TAKEN_FOR =
            Set.of("be", "believe", "think", "suspect", "assess", "presume", "remain");

    /** How many phrases an apposition may stand behind whom it is said of. */
    private static final int REACH = 12;

    private final Roles roles;
    private final List<Phrase> phrases;
    private final List<Predicate> predicates;
    private final List<Tie> ties = new ArrayList<>();

    NounTies(Roles roles, List<Phrase> phrases, List<Predicate> predicates) {
        this.roles = roles;
        this.phrases = phrases;
        this.predicates = predicates;
    }

    List<Tie> find() {
        for (int at = 0; at < phrases.size(); at++) {
            if (phrases.get(at) instanceof Noun noun && !noun.words.isEmpty()) {
                for (NounFrame frame : NounFrame.of(noun)) {
                    if (frame.names()) {
                        beside(frame, noun, at);
                    } else {
                        event(frame, noun);
                    }
                }
            }
        }
        predicates.stream()
                .filter(it -> IS.contains(it.verb.lemma()) || TAKEN_FOR.contains(it.verb.lemma()))
                .forEach(this::copula);
        return ties;
    }

    private void beside(NounFrame frame, Noun noun, int at) {
        boolean no = noun.words.contains("no") || noun.words.contains("not");
        Noun before = before(frame, at);
        if (!noun.heads.isEmpty()) {
            name(frame, noun, noun.heads, no);
            field(frame, noun, at, no);
            if (before != null && noun.owners.isEmpty() && noun.under.isEmpty()) {
                beside(frame, noun, before, at, no);
            }
            return;
        }
        if (!noun.owners.isEmpty() && !noun.possessed && !noun.under.isEmpty()) {
            // "P associate of P", as notes have it.
            Noun holder = new Noun(noun.at, "");
            holder.heads.addAll(noun.owners);
            holder.under.addAll(noun.under);
            holder.end = noun.end;
            name(frame, holder, fitting(frame, holder), no);
            return;
        }
        if (before != null) {
            name(frame, noun, fitting(frame, before), no);
        }
        Noun behind = behind(at);
        if (behind != null) {
            name(frame, noun, behind.heads, no);
        }
    }

    /** "P uses T; handset I": a field of whom the clause is about. */
    private void field(NounFrame frame, Noun noun, int at, boolean denied) {
        boolean alone =
                noun.isFree()
                        && noun.owners.isEmpty()
                        && noun.under.isEmpty()
                        && at > 0
                        && phrases.get(at - 1) instanceof Joint joint
                        && joint.type() == Word.Type.STOP
                        && (at + 1 == phrases.size() || phrases.get(at + 1) instanceof Joint);
        if (!alone || !frame.to().part().contains("h")) {
            return;
        }
        for (Predicate predicate : predicates.reversed()) {
            if (predicate.verb.at() < noun.at && predicate.subject != null) {
                pair(
                        frame,
                        noun,
                        noun.heads,
                        frame.to(),
                        predicate.subject.heads,
                        frame.from(),
                        false,
                        denied);
                return;
            }
        }
    }

    /** "P - manager O", "the passport of P, number D". */
    private void beside(NounFrame frame, Noun noun, Noun before, int at, boolean denied) {
        boolean dash = phrases.get(at - 1) instanceof Joint joint && joint.type() == Word.Type.DASH;
        boolean isFrom = frame.from().part().contains("h");
        VerbFrame.Slot named = isFrom ? frame.from() : frame.to();
        VerbFrame.Slot other = isFrom ? frame.to() : frame.from();
        List<Integer> belonging = before.heads.isEmpty() ? belonging(before, other) : before.heads;
        if (!dash && !before.heads.isEmpty()) {
            return;
        }
        pair(frame, noun, noun.heads, named, belonging, other, isFrom, denied);
        if (dash) {
            pair(frame, noun, before.heads, named, noun.heads, other, isFrom, denied);
        }
    }

    private void pair(
            NounFrame frame,
            Noun noun,
            List<Integer> holders,
            VerbFrame.Slot named,
            List<Integer> ends,
            VerbFrame.Slot other,
            boolean isFrom,
            boolean denied) {
        for (int holder : holders) {
            for (int end : ends) {
                if (holder != end
                        && roles.isOf(holder, named.kinds())
                        && roles.isOf(end, other.kinds())) {
                    add(frame, isFrom ? holder : end, isFrom ? end : holder, noun, denied);
                }
            }
        }
    }

    private List<Integer> fitting(NounFrame frame, Noun noun) {
        String kinds = frame.named().map(VerbFrame.Slot::kinds).orElse("");
        List<Integer> heads = noun.heads.stream().filter(it -> roles.isOf(it, kinds)).toList();
        return heads;
    }

    /** "P, the brother of": who stands before the comma. */
    private @Nullable Noun before(NounFrame frame, int at) {
        if (at < 2 || !isPause(phrases.get(at - 1))) {
            return null;
        }
        Noun nearest = null;
        for (int back = at - 2; back >= Math.max(0, at - REACH); back--) {
            Phrase phrase = phrases.get(back);
            if (phrase instanceof Noun noun) {
                boolean last = noun.isFree() || back == 0 || isPause(phrases.get(back - 1));
                nearest = nearest == null && last ? noun : nearest;
                if (!fitting(frame, noun).isEmpty() && noun.isFree()) {
                    return noun;
                }
            } else if (!isPause(phrase) && !(phrase instanceof Verb verb && verb.reduced())) {
                break;
            }
        }
        return nearest;
    }

    /** "The leader of O, P": who stands behind the comma, or at once. */
    private @Nullable Noun behind(int at) {
        int ahead = at + 1;
        while (ahead < phrases.size()
                && phrases.get(ahead) instanceof Noun noun
                && !noun.isFree()) {
            if (isTitled(noun)) {
                return noun;
            }
            ahead++;
        }
        if (ahead > at + 1
                && ahead + 1 < phrases.size()
                && phrases.get(ahead) instanceof Joint joint
                && joint.type() == Word.Type.AND
                && phrases.get(ahead + 1) instanceof Noun noun
                && isTitled(noun)) {
            return noun;
        }
        if (ahead < phrases.size() && isPause(phrases.get(ahead))) {
            ahead++;
        }
        boolean free =
                ahead < phrases.size()
                        && phrases.get(ahead) instanceof Noun noun
                        && noun.isFree()
                        && NounFrame.of(noun).isEmpty();
        boolean subject =
                ahead + 1 < phrases.size()
                        && phrases.get(ahead + 1) instanceof Verb verb
                        && verb.finite()
                        && phrases.get(ahead - 1) instanceof Joint
                        && at > 0
                        && phrases.get(at - 1) instanceof Joint;
        return free && !subject ? (Noun) phrases.get(ahead) : null;
    }

    /** "Secretary of O for finance P": plain words, then who it is. */
    private boolean isTitled(Noun noun) {
        return noun.heads.size() == 1
                && noun.owners.isEmpty()
                && roles.isOf(noun.heads.getFirst(), "P")
                && noun.words.size() > (noun.words.contains("the") ? 1 : 0)
                && NounFrame.of(noun).isEmpty();
    }

    private static boolean isPause(Phrase phrase) {
        return phrase instanceof Joint joint
                && (joint.type() == Word.Type.COMMA || joint.type() == Word.Type.DASH);
    }

    private void copula(Predicate predicate) {
        Noun subject = predicate.subject;
        List<Noun> complements = new ArrayList<>(predicate.objects);
        predicate.behind.stream()
                .filter(it -> it.preposition.equals("as"))
                .forEach(complements::add);
        boolean denied = predicate.denied;
        for (Noun complement : complements) {
            boolean no =
                    denied || complement.words.contains("no") || complement.words.contains("not");
            for (NounFrame frame : NounFrame.of(complement)) {
                if (frame.names() && subject != null && complement.heads.isEmpty()) {
                    name(frame, complement, fitting(frame, subject), no);
                }
                if (frame.names() && subject != null && !complement.heads.isEmpty()) {
                    named(frame, complement, subject, no);
                }
            }
            if (TAKEN_FOR.contains(predicate.verb.lemma())) {
                named(subject, complement, predicate, no);
            }
        }
    }

    /** "P is P's brother": what is the head of the one belongs to it. */
    private void named(NounFrame frame, Noun complement, Noun subject, boolean denied) {
        if (!complement.owners.isEmpty()) {
            name(frame, complement, fitting(frame, subject), denied);
        }
    }

    /** "The driver of V is P", "among the members of O is P". */
    private void named(@Nullable Noun subject, Noun complement, Predicate predicate, boolean no) {
        List<Noun> all = new ArrayList<>();
        if (subject != null && subject.heads.isEmpty()) {
            all.add(subject);
        }
        if (subject == null || subject == complement) {
            all.addAll(predicate.behind);
        }
        for (Noun noun : all) {
            for (NounFrame frame : NounFrame.of(noun)) {
                if (frame.names()) {
                    name(frame, noun, complement.heads, no);
                }
            }
        }
    }

    private void name(NounFrame frame, Noun noun, List<Integer> heads, boolean denied) {
        boolean isFrom = frame.from().part().contains("h");
        VerbFrame.Slot named = isFrom ? frame.from() : frame.to();
        VerbFrame.Slot other = isFrom ? frame.to() : frame.from();
        pair(frame, noun, heads, named, belonging(noun, other), other, isFrom, denied);
    }

    /** Whose it is, and what hangs on it behind a preposition of the slot. */
    private List<Integer> belonging(Noun noun, VerbFrame.Slot slot) {
        List<Integer> all = new ArrayList<>();
        if (slot.part().contains("own")) {
            all.addAll(noun.owners);
        }
        noun.under.stream()
                .filter(under -> slot.part().contains(under.preposition))
                .forEach(under -> all.addAll(under.meant()));
        return all.stream().filter(at -> roles.isOf(at, slot.kinds())).distinct().toList();
    }

    private void event(NounFrame frame, Noun noun) {
        List<Integer> froms = new ArrayList<>(belonging(noun, frame.from()));
        List<Integer> tos = new ArrayList<>(belonging(noun, frame.to()));
        boolean denied = noun.words.contains("no") || noun.words.contains("not");
        for (Predicate predicate : predicates) {
            boolean state = predicate.behind.contains(noun) && noun.preposition.equals("in");
            if (state || predicate.subject == noun || predicate.objects.contains(noun)) {
                denied |= predicate.denied;
                more(predicate, frame.from(), froms);
                more(predicate, frame.to(), tos);
                boolean light =
                        (state || LIGHT.contains(predicate.verb.lemma()))
                                && !predicate.verb.passive();
                if (light && predicate.subject != null && predicate.subject != noun) {
                    List<Integer> open = froms.isEmpty() ? froms : tos.isEmpty() ? tos : List.of();
                    VerbFrame.Slot slot = froms.isEmpty() ? frame.from() : frame.to();
                    if (froms.isEmpty() || tos.isEmpty()) {
                        predicate.subject.heads.stream()
                                .filter(at -> roles.isOf(at, slot.kinds()))
                                .forEach(open::add);
                    }
                }
            }
        }
        List<Integer> seen = new ArrayList<>();
        boolean among = frame.from().equals(frame.to());
        for (int from : froms) {
            seen.add(from);
            for (int to : tos) {
                if (from != to && !(among && seen.contains(to))) {
                    add(frame, from, to, noun, denied);
                }
            }
        }
    }

    private void more(Predicate predicate, VerbFrame.Slot slot, List<Integer> found) {
        for (Noun behind : predicate.behind) {
            if (slot.part().contains(behind.preposition)) {
                behind.heads.stream()
                        .filter(at -> roles.isOf(at, slot.kinds()) && !found.contains(at))
                        .forEach(found::add);
            }
        }
    }

    private void add(NounFrame frame, int from, int to, Noun noun, boolean denied) {
        int start = Math.min(Math.min(from, to), noun.at);
        int end = Math.max(Math.max(from, to) + 1, noun.end);
        ties.add(new Tie(frame.kind(), from, to, start, end, denied));
    }
}
