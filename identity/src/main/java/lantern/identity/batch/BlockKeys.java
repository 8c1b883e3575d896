package lantern.identity.batch;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Keys that records which are one mostly share, several of each kind of slip. Two records are
 * compared when they share one of them.
 */
final class BlockKeys {

    private final Records records;

    BlockKeys(Records records) {
        this.records = records;
    }

    /** Each gives a record's key, empty when the record lacks what it is made of. */
    List<IntFunction<String>> list() {
        return List.of(
                record -> column(records.plain(Part.DOCUMENT), record, Part.DOCUMENT),
                record -> column(records.plain(Part.PHONE), record, Part.PHONE),
                record -> column(records.plain(Part.EMAIL), record, Part.EMAIL),
                record -> EmailField.beforeAt(column(records.plain(Part.EMAIL), record, Part.EMAIL)),
                record -> both(bothNames(record), birth(record)),
                record -> both(birth(record), givenBegin(record)),
                record -> both(birth(record), surnameSound(record)),
                record -> both(bothNames(record), place(record)),
                record -> both(street(record), house(record)),
                record -> both(code(record), surnameSound(record)),
                record -> both(town(record), surnameSound(record)),
                record -> both(place(record), givenSound(record)),
                record -> both(town(record), birthYear(record)),
                record -> both(code(record), birthYear(record)),
                record -> both(birthDay(record), surnameSound(record)),
                record -> both(birthDay(record), givenSound(record)),
                record -> both(birthYear(record), bothSounds(record)),
                record -> both(town(record), begin(street(record), 5) + house(record)),
                record -> both(street(record), surnameSound(record)),
                record -> bothNames(record),
                record -> bothSounds(record),
                this::birth,
                record -> both(place(record), birthDay(record)),
                record -> both(email(record), givenSound(record)),
                record -> both(surname(record), givenBegin(record)),
                record -> both(given(record), begin(surname(record), 2)));
    }

    private String column(Column<String> column, int record, Part part) {
        return records.has(part) && column.has(record) ? column.of(record) : "";
    }

    private String email(int record) {
        return begin(EmailField.beforeAt(column(records.plain(Part.EMAIL), record, Part.EMAIL)), 5);
    }

    private String given(int record) {
        return records.given().has(record) ? records.given().of(record).fold() : "";
    }

    private String surname(int record) {
        return records.surnames().has(record) ? records.surnames().of(record).fold() : "";
    }

    private String givenSound(int record) {
        return records.given().has(record) ? records.given().of(record).sound() : "";
    }

    private String surnameSound(int record) {
        return records.surnames().has(record) ? records.surnames().of(record).sound() : "";
    }

    private String givenBegin(int record) {
        return begin(given(record), 1);
    }

    /** In either order: names are swapped. */
    private String bothNames(int record) {
        return ordered(given(record), surname(record));
    }

    private String bothSounds(int record) {
        return ordered(givenSound(record), surnameSound(record));
    }

    private static String ordered(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return "";
        }
        return one.compareTo(other) < 0 ? one + '|' + other : other + '|' + one;
    }

    private String birth(int record) {
        return records.births().has(record) ? records.births().of(record) : "";
    }

    private String birthYear(int record) {
        return begin(birth(record), 4);
    }

    private String birthDay(int record) {
        String birth = birth(record);
        return birth.length() == 8 ? birth.substring(4) : "";
    }

    private String house(int record) {
        return records.houses().has(record) ? records.houses().of(record) : "";
    }

    private String street(int record) {
        return records.streets().has(record) ? records.streets().of(record) : "";
    }

    private String town(int record) {
        return records.towns().has(record) ? records.towns().of(record).replace(" ", "") : "";
    }

    private String code(int record) {
        return records.codes().has(record) ? records.codes().of(record) : "";
    }

    private String place(int record) {
        String code = code(record);
        return code.isEmpty() ? town(record) : code;
    }

    private static String both(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? "" : one + '\u0001' + other;
    }

    private static String begin(String text, int letters) {
        return text.length() < letters ? "" : text.substring(0, letters);
    }
}
