package lantern.cypher.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantern.cypher.row.AgeRow;
import lantern.cypher.row.Texts;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntitySummary;
import lantern.model.entity.Standing;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Role;
import lantern.model.report.Condition;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Gathers what readable reports write of one entity and draws its summary. */
final class Portrait {

    private final EntityId shown;
    private final EntityKind kind;
    private final Frequencies names = new Frequencies();
    private final Frequencies writings = new Frequencies();
    private final Frequencies towns = new Frequencies();
    private final Map<Field, Frequencies> said = new EnumMap<>(Field.class);
    private final Set<Condition> conditions = EnumSet.noneOf(Condition.class);
    private Marking marking = Marking.OFFICIAL;
    private SortedSet<String> restrictedTo = Collections.emptySortedSet();
    private AgeRow age = AgeRow.NOTHING;
    private boolean victim;
    private boolean offender;
    private int reports;

    Portrait(EntityId shown, EntityKind kind) {
        this.shown = shown;
        this.kind = kind;
    }

    /** What several mentions say alike. */
    void addWriting(Value writing, long times) {
        Value words = writing.get("words");
        Value name = writing.get(Field.NAME.key());
        writings.add(words.asString(), times);
        names.add(name.isNull() ? words.asString() : name.asString(), times);
        for (Field field : Field.values()) {
            Value value = writing.get(field.key());
            if (!value.isNull()) {
                said.computeIfAbsent(field, _ -> new Frequencies()).add(value.asString(), times);
            }
        }
        Value role = writing.get(Field.ROLE.key());
        if (!role.isNull()) {
            addRole(role.asString());
        }
    }

    private void addRole(String name) {
        Role role = Role.valueOf(name);
        victim |= role == Role.VICTIM;
        offender |= role.isOffending();
    }

    void addTally(Record tally) {
        reports = tally.get("reports").asInt();
        List<Audience> audiences =
                tally.get("audiences").asList(audience -> Audience.parse(audience.asString()));
        marking = Marking.strictest(audiences.stream().map(Audience::marking).toList());
        restrictedTo = Audience.groups(audiences);
        tally.get("conditions").values().forEach(list -> conditions.addAll(Texts.conditions(list)));
    }

    void addStanding(boolean harmed, boolean offends) {
        victim |= harmed;
        offender |= offends;
    }

    void addAge(AgeRow said) {
        age = age.and(said);
    }

    /** Does it hang on a day that no report about them gives, whether this is a child? */
    boolean needsDay() {
        return age.needsDay();
    }

    void addTown(String town, long times) {
        towns.add(town, times);
    }

    /**
     * @param latest the day of the latest readable report, null when not needed or not known
     */
    EntitySummary summary(@Nullable LocalDate latest) {
        boolean person = kind == EntityKind.PERSON;
        return new EntitySummary(
                shown,
                kind,
                label(),
                detail(),
                person ? "" : most(Field.COUNTRY),
                person ? Standing.of(victim, offender) : Standing.NEUTRAL,
                person && age.isMinor(latest),
                reports,
                marking,
                restrictedTo,
                conditions);
    }

    private String label() {
        return switch (kind) {
            case PERSON, ORGANISATION -> names.fullest().orElse("");
            case ADDRESS -> writings.fullest().orElse("");
            case PLACE -> names.mostFrequent().orElse("");
            case PHONE -> writings.international().orElse("");
            case INDICATOR -> most(Field.VALUE);
            default -> writings.mostFrequent().orElse("");
        };
    }

    private String detail() {
        List<String> parts =
                switch (kind) {
                    case PERSON -> person();
                    case ORGANISATION, PHONE, PLACE -> List.of(most(Field.COUNTRY));
                    case ADDRESS -> List.of(most(Field.TOWN), most(Field.POSTCODE));
                    case VEHICLE -> List.of(most(Field.COLOUR), most(Field.MAKE));
                    case ACCOUNT, DOCUMENT -> List.of(most(Field.TYPE), most(Field.COUNTRY));
                    case HANDLE -> List.of(most(Field.PLATFORM));
                    default -> List.<String>of();
                };
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private List<String> person() {
        String born = most(Field.DATE_OF_BIRTH);
        var parts = new ArrayList<String>();
        parts.add(born.isEmpty() ? "" : "born " + born);
        parts.add(most(Field.NATIONALITY));
        parts.add(
                Stream.of(towns.mostFrequent().orElse(""), most(Field.TOWN))
                        .filter(town -> !town.isEmpty())
                        .findFirst()
                        .orElse(""));
        return parts;
    }

    private String most(Field field) {
        return said.getOrDefault(field, new Frequencies()).mostFrequent().orElse("");
    }
}
