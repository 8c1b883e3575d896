package lantern.ingest.relate.frame;

import org.jspecify.annotations.Nullable;

/**
 * One word or mark of a clause.
 *
 * @param text in small letters; a mention is one capital letter
 * @param at where it begins in the clause
 * @param verb which verb it is a form of, null for any other word
 */
record Word(String text, int at, Type type, @Nullable VerbForm verb) {

    /** What a word can do in a clause. */
    enum Type {
        MENTION,
        POSSESSIVE,
        DETERMINER,
        PREPOSITION,
        AND,
        BUT,
        COMMA,
        DASH,
        STOP,
        RELATIVE,
        THAT,
        SUBORDINATOR,
        AUXILIARY,
        NEGATION,
        ADVERB,
        TO,
        VERB,
        NOUN
    }

    boolean is(Type other) {
        return type == other;
    }

    Word as(Type other) {
        return new Word(text, at, other, other == Type.VERB ? verb : null);
    }

    int end() {
        return at + text.length();
    }
}
