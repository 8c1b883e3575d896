package lantern.identity.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * Marks the documents of a segment that hold a term. Every term that fits is followed to every
 * document: with a limit on the terms, those that only others may read could crowd out the ones
 * that the viewer may.
 */
final class TermMarking {

    private static final int SHORTEST_WITH_SLIP = 4;
    private static final int SHORTEST_WITH_TWO = 8;
    private static final int LONGEST_WITH_SLIP = 24;

    private final LeafReader segment;

    TermMarking(LeafReader segment) {
        this.segment = segment;
    }

    /** Terms that begin so. */
    void beginnings(String column, String start, byte[] marks, byte equal, byte begun)
            throws IOException {
        Terms terms = segment.terms(column);
        if (terms == null || start.isEmpty()) {
            return;
        }
        var prefix = new BytesRef(start);
        TermsEnum found = terms.iterator();
        if (found.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
            return;
        }
        PostingsEnum postings = null;
        for (BytesRef term = found.term();
                term != null && StringHelper.startsWith(term, prefix);
                term = found.next()) {
            postings = found.postings(postings, PostingsEnum.NONE);
            mark(postings, marks, term.length == prefix.length ? equal : begun);
        }
    }

    /**
     * Terms that are so but for a typing error (two in a long word), and terms that begin so but
     * for one; the first letter is taken to be right there.
     */
    void slips(String column, String word, byte[] marks, byte equal, byte begun)
            throws IOException {
        Terms terms = segment.terms(column);
        boolean digits = word.chars().anyMatch(Character::isDigit);
        if (terms == null
                || digits
                || word.length() < SHORTEST_WITH_SLIP
                || word.length() > LONGEST_WITH_SLIP) {
            return;
        }
        int slips = word.length() >= SHORTEST_WITH_TWO ? 2 : 1;
        if (word.length() > SHORTEST_WITH_SLIP) {
            Automaton rest = new LevenshteinAutomata(word.substring(1), true).toAutomaton(1);
            mark(
                    terms,
                    Operations.concatenate(
                            List.of(
                                    Automata.makeString(word.substring(0, 1)),
                                    rest,
                                    Automata.makeAnyString())),
                    marks,
                    begun);
        }
        mark(terms, new LevenshteinAutomata(word, true).toAutomaton(slips), marks, equal);
    }

    private static void mark(Terms terms, Automaton automaton, byte[] marks, byte as)
            throws IOException {
        Automaton determined =
                Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        var compiled = new CompiledAutomaton(determined, false, true, false);
        TermsEnum found = compiled.getTermsEnum(terms);
        PostingsEnum postings = null;
        while (found.next() != null) {
            postings = found.postings(postings, PostingsEnum.NONE);
            mark(postings, marks, as);
        }
    }

    private static void mark(PostingsEnum postings, byte[] marks, byte as) throws IOException {
        for (int at = postings.nextDoc();
                at != DocIdSetIterator.NO_MORE_DOCS;
                at = postings.nextDoc()) {
            if (marks[at] < as) {
                marks[at] = as;
            }
        }
    }
}
