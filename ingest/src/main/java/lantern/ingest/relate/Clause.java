package lantern.ingest.relate;

import java.util.List;
import lantern.model.evidence.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the rules see it: each mention is one capital letter, every other word in small
 * letters, single blanks. Pronouns and "the flat", "the firm" stand as the mention that they mean.
 *
 * @param words what the rules match
 * @param meant for each character of the words the mention that it stands for, else null
 * @param start of the sentence in the report's text, in UTF-16 units
 * @param end exclusive
 */
record Clause(String words, List<@Nullable Mention> meant, int start, int end) {

    /** The mention behind a capital letter. */
    Mention at(int index) {
        Mention mention = meant.get(index);
        if (mention == null) {
            throw new IllegalArgumentException("no mention at " + index);
        }
        return mention;
    }
}
