package lantern.ingest.read.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lantern.ingest.find.Folding;
import lantern.ingest.find.Found;
import lantern.ingest.find.MentionFinder;
import lantern.ingest.find.Money;
import lantern.ingest.find.Page;
import lantern.ingest.find.Settlement;
import lantern.ingest.find.number.Accounts;
import lantern.ingest.find.number.Devices;
import lantern.ingest.find.number.Documents;
import lantern.ingest.find.number.Online;
import lantern.ingest.find.number.Phones;
import lantern.ingest.find.number.Plates;
import lantern.ingest.find.number.Transports;
import lantern.ingest.find.place.Addresses;
import lantern.ingest.find.place.Countries;
import lantern.ingest.find.place.CountryContext;
import lantern.ingest.find.place.Gazetteer;
import lantern.ingest.find.place.Places;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Role;

/**
 * Reads single values: what kind of thing a column holds is known, its value is not yet normal.
 * What was read is remembered for a while, since feeds repeat their phones and places. Safe to use
 * from many threads.
 */
public final class CellValues {

    private static final Pattern REGISTRATION = Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d.-]{1,14}");
    private static final Pattern DIRECTION =
            Pattern.compile(
                    " +\\(?(?i:[NSEW]/?B|north|south|east|west|(?:north|south|east|west)bound)\\)?$");
    private static final Pattern SHIP_NUMBER = Pattern.compile("(?i)(?:IMO)?[ :]{0,3}(\\d{7})");

    private final Places places = new Places(Gazetteer.shared());
    private final Addresses addresses = new Addresses(Gazetteer.shared());
    private final Online online = new Online();
    private final Accounts accounts = new Accounts();
    private final Devices devices = new Devices();
    private final Transports transports = new Transports();
    private final Money money = new Money();
    private final Phones numbers = new Phones();
    private final Plates plates = new Plates();
    private final Documents documents = new Documents();
    private final Remembered<Optional<Map<Field, String>>> phones = new Remembered<>();
    private final Remembered<Optional<Map<Field, String>>> known = new Remembered<>();
    private final Remembered<List<Found>> locations = new Remembered<>();
    private final Remembered<List<Found>> named = new Remembered<>();

    private CellValues() {}

    /** The one of this process, built when first asked. */
    public static CellValues shared() {
        return Holder.SHARED;
    }

    private static final class Holder {
        private static final CellValues SHARED = new CellValues();
    }

    /**
     * The fields of a value, empty when its words cannot be of that kind, such as a number that a
     * spreadsheet has spoiled.
     *
     * @param country of phones without a country code
     */
    public Optional<Map<Field, String>> read(EntityKind kind, String words, String country) {
        return switch (kind) {
            case PHONE -> phones.get(country + words, () -> phone(words, country));
            case VEHICLE -> Plates.read(words).or(() -> registration(words));
            case EMAIL -> email(words);
            case URL, HANDLE -> one(online, words, kind).or(() -> plain(words));
            case ACCOUNT -> one(accounts, words, kind).or(() -> exactly(compact(words)));
            case DEVICE -> one(devices, "IMEI " + words, kind).or(() -> exactly(compact(words)));
            case PLACE -> known.get(words, () -> Optional.of(place(words, "")));
            case ADDRESS -> Optional.of(address(words));
            case DATE -> CellDates.find(words, List.of()).flatMap(date -> exactly(date.value()));
            case DOCUMENT -> exactly(compact(words));
            case VESSEL -> Optional.of(vessel(words));
            case CONTAINER -> one(transports, words, kind).or(() -> exactly(compact(words)));
            case FLIGHT -> exactly(compact(words));
            case MONEY -> one(money, words, kind).or(() -> plain(words));
            case PERSON, ORGANISATION -> Optional.of(Map.of(Field.NAME, words));
            default -> plain(words);
        };
    }

    /**
     * A place by its name, without the postcode that some feeds write behind it.
     *
     * @param country in which it lies, ISO 3166 alpha-2, empty when that is not known
     */
    Map<Field, String> place(String words, String country) {
        String around = country.isEmpty() ? words : words + "\n" + Countries.name(country);
        CountryContext countries = Page.of(around).countries();
        Map<Field, String> whole = places.read(words, countries);
        if (whole.containsKey(Field.GEONAMES) || words.chars().noneMatch(Character::isDigit)) {
            return whole;
        }
        String name =
                Arrays.stream(words.split("[\\s,]+"))
                        .filter(word -> word.chars().noneMatch(Character::isDigit))
                        .collect(Collectors.joining(" "));
        Map<Field, String> bare = name.isEmpty() ? whole : places.read(name, countries);
        return bare.containsKey(Field.GEONAMES) ? bare : whole;
    }

    /** A document's value and type. */
    public static Map<Field, String> document(String type, String country, String words) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        String kind = type.strip().toLowerCase(Locale.ROOT);
        fields.put(Field.TYPE, type.strip());
        fields.put(
                Field.VALUE,
                kind + ":" + (country.isEmpty() ? "" : country + ":") + compact(words));
        if (!country.isEmpty()) {
            fields.put(Field.COUNTRY, country);
        }
        return fields;
    }

    /** What a cell that names a location names, in its order: addresses and places. */
    List<Found> locations(String words) {
        return locations.get(words, () -> findLocations(words));
    }

    /**
     * What a cell that is for a location names, also where nobody has listed the place: "Birch
     * Services", "Victoria Coach Station".
     */
    List<Found> named(String words) {
        return named.get(words, () -> findNamed(words));
    }

    private List<Found> findNamed(String words) {
        Page page = Page.of(words);
        List<Found> known = new ArrayList<>(addresses.find(page));
        known.addAll(places.find(page));
        known = Settlement.settle(known);
        List<Found> found = new ArrayList<>();
        int at = 0;
        for (String part : words.split("[,;\n]", -1)) {
            int start = at + part.length() - part.stripLeading().length();
            int end = start + DIRECTION.matcher(part.strip()).replaceFirst("").length();
            List<Found> own =
                    known.stream()
                            .filter(one -> one.overlaps(start, Math.max(end, start + 1)))
                            .toList();
            boolean covered = own.stream().anyMatch(one -> CellLocations.covers(one, start, end));
            if (!covered && end > start && CellLocations.isNamed(words.substring(start, end))) {
                found.add(places.place(page, start, end, Found.Rank.FORM));
            } else {
                own.stream().filter(one -> !found.contains(one)).forEach(found::add);
            }
            at += part.length() + 1;
        }
        found.sort(Comparator.comparingInt(Found::start));
        return List.copyOf(found);
    }

    /** Everything of a kind in words that are more than that. */
    List<Found> search(EntityKind kind, String words) {
        Page page = Page.of(words);
        MentionFinder finder =
                switch (kind) {
                    case PHONE -> numbers;
                    case VEHICLE -> plates;
                    case EMAIL, URL, HANDLE -> online;
                    case ACCOUNT -> accounts;
                    case DEVICE -> devices;
                    case CONTAINER, FLIGHT, VESSEL -> transports;
                    case DOCUMENT -> documents;
                    case MONEY -> money;
                    default -> _ -> List.of();
                };
        return Settlement.settle(
                finder.find(page).stream().filter(found -> found.kind() == kind).toList());
    }

    private List<Found> findLocations(String words) {
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
        return List.copyOf(found);
    }

    /** A value for a field, from another column; empty when the words are no such value. */
    public static Optional<String> field(Field field, String words, List<String> formats) {
        return switch (field) {
            case DATE_OF_BIRTH -> CellDates.birth(words, formats);
            case NATIONALITY, COUNTRY -> country(words);
            case SEX -> sex(words);
            case ROLE -> role(words);
            case CHILD -> child(words);
            case POSTCODE -> Optional.of(compact(words)).filter(code -> !code.isEmpty());
            default -> words.isBlank() ? Optional.empty() : Optional.of(words.strip());
        };
    }

    /** A country by its code, name or adjective. */
    public static Optional<String> country(String words) {
        return Countries.find(words)
                .or(() -> Countries.findByAdjective(words))
                .or(() ->
                        Optional.of(words.strip().toUpperCase(Locale.ROOT))
                                .filter(Countries::isCode));
    }

    /** {@code male}, {@code female}, or empty for anything else. */
    public static Optional<String> sex(String words) {
        return switch (Folding.fold(words)) {
            case "m", "male", "man", "mann", "homme", "hombre", "masculin", "masculino" ->
                    Optional.of("male");
            case "f", "w", "female", "woman", "frau", "femme", "mujer", "feminin", "femenino" ->
                    Optional.of("female");
            default -> Optional.empty();
        };
    }

    private static Optional<String> role(String words) {
        String name = words.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        for (Role role : Role.values()) {
            if (role.name().equals(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> child(String words) {
        return switch (Folding.fold(words)) {
            case "y", "yes", "true", "1", "child", "minor" -> Optional.of("true");
            default -> Optional.empty();
        };
    }

    /** Feeds write numbers of other countries without a plus. */
    private static Optional<Map<Field, String>> phone(String words, String country) {
        Optional<Map<Field, String>> own = Phones.read(words, country);
        boolean sure = own.map(fields -> "true".equals(fields.get(Field.VERIFIED))).orElse(false);
        boolean international =
                words.length() > 9 && Character.isDigit(words.charAt(0)) && words.charAt(0) != '0';
        if (sure || !international) {
            return own;
        }
        Optional<Map<Field, String>> other = Phones.read("+" + words, country);
        return other.isPresent() ? other : own;
    }

    private static Optional<Map<Field, String>> registration(String words) {
        String mark = words.strip();
        return REGISTRATION.matcher(mark).matches() ? exactly(compact(mark)) : Optional.empty();
    }

    private Optional<Map<Field, String>> email(String words) {
        return words.indexOf('@') < 1
                ? Optional.empty()
                : one(online, words, EntityKind.EMAIL).or(() -> plain(words));
    }

    private static Map<Field, String> vessel(String words) {
        var number = SHIP_NUMBER.matcher(words.strip());
        return number.matches()
                ? Map.of(Field.VALUE, "imo:" + number.group(1))
                : Map.of(
                        Field.VALUE,
                        "name:" + words.strip().toLowerCase(Locale.ROOT),
                        Field.NAME,
                        words.strip());
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
        StringBuilder compact = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            if (letter != '-' && !Character.isWhitespace(letter)) {
                compact.append(letter);
            }
        }
        return compact.toString().toUpperCase(Locale.ROOT);
    }
}
