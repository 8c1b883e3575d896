package lantern.ingest.relate;

import lantern.model.evidence.Mention;

/**
 * Words that stand for a mention: its own, or a label that a legend gives it.
 *
 * @param start in the report's text, in UTF-16 units
 * @param end exclusive
 */
record Naming(int start, int end, Mention mention) {

    static Naming of(Mention mention) {
        return new Naming(mention.span().start(), mention.span().end(), mention);
    }
}
