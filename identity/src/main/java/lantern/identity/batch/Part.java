package lantern.identity.batch;

import java.util.Locale;

/** What a column of records holds. */
public enum Part {
    ID,
    GIVEN_NAME,
    MIDDLE_NAME,
    SURNAME,
    FULL_NAME,
    BIRTH_DATE,
    BIRTH_YEAR,
    BIRTH_MONTH,
    BIRTH_DAY,
    GENDER,
    PHONE,
    EMAIL,
    DOCUMENT,
    HOUSE,
    STREET,
    LOCALITY,
    TOWN,
    REGION,
    POSTCODE,
    COUNTRY,
    ADDRESS,
    ORGANISATION,
    OTHER,
    IGNORED;

    /** As a person writes it: "given name". */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
