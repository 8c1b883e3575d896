package lantern.ingest.relate.frame;

import java.util.ArrayList;
import java.util.List;
import lantern.ingest.relate.frame.Phrase.Noun;
import lantern.ingest.relate.frame.Phrase.Verb;
import org.jspecify.annotations.Nullable;

/** A verb with who does it, to whom, and all that stands with it behind a preposition. */
final class Predicate {

    final Verb verb;
    final @Nullable Noun subject;
    final List<Noun> objects = new ArrayList<>();
    final List<Noun> behind = new ArrayList<>();

    Predicate(Verb verb, @Nullable Noun subject) {
        this.verb = verb;
        this.subject = subject;
    }

    /** Words that no mention stands for: "seen together". */
    final List<String> adverbs = new ArrayList<>();
}
