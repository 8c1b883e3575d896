package lantern.identity.search;

import java.util.ArrayList;
import java.util.List;
import lantern.identity.index.SearchTerms;
import lantern.identity.normalise.Fold;
import lantern.identity.normalise.Romanisation;
import lantern.identity.normalise.Words;
import lantern.identity.profile.Trace;
import lantern.model.evidence.Field;
import lantern.model.port.SearchIndex.Highlight;

/** Where in a mention's words the query was found: shown, so it must say why this is a hit. */
final class Highlights {

    private Highlights() {}

    /** Sorted, not overlapping; empty when something beside the words matched. */
    static List<Highlight> of(Trace trace, Query query) {
        var marks = new ArrayList<Highlight>();
        for (Words.Word word : Words.cut(trace.words())) {
            for (String part : Romanisation.latin(word.written()).split(" ")) {
                int begun = longestBeginning(part, query);
                boolean plain = part.length() == word.end() - word.start();
                if (begun > 0 && plain) {
                    marks.add(new Highlight(word.start(), word.start() + begun));
                    break;
                }
                if (begun > 0 || isLike(part, query)) {
                    marks.add(new Highlight(word.start(), word.end()));
                    break;
                }
            }
        }
        return isWhole(trace, query) || (marks.isEmpty() && isNumber(trace, query))
                ? List.of(new Highlight(0, trace.words().length()))
                : marks;
    }

    /** What beside the words matched. */
    static Field fieldOf(Trace trace, Query query) {
        String postcode = SearchTerms.squeezed(trace.field(Field.POSTCODE));
        boolean coded =
                !postcode.isEmpty()
                        && !query.value().isEmpty()
                        && SearchTerms.lookalike(postcode)
                                .startsWith(SearchTerms.lookalike(query.value()));
        if (coded) {
            return Field.POSTCODE;
        }
        return trace.field(Field.VALUE).isEmpty() ? Field.NAME : Field.VALUE;
    }

    private static int longestBeginning(String part, Query query) {
        int longest = 0;
        for (Query.Word word : query.words()) {
            if (!part.isEmpty() && part.startsWith(word.text())) {
                longest = Math.max(longest, word.text().length());
            }
        }
        return longest;
    }

    private static boolean isLike(String part, Query query) {
        String fold = Fold.of(part);
        for (Query.Word word : query.words()) {
            boolean folded = !word.fold().isEmpty() && fold.startsWith(word.fold());
            if (!part.isEmpty() && (folded || Slips.isWithin(word.text(), part))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhole(Trace trace, Query query) {
        String value = SearchTerms.squeezed(trace.field(Field.VALUE));
        return !query.value().isEmpty()
                && SearchTerms.lookalike(value).startsWith(SearchTerms.lookalike(query.value()));
    }

    private static boolean isNumber(Trace trace, Query query) {
        var digits = SearchTerms.of(trace).digits();
        return !query.digits().isEmpty()
                && digits.stream()
                        .anyMatch(end ->
                                end.startsWith(query.digits()) || end.startsWith(query.national()));
    }
}
