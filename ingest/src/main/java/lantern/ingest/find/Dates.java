package lantern.ingest.find;

import java.util.ArrayList;
import java.util.List;
import lantern.ingest.read.Passage;
import lantern.model.evidence.EntityKind;

/** Calendar dates, whole or partial. */
public final class Dates implements MentionFinder {

    @Override
    public List<Found> find(Page page) {
        List<Found> found = new ArrayList<>();
        for (Passage passage : page.passages()) {
            for (DateWords.Written date :
                    DateWords.list(page.text(), passage.start(), passage.end())) {
                found.add(
                        Found.exact(
                                EntityKind.DATE,
                                date.start(),
                                date.end(),
                                date.value(),
                                date.value().length() == 10
                                        ? Found.Rank.CERTAIN
                                        : Found.Rank.RULED));
            }
        }
        return found;
    }
}
