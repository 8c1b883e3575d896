package lantern.identity.profile;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SequencedCollection;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import lantern.identity.normalise.AddressParts;
import lantern.identity.normalise.NamePart;
import lantern.identity.normalise.OrganisationName;
import lantern.identity.normalise.PersonName;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one person, organisation or address: the union of its traces. The same
 * traces in any order make the same profile.
 */
public final class Profile {

    /** Beyond so many spellings another one adds cost, not knowledge. */
    private static final int MOST_NAMES = 48;

    private final EntityKind kind;
    private final SortedMap<String, PersonName> names = new TreeMap<>();
    private final SortedMap<String, OrganisationName> titles = new TreeMap<>();
    private final SortedMap<String, AddressParts> addresses = new TreeMap<>();
    private final SortedMap<String, Thing> things = new TreeMap<>();
    private final NavigableSet<String> associates = new TreeSet<>();
    private final NavigableSet<String> namesakes = new TreeSet<>();
    private final Map<Field, SortedSet<String>> values = new java.util.EnumMap<>(Field.class);

    /** Made when it is first asked for; names are only added while it is not. */
    private @Nullable Set<String> pieces;

    private Profile(EntityKind kind) {
        this.kind = kind;
    }

    public static Profile of(EntityKind kind, Collection<Trace> traces) {
        var profile = new Profile(kind);
        traces.forEach(profile::add);
        return profile;
    }

    /** A new profile of both. */
    public Profile with(Collection<Trace> more) {
        var both = new Profile(kind);
        both.names.putAll(names);
        both.titles.putAll(titles);
        both.addresses.putAll(addresses);
        both.things.putAll(things);
        both.associates.addAll(associates);
        both.namesakes.addAll(namesakes);
        values.forEach((field, known) -> both.values.put(field, new TreeSet<>(known)));
        more.forEach(both::add);
        return both;
    }

    private void add(Trace trace) {
        switch (kind) {
            case PERSON -> addName(PersonName.of(trace.name()));
            case ORGANISATION -> {
                var title = OrganisationName.of(trace.name());
                titles.put(title.key() + "/" + title.form(), title);
            }
            default -> {
                var parts = addressOf(trace);
                addresses.put(parts.key(), parts);
            }
        }
        for (Thing thing : trace.things()) {
            things.merge(thing.key(), thing, (one, other) -> one.verified() ? one : other);
        }
        associates.addAll(trace.associates());
        namesakes.addAll(trace.namesakes());
        trace.fields()
                .forEach((field, value) ->
                        values.computeIfAbsent(field, _ -> new TreeSet<>()).add(value));
    }

    private void addName(PersonName name) {
        if (!name.parts().isEmpty()) {
            names.put(name.script() + " " + name.key(), name);
        }
        // The last in order goes, not the last to come: order of arrival must not matter.
        while (names.size() > MOST_NAMES) {
            names.remove(names.lastKey());
        }
    }

    static AddressParts addressOf(Trace trace) {
        return AddressParts.of(
                trace.words(),
                trace.field(Field.POSTCODE),
                trace.field(Field.HOUSE),
                trace.field(Field.STREET),
                trace.field(Field.TOWN));
    }

    public EntityKind kind() {
        return kind;
    }

    public Collection<PersonName> names() {
        return names.values();
    }

    public Collection<OrganisationName> titles() {
        return titles.values();
    }

    public Collection<AddressParts> addresses() {
        return addresses.values();
    }

    /** By {@link Thing#key()}. */
    public SortedMap<String, Thing> things() {
        return things;
    }

    public NavigableSet<String> associates() {
        return associates;
    }

    /** Names of others from whom reports tell this one apart. */
    public NavigableSet<String> namesakes() {
        return namesakes;
    }

    /** Every value that a mention gave for the field, sorted. */
    public SequencedCollection<String> values(Field field) {
        SortedSet<String> known = values.get(field);
        return known == null ? new TreeSet<>() : known;
    }

    /**
     * Do the two have a part of a name in common, or forms of one given name? Cheap: who has not is
     * nobody to compare with.
     */
    public boolean sharesNameWith(Profile other) {
        Set<String> mine = namePieces();
        Set<String> theirs = other.namePieces();
        return mine.size() <= theirs.size()
                ? mine.stream().anyMatch(theirs::contains)
                : theirs.stream().anyMatch(mine::contains);
    }

    private Set<String> namePieces() {
        Set<String> known = pieces;
        if (known == null) {
            known = new HashSet<>();
            for (PersonName name : names.values()) {
                for (NamePart part : name.parts()) {
                    known.add(part.fold());
                    known.addAll(part.nicknames());
                }
            }
            pieces = known;
        }
        return known;
    }

    public boolean hasFullName() {
        for (PersonName name : names.values()) {
            if (name.isFull()) {
                return true;
            }
        }
        return false;
    }
}
