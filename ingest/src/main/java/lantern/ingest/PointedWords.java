package lantern.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantern.ingest.find.Dates;
import lantern.ingest.find.Found;
import lantern.ingest.find.MentionFinder;
import lantern.ingest.find.Money;
import lantern.ingest.find.Page;
import lantern.ingest.find.Settlement;
import lantern.ingest.find.name.PersonDetails;
import lantern.ingest.find.number.Accounts;
import lantern.ingest.find.number.Devices;
import lantern.ingest.find.number.Documents;
import lantern.ingest.find.number.Online;
import lantern.ingest.find.number.Phones;
import lantern.ingest.find.number.Plates;
import lantern.ingest.find.number.Transports;
import lantern.ingest.find.place.Addresses;
import lantern.ingest.find.place.Gazetteer;
import lantern.ingest.find.place.Places;
import lantern.ingest.read.Passage;
import lantern.ingest.read.TimeLimit;
import lantern.ingest.read.mapping.CellValues;
import lantern.model.correction.MentionReader;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.report.Item;
import lantern.model.report.Report;
import lantern.model.report.Span;

/**
 * Reads the words that an analyst points at by the finders that would have read them: a number is
 * normalised and checked, a place is looked up, and a person gets what is said beside the name.
 * Words that no finder takes are read as a cell of a table would be.
 */
public final class PointedWords implements MentionReader {

    /** Longer than this, only the item that the words stand in is looked at. */
    private static final int WHOLE_TEXT = 100_000;

    /** Told by how a report goes on, not by words. */
    private static final Set<EntityKind> TOLD =
            EnumSet.of(
                    EntityKind.ROUTE, EntityKind.JOURNEY, EntityKind.EVENT, EntityKind.INDICATOR);

    private static final Set<EntityKind> NUMBERED =
            EnumSet.of(
                    EntityKind.PHONE,
                    EntityKind.DEVICE,
                    EntityKind.VEHICLE,
                    EntityKind.CONTAINER,
                    EntityKind.FLIGHT,
                    EntityKind.ACCOUNT,
                    EntityKind.DOCUMENT);

    private final Dates dates = new Dates();
    private final Map<EntityKind, List<MentionFinder>> finders = new EnumMap<>(EntityKind.class);

    public PointedWords() {
        Gazetteer gazetteer = Gazetteer.shared();
        var transports = new Transports();
        var online = new Online();
        finders.put(EntityKind.DATE, List.of(dates));
        finders.put(EntityKind.MONEY, List.of(new Money()));
        finders.put(EntityKind.ACCOUNT, List.of(new Accounts()));
        finders.put(EntityKind.DEVICE, List.of(new Devices()));
        finders.put(EntityKind.VESSEL, List.of(transports));
        finders.put(EntityKind.CONTAINER, List.of(transports));
        finders.put(EntityKind.FLIGHT, List.of(transports));
        finders.put(EntityKind.DOCUMENT, List.of(new Documents()));
        finders.put(EntityKind.EMAIL, List.of(online));
        finders.put(EntityKind.HANDLE, List.of(online));
        finders.put(EntityKind.URL, List.of(online));
        finders.put(EntityKind.PHONE, List.of(new Phones()));
        finders.put(EntityKind.VEHICLE, List.of(new Plates()));
        finders.put(EntityKind.ADDRESS, List.of(new Addresses(gazetteer)));
        finders.put(EntityKind.PLACE, List.of(new Places(gazetteer)));
    }

    @Override
    public Mention read(Report report, EntityKind kind, Span span) {
        if (TOLD.contains(kind)) {
            throw new IllegalArgumentException(
                    "A " + kind.label() + " is read from what a report tells, not from its name.");
        }
        String words = report.words(span);
        Page page = page(report, span);
        Map<Field, String> fields =
                found(kind, span, page)
                        .or(() -> alone(kind, words, page))
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "These words cannot be read as a " + kind.label() + "."));
        return Mention.of(kind, words, span, fields);
    }

    private static Page page(Report report, Span span) {
        String text = report.text();
        Passage passage =
                text.length() <= WHOLE_TEXT
                        ? new Passage(0, text.length())
                        : report.itemAt(span.start())
                                .map(PointedWords::passage)
                                .orElseGet(() -> new Passage(span.start(), span.end()));
        return new Page(text, List.of(passage), List.of(), TimeLimit.NONE);
    }

    private static Passage passage(Item item) {
        return new Passage(item.start(), item.end());
    }

    private Optional<Map<Field, String>> found(EntityKind kind, Span span, Page page) {
        if (kind == EntityKind.PERSON) {
            return Optional.of(person(span, page));
        }
        return finders.getOrDefault(kind, List.of()).stream()
                .flatMap(finder -> finder.find(page).stream())
                .filter(found -> found.kind() == kind)
                .filter(found -> found.start() == span.start() && found.end() == span.end())
                .map(Found::fields)
                .findFirst();
    }

    private Map<Field, String> person(Span span, Page page) {
        var around = new ArrayList<Found>();
        dates.find(page).stream()
                .filter(date -> !date.overlaps(span.start(), span.end()))
                .forEach(around::add);
        around.add(Found.of(EntityKind.PERSON, span.start(), span.end(), Found.Rank.FORM));
        Map<Field, String> fields = new EnumMap<>(Field.class);
        PersonDetails.add(page, Settlement.settle(around)).stream()
                .filter(found -> found.kind() == EntityKind.PERSON)
                .forEach(found -> fields.putAll(found.fields()));
        fields.putIfAbsent(Field.NAME, name(span, page));
        return fields;
    }

    private static String name(Span span, Page page) {
        return page.text().substring(span.start(), span.end()).strip().replaceAll("\\s+", " ");
    }

    /** The countries that the report names say whose a number without a code is. */
    private static Optional<Map<Field, String>> alone(EntityKind kind, String words, Page page) {
        if (NUMBERED.contains(kind) && words.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String value = words.strip().replaceAll("\\s+", " ");
        var countries = new ArrayList<String>(List.of("GB"));
        countries.addAll(page.countries().ordered());
        return countries.stream()
                .map(country -> CellValues.shared().read(kind, value, country))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
