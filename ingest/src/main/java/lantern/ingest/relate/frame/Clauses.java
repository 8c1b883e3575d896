package lantern.ingest.relate.frame;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import lantern.ingest.relate.frame.Phrase.Joint;
import lantern.ingest.relate.frame.Phrase.Noun;
import lantern.ingest.relate.frame.Phrase.Verb;
import org.jspecify.annotations.Nullable;

/**
 * Gives each verb of a sentence its subject, its objects and what stands behind a preposition.
 *
 * <p>The subject is the first free noun since the last clause began; behind "who" the noun before
 * it; behind "and" that of the verb before; behind a relative clause's closing comma the one before
 * that clause; of "forced P to work" it is the object.
 */
final class Clauses {

    /** Whoever is made to do something does it. */
    private static final Set<String> HANDS_ON =
            Set.of(
                    "force",
                    "persuade",
                    "tell",
                    "ask",
                    "order",
                    "instruct",
                    "make",
                    "allow",
                    "pay",
                    "hire",
                    "send",
                    "teach",
                    "coerce",
                    "compel",
                    "trick",
                    "direct",
                    "task",
                    "let",
                    "get",
                    "enable",
                    "invite",
                    "lead",
                    "permit",
                    "see",
                    "observe",
                    "recruit",
                    "bring",
                    "take",
                    "have",
                    "leave",
                    "watch",
                    "find",
                    "catch",
                    "use");

    /** "Designated P for having assisted O". */
    private static final Set<String> BLAMED =
            Set.of(
                    "designate",
                    "sanction",
                    "accuse",
                    "indict",
                    "charge",
                    "convict",
                    "arrest",
                    "blame",
                    "suspect",
                    "target",
                    "impose",
                    "name",
                    "list",
                    "sentence",
                    "detain",
                    "see",
                    "observe");

    /** "The car is V, stopped at L". */
    private static final Set<String> STOPPED =
            Set.of("stop", "see", "park", "find", "seize", "register", "record", "sight", "spot");

    private final List<Predicate> predicates = new ArrayList<>();
    private final List<Noun> waiting = new ArrayList<>();
    private final List<Noun> fronted = new ArrayList<>();
    private final List<Noun> beside = new ArrayList<>();
    private final Deque<Noun> outer = new ArrayDeque<>();
    private @Nullable Predicate current;
    private @Nullable Noun antecedent;
    private @Nullable Noun lastNoun;
    private @Nullable Noun lastHeaded;
    private @Nullable Noun lastPerson;
    private @Nullable Noun root;
    private @Nullable Phrase last;
    private boolean cut = true;

    /** Behind a comma or "and". */
    private boolean listed;

    /** Behind "when" and the like, before the verb that belongs to it. */
    private boolean loose;

    private final String clause;

    private Clauses(String clause) {
        this.clause = clause;
    }

    static List<Predicate> of(String clause, List<Phrase> phrases) {
        Clauses clauses = new Clauses(clause);
        for (Phrase phrase : phrases) {
            switch (phrase) {
                case Noun noun -> clauses.noun(noun);
                case Verb verb -> clauses.verb(verb);
                case Joint joint -> clauses.joint(joint);
            }
            clauses.last = phrase;
        }
        clauses.verbless();
        return clauses.predicates;
    }

    /** Notes leave "is" out: "V outside A", "P with P". */
    private void verbless() {
        if (!predicates.isEmpty() || waiting.isEmpty()) {
            return;
        }
        Noun subject = first();
        Verb be = new Verb(subject.at, subject.end, "be", false, true, false, false, false);
        Predicate predicate = new Predicate(be, subject);
        predicate.behind.addAll(beside);
        predicate.behind.addAll(fronted);
        predicates.add(predicate);
    }

    private void noun(Noun noun) {
        complete(noun);
        if (current != null
                && current.verb.lemma().equals("named")
                && last instanceof Verb
                && current.subject != null
                && current.subject.heads.isEmpty()) {
            // "A man called P": he is P.
            current.subject.heads.addAll(noun.heads);
        }
        if (noun.isFree()) {
            if (current != null && !cut) {
                current.objects.add(noun);
            } else {
                waiting.add(noun);
                if (listed && current != null && noun.heads.isEmpty()) {
                    // "Financial, material or technical support".
                    current.objects.add(noun);
                }
            }
            root = noun;
        } else {
            hang(noun);
            if (current != null && current.verb.reduced() && !cut && current.subject != null) {
                current.subject.under.add(noun);
            }
            if (loose) {
                lastNoun = noun;
                return;
            }
            if (current != null && (!cut || isPlain(waiting))) {
                current.behind.add(noun);
            } else if (waiting.isEmpty()) {
                fronted.add(noun);
            } else if (!isBirth()) {
                beside.add(noun);
            }
        }
        lastNoun = noun;
        if (!noun.heads.isEmpty()) {
            lastHeaded = noun;
            lastPerson = isPerson(noun) ? noun : lastPerson;
        }
    }

    /** "The driver was a Pole, P": he is P. */
    private void complete(Noun noun) {
        boolean open =
                current != null
                        && isPause(last)
                        && current.verb.lemma().equals("be")
                        && current.subject != null
                        && current.subject.heads.isEmpty()
                        && current.objects.size() == 1
                        && current.objects.getFirst().heads.isEmpty();
        if (open && current != null && noun.isFree() && noun.isBare()) {
            current.objects.getFirst().heads.addAll(noun.heads);
        }
    }

    /** What stands behind "P, born Y" is where, not where P is. */
    private boolean isBirth() {
        return last instanceof Noun noun
                && !noun.heads.isEmpty()
                && clause.charAt(noun.heads.getLast()) == 'Y';
    }

    private boolean isPerson(Noun noun) {
        return !noun.heads.isEmpty() && clause.charAt(noun.heads.getFirst()) == 'P';
    }

    private static boolean isPlain(List<Noun> nouns) {
        return nouns.stream().allMatch(noun -> noun.heads.isEmpty());
    }

    /** A noun behind a preposition hangs on the noun before it, and on the one that began. */
    private void hang(Noun noun) {
        if (last instanceof Noun before) {
            before.under.add(noun);
            if (root != null && root != before && root.at < before.at) {
                root.under.add(noun);
            }
        } else if (last instanceof Joint joint && root != null && isHeld(joint, noun)) {
            root.under.add(noun);
        }
    }

    /** "From P and to P"; "passport D, in the name of P". */
    private static boolean isHeld(Joint joint, Noun noun) {
        return joint.type() == Word.Type.AND
                || (joint.type() == Word.Type.COMMA && noun.preposition.startsWith("in the name"));
    }

    private void joint(Joint joint) {
        switch (joint.type()) {
            case RELATIVE -> {
                antecedent = told(lastNoun);
                boolean who = joint.text().startsWith("who");
                if (who && lastPerson != null && (antecedent == null || !isPerson(antecedent))) {
                    antecedent =
                            antecedent != null && antecedent.heads.isEmpty()
                                    ? antecedent
                                    : lastPerson;
                }
                Noun before = subjectSoFar();
                if (before != null) {
                    outer.push(before);
                }
                waiting.clear();
                cut = true;
            }
            case ADVERB, NEGATION -> {
                if (current != null) {
                    current.adverbs.add(joint.text());
                }
            }
            case STOP -> {
                waiting.clear();
                fronted.clear();
                cut = true;
            }
            case DASH, COMMA, AND, BUT, THAT, SUBORDINATOR -> {
                boolean clause =
                        joint.type() == Word.Type.THAT || joint.type() == Word.Type.SUBORDINATOR;
                if (clause) {
                    waiting.clear();
                }
                listed = joint.type() == Word.Type.COMMA || joint.type() == Word.Type.AND;
                loose |= joint.type() == Word.Type.SUBORDINATOR && current != null;
                cut = true;
            }
            default -> {}
        }
    }

    /** "P is a cleaner who …", "P, a cleaner who …": who tells of P. */
    private @Nullable Noun told(@Nullable Noun noun) {
        if (noun == null || !noun.heads.isEmpty() || noun == subjectSoFar()) {
            return noun;
        }
        if (current != null
                && current.verb.lemma().equals("be")
                && current.objects.contains(noun)
                && current.subject != null) {
            return current.subject;
        }
        boolean beside = waiting.size() > 1 && waiting.getLast() == noun;
        return beside && !waiting.getFirst().heads.isEmpty() ? waiting.getFirst() : noun;
    }

    private @Nullable Noun subjectSoFar() {
        if (!waiting.isEmpty()) {
            return waiting.getFirst();
        }
        return current == null ? null : current.subject;
    }

    private void verb(Verb verb) {
        Noun subject = subject(verb);
        Predicate next = new Predicate(verb, subject);
        next.above = current;
        boolean joined = last instanceof Joint joint && joint.type() == Word.Type.AND;
        // "Denied knowing P or ever meeting P".
        next.denied =
                verb.negated() || (joined && !verb.finite() && current != null && current.denied);
        if (antecedent != null && subject != antecedent && verb.finite()) {
            next.objects.add(antecedent);
        }
        next.behind.addAll(fronted);
        fronted.clear();
        waiting.clear();
        antecedent = null;
        loose = false;
        cut = false;
        predicates.add(next);
        current = next;
    }

    /** "P forced P to work and is …": behind the "and" whoever the whole sentence is about. */
    private @Nullable Noun acting(Predicate predicate) {
        boolean and = last instanceof Joint joint && joint.text().equals("and");
        Predicate main = predicate;
        while (and && !main.verb.finite() && !main.verb.reduced() && main.above != null) {
            main = main.above;
        }
        return main.subject;
    }

    private static boolean isPause(@Nullable Phrase phrase) {
        return phrase instanceof Joint joint && joint.type() == Word.Type.COMMA;
    }

    private @Nullable Noun subject(Verb verb) {
        if (verb.reduced()) {
            if (last instanceof Noun) {
                return lastNoun;
            }
            if (isPause(last) && lastHeaded != null) {
                return lastHeaded;
            }
            return current == null ? subjectSoFar() : current.subject;
        }
        if (!verb.finite()) {
            return verb.infinitive() ? handed(HANDS_ON) : handed(BLAMED);
        }
        if (antecedent != null) {
            return waiting.isEmpty() ? antecedent : first();
        }
        boolean beside =
                isPause(last) && isPlain(waiting) && current != null && current.verb.reduced();
        if (!waiting.isEmpty() && !beside) {
            return first();
        }
        if (isPause(last)
                && lastHeaded != null
                && STOPPED.contains(verb.lemma())
                && clause.charAt(lastHeaded.heads.getFirst()) == 'V') {
            return lastHeaded;
        }
        if (last instanceof Joint joint && joint.type() == Word.Type.COMMA && !outer.isEmpty()) {
            return outer.pop();
        }
        if (current == null) {
            return null;
        }
        if (cut || current.verb.reduced()) {
            return acting(current);
        }
        return current.objects.isEmpty() ? lastNoun : current.objects.getLast();
    }

    /** "A handset, IMEI I, was seized", "source: P owes": the one that is named. */
    private Noun first() {
        return waiting.stream()
                .filter(noun -> !noun.heads.isEmpty())
                .findFirst()
                .orElse(waiting.getFirst());
    }

    /**
     * Whoever is made to do something, or blamed for it, does it; else the one who acted so far.
     */
    private @Nullable Noun handed(Set<String> verbs) {
        if (current == null) {
            return subjectSoFar();
        }
        boolean handed = verbs.contains(current.verb.lemma()) && !current.verb.passive();
        return handed ? blamed(current) : current.subject;
    }

    private static @Nullable Noun blamed(Predicate predicate) {
        for (Noun object : predicate.objects) {
            if (!object.heads.isEmpty()) {
                return object;
            }
        }
        return predicate.behind.stream()
                .filter(noun -> noun.preposition.equals("on") || noun.preposition.equals("against"))
                .findFirst()
                .orElse(
                        predicate.objects.isEmpty()
                                ? predicate.subject
                                : predicate.objects.getFirst());
    }
}
