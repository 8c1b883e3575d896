package lantern.ingest.relate.frame;

import java.util.ArrayList;
import java.util.List;

/** A part of a clause: what is spoken of, what is done, or a mark between them. */
sealed interface Phrase {

    int at();

    /**
     * What is spoken of: mentions, plain words, or both ("the grey van V").
     *
     * <p>Filled while it is read, then left alone.
     */
    final class Noun implements Phrase {
        final int at;
        final String preposition;

        /** Where the mentions at its head stand: several when they are listed. */
        final List<Integer> heads = new ArrayList<>();

        /** Mentions before its head: "P's brother", "the O leader". */
        final List<Integer> owners = new ArrayList<>();

        final List<String> words = new ArrayList<>();

        /** What hangs on it: "the brother of P". */
        final List<Noun> under = new ArrayList<>();

        /** "P's brother", not "P brother". */
        boolean possessed;

        int end;

        Noun(int at, String preposition) {
            this.at = at;
            this.preposition = preposition;
            this.end = at;
        }

        @Override
        public int at() {
            return at;
        }

        /** Its heads; of "the O public house" and "the L car park" what tells which. */
        List<Integer> meant() {
            return heads.isEmpty() && !possessed ? owners : heads;
        }

        boolean isFree() {
            return preposition.isEmpty();
        }

        boolean isBare() {
            return words.isEmpty() && owners.isEmpty() && !heads.isEmpty();
        }
    }

    /**
     * What is done.
     *
     * @param lemma "be" or "have" when that is all
     * @param passive of "was moved by P"
     * @param finite has a subject of its own
     * @param reduced a participle behind the noun it tells of: "a firm owned by P"
     */
    record Verb(
            int at,
            int end,
            String lemma,
            boolean passive,
            boolean finite,
            boolean infinitive,
            boolean reduced,
            boolean negated)
            implements Phrase {}

    /** A mark or a word that joins. */
    record Joint(int at, Word.Type type, String text) implements Phrase {}
}
