package lantern.identity.batch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import lantern.identity.normalise.AddressParts;
import lantern.identity.normalise.OrganisationName;
import lantern.identity.normalise.Words;

/** Records of people as they are compared: each field as a column of prepared values. */
public final class Records {

    private final int size;
    private final Column<NameText> given;
    private final Column<NameText> surnames;
    private final Column<String> births;
    private final Column<String> houses;
    private final Column<String> streets;
    private final Column<String> localities;
    private final Column<String> towns;
    private final Column<String> codes;
    private final Map<Part, Column<String>> plain;
    private final Map<String, Column<String>> others;

    private Records(Builder from) {
        this.size = from.size;
        this.given = from.given.build();
        this.surnames = from.surnames.build();
        this.births = from.births.build();
        this.houses = from.houses.build();
        this.streets = from.streets.build();
        this.localities = from.localities.build();
        this.towns = from.towns.build();
        this.codes = from.codes.build();
        this.plain = built(from.plain, new EnumMap<>(Part.class));
        this.others = built(from.others, new TreeMap<>());
    }

    private static <K> Map<K, Column<String>> built(
            Map<K, Column.Builder<String>> from, Map<K, Column<String>> into) {
        from.forEach((key, column) -> into.put(key, column.build()));
        return into;
    }

    public int size() {
        return size;
    }

    Column<NameText> given() {
        return given;
    }

    Column<NameText> surnames() {
        return surnames;
    }

    Column<String> births() {
        return births;
    }

    Column<String> houses() {
        return houses;
    }

    Column<String> streets() {
        return streets;
    }

    Column<String> towns() {
        return towns;
    }

    Column<String> codes() {
        return codes;
    }

    Column<String> plain(Part part) {
        return plain.getOrDefault(part, towns);
    }

    boolean has(Part part) {
        return plain.containsKey(part);
    }

    /** The fields that these records have, correlated ones merged. */
    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(new NameField("given name", given, surnames, true));
        fields.add(new NameField("surname", surnames, given, false));
        fields.add(new BirthField(births));
        fields.add(new StreetField(houses, streets, localities));
        fields.add(new PlaceField(towns, codes));
        plain.forEach((part, column) -> fields.add(plainField(part, column)));
        others.forEach((name, column) -> fields.add(new TextField(name, column, 0.75, true)));
        fields.removeIf(field -> !isFilled(field));
        return List.copyOf(fields.subList(0, Math.min(fields.size(), Pattern.MOST_FIELDS)));
    }

    private static Field plainField(Part part, Column<String> column) {
        return switch (part) {
            case EMAIL -> new EmailField(column);
            case GENDER -> new SameField("gender", column, 0.97, false);
            case COUNTRY -> new SameField("country", column, 0.9, true);
            case REGION -> new SameField("region", column, 0.85, true);
            case PHONE -> new TextField("phone", column, 0.7, true);
            default -> new TextField(part.words(), column, 0.85, part != Part.DOCUMENT);
        };
    }

    /** For each record the first that is the same in every field. */
    int[] firstsOfSame() {
        Map<Alike, Integer> firsts = new java.util.HashMap<>();
        int[] first = new int[size];
        for (int record = 0; record < size; record++) {
            first[record] = firsts.merge(new Alike(numbers(record)), record, (early, _) -> early);
        }
        return first;
    }

    private int[] numbers(int record) {
        List<Column<?>> columns = columns();
        int[] numbers = new int[columns.size()];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = columns.get(at).number(record);
        }
        return numbers;
    }

    private List<Column<?>> columns() {
        List<Column<?>> columns =
                new ArrayList<>(
                        List.of(
                                given,
                                surnames,
                                births,
                                houses,
                                streets,
                                localities,
                                towns,
                                codes));
        columns.addAll(plain.values());
        columns.addAll(others.values());
        return columns;
    }

    /** Arrays that are equal by what is in them. */
    private static final class Alike {

        private final int[] numbers;

        private Alike(int[] numbers) {
            this.numbers = numbers;
        }

        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return other instanceof Alike alike && java.util.Arrays.equals(numbers, alike.numbers);
        }

        @Override
        public int hashCode() {
            return java.util.Arrays.hashCode(numbers);
        }
    }

    /** A field that says nothing of any pair of neighbours is none. */
    private boolean isFilled(Field field) {
        for (int record = 0; record < size; record++) {
            if (field.level(record, record) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Takes in one record after the other, from tables with the same or with different columns. */
    public static final class Builder {

        private final Column.Builder<NameText> given = new Column.Builder<>(NameText::of);
        private final Column.Builder<NameText> surnames = new Column.Builder<>(NameText::of);
        private final Column.Builder<String> births = texts();
        private final Column.Builder<String> houses = texts();
        private final Column.Builder<String> streets = texts();
        private final Column.Builder<String> localities = texts();
        private final Column.Builder<String> towns = texts();
        private final Column.Builder<String> codes = texts();
        private final Map<Part, Column.Builder<String>> plain = new EnumMap<>(Part.class);
        private final Map<String, Column.Builder<String>> others = new TreeMap<>();
        private final Remembered latin = new Remembered(Builder::latin);
        private int size;

        private static Column.Builder<String> texts() {
            return new Column.Builder<>(Function.identity());
        }

        private static String latin(String written) {
            return String.join(" ", Words.latin(written));
        }

        /** Adds one record. */
        public void add(Cells cells) {
            PersonNames names = PersonNames.of(cells, latin);
            given.add(names.given());
            surnames.add(names.surname());
            births.add(birth(cells));
            addAddress(cells);
            for (Part part : Cells.PLAIN) {
                addPlain(part, cells.joined(part));
            }
            for (Map.Entry<String, String> other : cells.others().entrySet()) {
                column(others, other.getKey()).add(latin.of(other.getValue()));
            }
            size++;
            plain.values().forEach(this::fill);
            others.values().forEach(this::fill);
        }

        /** One cell has it, or each of its parts one. */
        private static String birth(Cells cells) {
            String whole = BirthField.digits(cells.first(Part.BIRTH_DATE));
            return whole.isEmpty()
                    ? BirthField.ofParts(
                            cells.first(Part.BIRTH_YEAR),
                            cells.first(Part.BIRTH_MONTH),
                            cells.first(Part.BIRTH_DAY))
                    : whole;
        }

        private void addAddress(Cells cells) {
            String whole = cells.first(Part.ADDRESS);
            if (whole.isEmpty()) {
                houses.add(squeezed(cells.first(Part.HOUSE)));
                streets.add(latin.of(cells.first(Part.STREET)));
                localities.add(latin.of(cells.first(Part.LOCALITY)));
                towns.add(latin.of(cells.first(Part.TOWN)));
                codes.add(squeezed(cells.first(Part.POSTCODE)));
                return;
            }
            AddressParts parts =
                    AddressParts.of(
                            whole,
                            cells.first(Part.POSTCODE),
                            cells.first(Part.HOUSE),
                            cells.first(Part.STREET),
                            cells.first(Part.TOWN));
            houses.add(parts.house());
            streets.add(parts.street());
            localities.add(parts.flat());
            towns.add(parts.town());
            codes.add(parts.postcode());
        }

        private void addPlain(Part part, String written) {
            if (written.isEmpty() && !plain.containsKey(part)) {
                return;
            }
            column(plain, part)
                    .add(
                            switch (part) {
                                case PHONE -> lastDigits(written);
                                case EMAIL -> written.toLowerCase(Locale.ROOT).strip();
                                case DOCUMENT -> squeezed(written);
                                case ORGANISATION -> OrganisationName.of(written).key();
                                default -> latin.of(written);
                            });
        }

        /** A column that is met late was empty before. */
        private <K> Column.Builder<String> column(Map<K, Column.Builder<String>> all, K key) {
            return all.computeIfAbsent(
                    key,
                    _ -> {
                        Column.Builder<String> fresh = texts();
                        for (int record = 0; record < size; record++) {
                            fresh.add("");
                        }
                        return fresh;
                    });
        }

        private void fill(Column.Builder<String> column) {
            while (column.size() < size) {
                column.add("");
            }
        }

        private static String lastDigits(String phone) {
            String digits = phone.replaceAll("\\D", "");
            return digits.length() <= 9 ? digits : digits.substring(digits.length() - 9);
        }

        private static String squeezed(String written) {
            StringBuilder kept = new StringBuilder(written.length());
            for (int at = 0; at < written.length(); at++) {
                char letter = written.charAt(at);
                if (Character.isLetterOrDigit(letter)) {
                    kept.append(Character.toLowerCase(letter));
                }
            }
            return kept.toString();
        }

        public Records build() {
            return new Records(this);
        }
    }
}
