package lantern.ingest.find.name;

import java.util.ArrayList;
import java.util.List;
import lantern.ingest.find.Found;
import lantern.ingest.find.MentionFinder;
import lantern.ingest.find.Page;
import lantern.ingest.find.Sentence;
import lantern.ingest.find.Sentences;
import lantern.ingest.find.name.NameModel.Kind;
import lantern.ingest.find.place.Places;

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
                    .anyMatch(token -> Character.isUpperCase(token.words().charAt(0)))) {
                List<Kind> kinds = NameModel.classify(sentence);
                model.find(page, sentence, kinds, found);
                style.find(sentence, kinds, found);
                VietnameseNames.find(sentence.tokens(), found);
                Organisations.find(sentence, found);
            }
        }
        Organisations.find(page, found);
        CuedNames.find(page, found);
        OtherScripts.find(page, found);
        found.addAll(OrganisationRepeats.find(page, sentences, found, places));
        found.addAll(Repeats.find(page, sentences, found));
        return found;
    }
}
