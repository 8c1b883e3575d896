package lantern.ingest.relate.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lantern.ingest.relate.frame.Phrase.Noun;
import lantern.ingest.relate.frame.Phrase.Verb;
import org.jspecify.annotations.Nullable;

/** A verb with who does it, to whom, and all that stands with it behind a preposition. */
final class Predicate {

    private static final Set<String> ASKS =
            Set.of("tell", "ask", "order", "instruct", "invite", "direct", "warn", "unreal",
                    "request", "advise");

    final Verb verb;
    final @Nullable Noun subject;
    final List<Noun> objects = new ArrayList<>();
    final List<Noun> behind = new ArrayList<>();

    /** The verb that this one hangs on: "told" of "told to ring". */
    @Nullable Predicate above;

    boolean denied;

    /** "Was told to ring": nobody says that it was done. */
    boolean isOnlyAsked() {
        return verb.infinitive() && above != null && ASKS.contains(above.verb.lemma());
    }

    Predicate(Verb verb, @Nullable Noun subject) {
        this.verb = verb;
        this.subject = subject;
    }

    /** Words that no mention stands for: "seen together". */
    final List<String> adverbs = new ArrayList<>();
}
