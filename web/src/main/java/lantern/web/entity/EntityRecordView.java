package lantern.web.entity;

import java.util.List;
import lantern.model.entity.Clue;
import lantern.web.review.DecisionView;

/** All that is known of one entity: {@code EntityRecord} of the browser's api.ts. */
public record EntityRecordView(
        ItemView item,
        List<String> members,
        List<Fact> facts,
        List<Naming> namings,
        List<NeighboursView.Count> neighbours,
        List<TiedTo> denied,
        List<TiedTo> indicators,
        List<Question> questions,
        List<DecisionView> decisions) {

    /** Values of one field side by side, so that conflicts show. */
    record Fact(String field, List<Value> values) {}

    record Value(String value, List<SourceView> sources) {}

    record Naming(String mention, String words, SourceView source, List<Clue> why) {}

    record TiedTo(ItemView other, String label, List<StatedView> sources) {}

    record Question(ItemView other, double weight, List<Clue> clues) {}
}
