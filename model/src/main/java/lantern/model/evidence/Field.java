package lantern.model.evidence;

import java.util.Locale;

/**
 * What a mention or statement can say beside its words. Values are normalised text; the words keep
 * what was written.
 */
public enum Field {
    /**
     * The normalised value that identifies an exact thing: E.164, plate without gaps, lower-case
     * e-mail, ISO date.
     */
    VALUE,
    /**
     * {@code true} when a checksum or numbering plan confirmed VALUE, {@code false} when only the
     * shape fits.
     */
    VERIFIED,
    /** A name without title or rank, as written, in its own script. */
    NAME,
    /**
     * ISO, possibly partial: {@code 1999-06-23}, {@code 1999-06}, {@code 1999}, {@code --06-23}.
     */
    DATE_OF_BIRTH,
    /** Whole years, as the report says. */
    AGE,
    SEX,
    /** ISO 3166 alpha-2. */
    NATIONALITY,
    /** A {@link Role} by name. */
    ROLE,
    /** {@code true} when the report says that the person is a child. */
    CHILD,
    /** {@code true} when the report says that this is not who else bears the name. */
    TOLD_APART,
    /** ISO 3166 alpha-2: of a place, an address, a phone's numbering plan, a plate. */
    COUNTRY,
    POSTCODE,
    TOWN,
    STREET,
    HOUSE,
    /** GeoNames id of a place that the gazetteer knows. */
    GEONAMES,
    /** Degrees north, decimal. */
    LATITUDE,
    /** Degrees east, decimal. */
    LONGITUDE,
    POPULATION,
    /**
     * Of a document: passport, identity card; of an account: iban, sort code; of an indicator:
     * role, act, means, purpose, nrm, child.
     */
    TYPE,
    /** Of a handle: the platform. */
    PLATFORM,
    MAKE,
    COLOUR,
    /** Of a stop: counts from 1. */
    NUMBER,
    /** Of a stop: how the next one is reached. */
    MODE;

    /** The property name in the store. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** "date of birth", as it stands in a record. */
    public String label() {
        return key().replace('_', ' ');
    }
}
