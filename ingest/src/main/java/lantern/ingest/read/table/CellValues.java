package lantern.ingest.read.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lantern.ingest.find.DateWords;
import lantern.ingest.find.Folding;
import lantern.ingest.find.Found;
import lantern.ingest.find.MentionFinder;
import lantern.ingest.find.Page;
import lantern.ingest.find.Settlement;
import lantern.ingest.find.number.Accounts;
import lantern.ingest.find.number.Devices;
import lantern.ingest.find.number.Online;
import lantern.ingest.find.number.Phones;
import lantern.ingest.find.number.Plates;
import lantern.ingest.find.place.Addresses;
import lantern.ingest.find.place.Countries;
import lantern.ingest.find.place.Gazetteer;
import lantern.ingest.find.place.Places;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;

/** Reads single cells: what kind of thing a column holds is known, its value is not yet normal. */
final class CellValues {

    private final Places places = new Places(Gazetteer.shared());
    private final Addresses addresses = new Addresses(Gazetteer.shared());
    private final Online online = new Online();
    private final Accounts accounts = new Accounts();
    private final Devices devices = new Devices();

    /**
     * The fields of a cell, empty when its words cannot be of that kind, such as a number that a
     * spreadsheet has spoiled.
     *
     * @param country of phones without a country code
     */
    Optional<Map<Field, String>> read(EntityKind kind, String words, String country) {
        return switch (kind) {
            case PHONE -> Phones.read(words, country);
            case VEHICLE -> Plates.read(words);
            case EMAIL, URL, HANDLE -> one(online, words, kind).or(() -> plain(words));
            case ACCOUNT -> one(accounts, words, kind).or(() -> exactly(compact(words)));
            case DEVICE -> one(devices, "IMEI " + words, kind);
            case PLACE -> Optional.of(places.read(words, Page.of(words).countries()));
            case ADDRESS -> Optional.of(address(words));
            case DATE ->
                    DateWords.list(words, 0, words.length()).stream()
                            .findFirst()
                            .flatMap(date -> exactly(date.value()));
            case DOCUMENT -> exactly("passport:" + compact(words));
            case PERSON, ORGANISATION -> Optional.of(Map.of(Field.NAME, words));
            default -> plain(words);
        };
    }

    /** What a cell that names a location names, in its order: addresses and places. */
    List<Found> locations(String words) {
        Page page = Page.of(words);
        List<Found> all = new ArrayList<>(addresses.find(page));
        all.addAll(places.find(page));
        List<Found> found = new ArrayList<>(Settlement.settle(all));
        int at = 0;
        for (String part : words.split(",", -1)) {
            int start = at + part.length() - part.stripLeading().length();
            int end = start + part.strip().length();
            boolean taken =
                    found.stream()
                            .anyMatch(other -> other.overlaps(start, Math.max(end, start + 1)));
            if (!taken && end > start && part.chars().filter(Character::isLetter).count() > 1) {
                found.add(places.place(page, start, end, Found.Rank.FORM));
            }
            at += part.length() + 1;
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    /** A value for a field of a person, from another column. */
    static Optional<String> field(Field field, String words) {
        return switch (field) {
            case DATE_OF_BIRTH ->
                    DateWords.list("in " + words, 0, words.length() + 3).stream()
                            .findFirst()
                            .map(DateWords.Written::value);
            case NATIONALITY, COUNTRY ->
                    Countries.find(words)
                            .or(() -> Countries.findByAdjective(words))
                            .or(() ->
                                    Optional.of(words.toUpperCase(Locale.ROOT))
                                            .filter(Countries::isCode));
            case SEX -> sex(words);
            default -> words.isBlank() ? Optional.empty() : Optional.of(words.strip());
        };
    }

    private static Optional<String> sex(String words) {
        return switch (Folding.fold(words)) {
            case "m", "male", "man" -> Optional.of("male");
            case "f", "female", "woman" -> Optional.of("female");
            default -> Optional.empty();
        };
    }

    private Map<Field, String> address(String words) {
        Page page = Page.of(words);
        Map<Field, String> fields = new EnumMap<>(Field.class);
        Settlement.settle(addresses.find(page)).stream()
                .findFirst()
                .ifPresent(found -> fields.putAll(found.fields()));
        fields.putIfAbsent(Field.STREET, words);
        return fields;
    }

    private static Optional<Map<Field, String>> one(
            MentionFinder finder, String words, EntityKind kind) {
        return finder.find(Page.of(words)).stream()
                .filter(found -> found.kind() == kind)
                .findFirst()
                .map(Found::fields);
    }

    private static Optional<Map<Field, String>> exactly(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(Map.of(Field.VALUE, value));
    }

    private static Optional<Map<Field, String>> plain(String value) {
        return value.isBlank()
                ? Optional.empty()
                : Optional.of(Map.of(Field.VALUE, value.strip().toLowerCase(Locale.ROOT)));
    }

    private static String compact(String words) {
        return words.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
