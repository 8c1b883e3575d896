package lantern.identity.compare;

import java.util.List;

/**
 * Every number that decides who is who, in bits: 10 bits say "a thousand times likelier the same
 * than not". They are set by hand and rest on no statistics of the store, so that what one viewer
 * gets cannot depend on what another may read.
 *
 * <p>A full name alone, found once and contradicted by nothing, is just enough ({@link #NAME_EQUAL}
 * = {@link #SAME}); every other kind of likeness needs company.
 */
public final class Weights {

    /** From here on two are the same. */
    public static final double SAME = 10;

    /** From here on a person is asked. */
    public static final double ASK = 7;

    /**
     * A second candidate that is the same too, and no more than this behind, makes it a question.
     */
    public static final double MARGIN = 3;

    /** The same between two who keep the same company, where an exact part beats a clipped one. */
    public static final double MARGIN_IN_COMPANY = 2;

    static final double NAME_EQUAL = 10;
    static final double NAME_OTHER_SCRIPT = 10;
    static final double NAME_SPELLED_OTHERWISE = 8;
    static final double NAME_SHORT_FORM = 7;
    static final double NAME_SAME_CONSONANTS = 7;
    static final double NAME_ONE_LETTER_OFF = 5;
    static final double NAME_INITIAL = 5;
    static final double NAME_PART_MISSING = -2;
    static final double CALL_NAME_EQUAL = 7;
    static final double NAME_LONE_PART = 3;
    static final double NAME_LONE_VARIANT = 2;
    static final double NAME_LONE_CLIPPED = 0.5;
    static final double NAME_OTHER_GIVEN = -6;
    static final double NAME_DIFFERENT = -12;
    static final double ALIAS_EQUAL = 4;

    static final double BIRTH_EQUAL = 10;
    static final double BIRTH_SAME_MONTH = 5;
    static final double BIRTH_SAME_YEAR = 3;
    static final double BIRTH_NEARLY = -4;
    static final double BIRTH_CONFLICT = -20;
    static final double BIRTH_PARTS_CONFLICT = -12;

    static final double DOCUMENT_VERIFIED = 20;
    static final double DOCUMENT = 10;
    static final double ACCOUNT = 9;
    static final double DEVICE = 8;
    static final double EMAIL = 8;
    static final double HANDLE = 8;
    static final double PHONE = 7;
    static final double VEHICLE = 5;
    static final double URL = 4;
    static final double LIVES_AT = 4;

    /** However many things two share, the third and later say little more. */
    static final int MOST_THINGS = 3;

    static final double ASSOCIATE = 3;
    static final int MOST_ASSOCIATES = 2;

    /** For one point of {@link Beside}, for two, for three and more. */
    static final List<Double> COMPANY = List.of(5.0, 7.5, 9.0);

    /** So many points make a lone name somebody. */
    static final int TELLING_COMPANY = 2;

    static final double NATIONALITY_EQUAL = 1;
    static final double NATIONALITY_CONFLICT = -2;
    static final double SEX_CONFLICT = -6;

    static final double TITLE_EQUAL = 10;
    static final double TITLE_SPELLED_OTHERWISE = 8;
    static final double TITLE_PART = 4;
    static final double TITLE_DIFFERENT = -12;
    static final double FORM_CONFLICT = -3;
    static final double NUMBER_EQUAL = 20;
    static final double NUMBER_CONFLICT = -20;
    static final double COUNTRY_CONFLICT = -3;

    static final double POSTCODE_EQUAL = 6;
    static final double POSTCODE_CONFLICT = -12;
    static final double HOUSE_EQUAL = 5;
    static final double HOUSE_MISSING = -3;
    static final double HOUSE_CONFLICT = -20;
    static final double FLAT_EQUAL = 1;
    static final double FLAT_MISSING = -3;
    static final double FLAT_CONFLICT = -20;
    static final double STREET_EQUAL = 4;
    static final double STREET_PART = 2;
    static final double STREET_CONFLICT = -4;
    static final double TOWN_EQUAL = 3;
    static final double TOWN_CONFLICT = -6;

    private Weights() {}
}
