package lantern.web.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntityRecord;
import lantern.model.entity.EntitySummary;
import lantern.model.entity.Tie;
import lantern.model.evidence.Field;
import lantern.model.port.Explorer;
import lantern.web.review.Decisions;
import org.springframework.stereotype.Component;

/** Makes the record of an entity as the screen shows it. */
@Component
final class EntityRecords {

    /** How a value was found or placed, not what is known of the thing. */
    private static final Set<Field> INNER = Set.of(Field.VERIFIED, Field.GEONAMES, Field.NUMBER);

    private final Explorer explorer;
    private final Decisions decisions;

    EntityRecords(Explorer explorer, Decisions decisions) {
        this.explorer = explorer;
        this.decisions = decisions;
    }

    Optional<EntityRecordView> find(EntityId id, Viewer viewer) {
        return explorer.findRecord(id, viewer).map(record -> view(record, viewer));
    }

    private EntityRecordView view(EntityRecord record, Viewer viewer) {
        return new EntityRecordView(
                ItemView.of(record.summary()),
                record.members().stream().map(EntityId::value).toList(),
                facts(record.namings()),
                record.namings().stream().map(EntityRecords::naming).toList(),
                NeighboursView.of(record.neighbours()).counts(),
                tied(record, record.denied(), viewer),
                tied(record, record.indicators(), viewer),
                record.questions().stream()
                        .map(question ->
                                new EntityRecordView.Question(
                                        ItemView.of(question.other()),
                                        question.weight(),
                                        question.clues()))
                        .toList(),
                decisions.about(record.summary().id(), viewer));
    }

    private static EntityRecordView.Naming naming(EntityRecord.Naming naming) {
        return new EntityRecordView.Naming(
                naming.id().value(), naming.words(), SourceView.of(naming.source()), naming.why());
    }

    private static List<EntityRecordView.Fact> facts(List<EntityRecord.Naming> namings) {
        var byField = new EnumMap<Field, Map<String, List<SourceView>>>(Field.class);
        for (EntityRecord.Naming naming : namings) {
            naming.fields()
                    .forEach((field, value) -> {
                        if (!INNER.contains(field)) {
                            byField.computeIfAbsent(field, _ -> new TreeMap<>())
                                    .computeIfAbsent(value, _ -> new ArrayList<>())
                                    .add(SourceView.of(naming.source()));
                        }
                    });
        }
        var facts = new ArrayList<EntityRecordView.Fact>();
        byField.forEach((field, values) -> {
            var views = new ArrayList<EntityRecordView.Value>();
            values.forEach(
                    (value, sources) -> views.add(new EntityRecordView.Value(value, sources)));
            facts.add(new EntityRecordView.Fact(field.label(), views));
        });
        return facts;
    }

    private List<EntityRecordView.TiedTo> tied(EntityRecord record, List<Tie> ties, Viewer viewer) {
        var members = new TreeSet<>(record.members());
        members.add(record.summary().id());
        var others = new TreeSet<EntityId>();
        ties.forEach(tie -> others.add(other(tie, members)));
        Map<EntityId, EntitySummary> summaries = explorer.summaries(others, viewer);
        var tied = new ArrayList<EntityRecordView.TiedTo>();
        for (Tie tie : ties) {
            EntitySummary other = summaries.get(other(tie, members));
            if (other != null) {
                tied.add(
                        new EntityRecordView.TiedTo(
                                ItemView.of(other),
                                tie.kind().label(),
                                tie.sources().stream().map(StatedView::of).toList()));
            }
        }
        return tied;
    }

    private static EntityId other(Tie tie, Set<EntityId> members) {
        return members.contains(tie.from()) ? tie.to() : tie.from();
    }
}
