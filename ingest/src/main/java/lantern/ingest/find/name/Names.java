package lantern.ingest.find.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lantern.ingest.find.Found;
import lantern.ingest.find.MentionFinder;
import lantern.ingest.find.Page;
import lantern.ingest.find.Sentence;
import lantern.ingest.find.Sentences;
import lantern.ingest.find.Token;
import lantern.ingest.find.name.NameModel.Kind;
import lantern.ingest.find.place.Places;
import lantern.model.evidence.EntityKind;

/** People, organisations and places by name: the model first, then the rules that correct it. */
public final class Names implements MentionFinder {

    private final ModelNames model;
    private final Places places;
    private final ReportStyle style = new ReportStyle();

    public Names(Places places) {
        this.model = new ModelNames(places);
        this.places = places;
    }

    @Override
    public List<Found> find(Page page) {
        List<Found> found = new ArrayList<>();
        List<Sentence> sentences = Sentences.of(page.text(), page.passages());
        for (Sentence sentence : sentences) {
            page.limit().check();
            if (sentence.tokens().stream()
                    .anyMatch(token -> token.isTitle() || token.isCapitals())) {
                List<Kind> kinds = NameModel.classify(sentence);
                model.find(page, sentence, kinds, found);
                style.find(sentence, kinds, found);
                VietnameseNames.find(sentence.tokens(), found);
                Organisations.find(sentence, found);
            }
        }
        withoutWords(sentences, page, found);
        Organisations.find(page, found);
        Letterheads.find(page, places, found);
        CuedNames.find(page, found);
        OtherScripts.find(page, places, found);
        PersonEdges.correct(page, found);
        found.addAll(OrganisationRepeats.find(page, sentences, found, places));
        found.addAll(Repeats.find(page, sentences, found));
        return found;
    }

    /** A single word that the report also writes small is a word, not a name. */
    private static void withoutWords(List<Sentence> sentences, Page page, List<Found> found) {
        Set<String> small = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (Character.isLowerCase(token.words().charAt(0))
                        && isFree(page.text(), token.start() - 1)
                        && isFree(page.text(), token.end())) {
                    small.add(token.words());
                }
            }
        }
        found.removeIf(guess ->
                guess.rank() == Found.Rank.GUESSED
                        && guess.kind() != EntityKind.PLACE
                        && small.contains(
                                page.text()
                                        .substring(guess.start(), guess.end())
                                        .toLowerCase(Locale.ROOT)));
    }

    /** Not inside an address on the web. */
    private static boolean isFree(String text, int at) {
        return at < 0 || at >= text.length() || "._@/-".indexOf(text.charAt(at)) < 0;
    }
}
