package lantern.samples.corpus.number;

import java.math.BigInteger;

/** The check digits of the numbers that the generator invents, each by its own standard. */
public final class CheckDigits {

    private static final String CONTAINER_LETTERS = "0123456789A?BCDEFGHIJK?LMNOPQRSTU?VWXYZ";
    private static final String VIN_VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
    private static final int[] VIN_WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

    private CheckDigits() {}

    /** ISO 7064 mod 97-10, two digits, for a country and the rest of its account number. */
    static String iban(String country, String rest) {
        StringBuilder digits = new StringBuilder();
        (rest + country + "00")
                .chars()
                .forEach(letter -> digits.append(Character.digit(letter, 36)));
        int check = 98 - new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
        return check < 10 ? "0" + check : Integer.toString(check);
    }

    /** Luhn, as in an IMEI. */
    static int luhn(String body) {
        int sum = 0;
        for (int at = 0; at < body.length(); at++) {
            int digit = body.charAt(body.length() - 1 - at) - '0';
            int weighed = at % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return (10 - sum % 10) % 10;
    }

    /** Of a ship's IMO number: weights 7 to 2, mod 10. */
    static int ship(String six) {
        int sum = 0;
        for (int at = 0; at < 6; at++) {
            sum += (six.charAt(at) - '0') * (7 - at);
        }
        return sum % 10;
    }

    /** ISO 6346, mod 11 and then mod 10. */
    static int container(String ten) {
        int sum = 0;
        for (int at = 0; at < 10; at++) {
            sum += CONTAINER_LETTERS.indexOf(ten.charAt(at)) << at;
        }
        return sum % 11 % 10;
    }

    /** ICAO 9303: weights 7, 3, 1, mod 10; {@code <} counts 0. */
    static int machineReadable(String field) {
        int sum = 0;
        for (int at = 0; at < field.length(); at++) {
            char letter = field.charAt(at);
            int value = letter == '<' ? 0 : Character.digit(letter, 36);
            sum += value * new int[] {7, 3, 1}[at % 3];
        }
        return sum % 10;
    }

    /** The ninth place of a chassis number, given with any letter there. */
    static char chassis(String vin) {
        int sum = 0;
        for (int at = 0; at < vin.length(); at++) {
            sum += VIN_VALUES.indexOf(vin.charAt(at)) % 10 * VIN_WEIGHTS[at];
        }
        int rest = sum % 11;
        return rest == 10 ? 'X' : (char) ('0' + rest);
    }

    /** Another digit in place of the right one. */
    static String spoilLast(String number, int by) {
        char last = number.charAt(number.length() - 1);
        return number.substring(0, number.length() - 1) + (char) ('0' + (last - '0' + by) % 10);
    }
}
