package lantern.ingest.find;

import java.util.List;

/**
 * A sentence, or a line that stands for one.
 *
 * @param start in the report's text, in UTF-16 units
 * @param end exclusive
 * @param paragraph counts the paragraphs of the report from 0
 */
public record Sentence(int start, int end, int paragraph, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
