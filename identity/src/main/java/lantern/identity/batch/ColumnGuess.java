package lantern.identity.batch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Guesses what a column holds: from its header where that says it, else from its first values. A
 * column that cannot be guessed is compared as it is written.
 */
public final class ColumnGuess {

    private static final Pattern DATE =
            Pattern.compile(
                    "\\d{8}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}");

    /** "by" and "id" say something only alone. */
    private static final int SHORT_WORD = 2;

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,255}");

    /**
     * The longest header word that fits decides; "address_1" is a street, "address" a whole one.
     */
    private static final Map<String, Part> WORDS =
            Map.ofEntries(
                    Map.entry("id", Part.ID),
                    Map.entry("rec id", Part.ID),
                    Map.entry("record id", Part.ID),
                    Map.entry("unique id", Part.ID),
                    Map.entry("uid", Part.ID),
                    Map.entry("given name", Part.GIVEN_NAME),
                    Map.entry("first name", Part.GIVEN_NAME),
                    Map.entry("firstname", Part.GIVEN_NAME),
                    Map.entry("forename", Part.GIVEN_NAME),
                    Map.entry("forenames", Part.GIVEN_NAME),
                    Map.entry("fname", Part.GIVEN_NAME),
                    Map.entry("given", Part.GIVEN_NAME),
                    Map.entry("prenom", Part.GIVEN_NAME),
                    Map.entry("vorname", Part.GIVEN_NAME),
                    Map.entry("prenume", Part.GIVEN_NAME),
                    Map.entry("nombre", Part.GIVEN_NAME),
                    Map.entry("middle name", Part.MIDDLE_NAME),
                    Map.entry("middlename", Part.MIDDLE_NAME),
                    Map.entry("mname", Part.MIDDLE_NAME),
                    Map.entry("surname", Part.SURNAME),
                    Map.entry("last name", Part.SURNAME),
                    Map.entry("lastname", Part.SURNAME),
                    Map.entry("lname", Part.SURNAME),
                    Map.entry("family name", Part.SURNAME),
                    Map.entry("nachname", Part.SURNAME),
                    Map.entry("apellido", Part.SURNAME),
                    Map.entry("apellidos", Part.SURNAME),
                    Map.entry("nume", Part.SURNAME),
                    Map.entry("name", Part.FULL_NAME),
                    Map.entry("full name", Part.FULL_NAME),
                    Map.entry("fullname", Part.FULL_NAME),
                    Map.entry("first and surname", Part.FULL_NAME),
                    Map.entry("person", Part.FULL_NAME),
                    Map.entry("dob", Part.BIRTH_DATE),
                    Map.entry("date of birth", Part.BIRTH_DATE),
                    Map.entry("birth date", Part.BIRTH_DATE),
                    Map.entry("birthdate", Part.BIRTH_DATE),
                    Map.entry("birthday", Part.BIRTH_DATE),
                    Map.entry("born", Part.BIRTH_DATE),
                    Map.entry("birth", Part.BIRTH_DATE),
                    Map.entry("year of birth", Part.BIRTH_YEAR),
                    Map.entry("birth year", Part.BIRTH_YEAR),
                    Map.entry("yob", Part.BIRTH_YEAR),
                    Map.entry("by", Part.BIRTH_YEAR),
                    Map.entry("month of birth", Part.BIRTH_MONTH),
                    Map.entry("birth month", Part.BIRTH_MONTH),
                    Map.entry("bm", Part.BIRTH_MONTH),
                    Map.entry("day of birth", Part.BIRTH_DAY),
                    Map.entry("birth day", Part.BIRTH_DAY),
                    Map.entry("bd", Part.BIRTH_DAY),
                    Map.entry("geburtsdatum", Part.BIRTH_DATE),
                    Map.entry("gender", Part.GENDER),
                    Map.entry("sex", Part.GENDER),
                    Map.entry("phone", Part.PHONE),
                    Map.entry("phone number", Part.PHONE),
                    Map.entry("telephone", Part.PHONE),
                    Map.entry("tel", Part.PHONE),
                    Map.entry("mobile", Part.PHONE),
                    Map.entry("msisdn", Part.PHONE),
                    Map.entry("email", Part.EMAIL),
                    Map.entry("e mail", Part.EMAIL),
                    Map.entry("mail", Part.EMAIL),
                    Map.entry("passport", Part.DOCUMENT),
                    Map.entry("passport number", Part.DOCUMENT),
                    Map.entry("national id", Part.DOCUMENT),
                    Map.entry("id number", Part.DOCUMENT),
                    Map.entry("id card", Part.DOCUMENT),
                    Map.entry("ssn", Part.DOCUMENT),
                    Map.entry("soc sec id", Part.DOCUMENT),
                    Map.entry("document", Part.DOCUMENT),
                    Map.entry("document number", Part.DOCUMENT),
                    Map.entry("street number", Part.HOUSE),
                    Map.entry("house number", Part.HOUSE),
                    Map.entry("house", Part.HOUSE),
                    Map.entry("street", Part.STREET),
                    Map.entry("street name", Part.STREET),
                    Map.entry("road", Part.STREET),
                    Map.entry("address 1", Part.STREET),
                    Map.entry("address line 1", Part.STREET),
                    Map.entry("address 2", Part.LOCALITY),
                    Map.entry("address line 2", Part.LOCALITY),
                    Map.entry("locality", Part.LOCALITY),
                    Map.entry("town", Part.TOWN),
                    Map.entry("city", Part.TOWN),
                    Map.entry("suburb", Part.TOWN),
                    Map.entry("place", Part.TOWN),
                    Map.entry("birth place", Part.TOWN),
                    Map.entry("place of birth", Part.TOWN),
                    Map.entry("state", Part.REGION),
                    Map.entry("region", Part.REGION),
                    Map.entry("county", Part.REGION),
                    Map.entry("province", Part.REGION),
                    Map.entry("postcode", Part.POSTCODE),
                    Map.entry("post code", Part.POSTCODE),
                    Map.entry("postal code", Part.POSTCODE),
                    Map.entry("zip", Part.POSTCODE),
                    Map.entry("zip code", Part.POSTCODE),
                    Map.entry("plz", Part.POSTCODE),
                    Map.entry("country", Part.COUNTRY),
                    Map.entry("nationality", Part.COUNTRY),
                    Map.entry("citizenship", Part.COUNTRY),
                    Map.entry("address", Part.ADDRESS),
                    Map.entry("residence", Part.ADDRESS),
                    Map.entry("company", Part.ORGANISATION),
                    Map.entry("organisation", Part.ORGANISATION),
                    Map.entry("organization", Part.ORGANISATION),
                    Map.entry("employer", Part.ORGANISATION));

    private ColumnGuess() {}

    /**
     * @param header as written, white space around it trimmed
     * @param values the column's first cells
     */
    public static Part of(String header, List<String> values) {
        String words = spaced(header);
        Part named = WORDS.get(words);
        if (named == null) {
            named = longestIn(words);
        }
        return named == null ? byValues(values) : named;
    }

    /** "givenName", "given_name" and "GIVEN NAME" are one header. */
    private static String spaced(String header) {
        return header.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }

    private static @org.jspecify.annotations.Nullable Part longestIn(String words) {
        String within = " " + words + " ";
        String longest = "";
        for (String word : WORDS.keySet()) {
            boolean says = word.length() > SHORT_WORD && within.contains(" " + word + " ");
            if (says && word.length() > longest.length()) {
                longest = word;
            }
        }
        return WORDS.get(longest);
    }

    private static Part byValues(List<String> values) {
        int filled = 0;
        int dates = 0;
        int emails = 0;
        for (String value : values) {
            String cell = value.strip();
            if (!cell.isEmpty()) {
                filled++;
                dates += DATE.matcher(cell).matches() ? 1 : 0;
                emails += EMAIL.matcher(cell).matches() ? 1 : 0;
            }
        }
        if (filled > 0 && emails * 10 >= filled * 8) {
            return Part.EMAIL;
        }
        return filled > 0 && dates * 10 >= filled * 8 ? Part.BIRTH_DATE : Part.OTHER;
    }
}
