package lantern.samples.world;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/**
 * Invented plates, passports, accounts and handsets in the right shape, with right check digits.
 */
final class Identifiers {

    private static final String LETTERS = "ABCDEFGHJKLMNPRSTVWXYZ";
    private static final int IBAN_MODULUS = 97;

    /** The reporting body's code that the industry keeps for tests. */
    private static final String TEST_DEVICE = "00440123";

    private Identifiers() {}

    /** A plate's parts in its country's format; written with blanks, dashes or nothing. */
    static List<String> plate(Dice dice, String country) {
        return switch (country) {
            case "GB" -> {
                String year = dice.pick(List.of("14", "16", "17", "18", "19", "66", "68", "71"));
                yield List.of(dice.letters(2, LETTERS) + year, dice.letters(3, LETTERS));
            }
            case "RO" ->
                    List.of(
                            dice.pick(List.of("IS", "BC", "SV", "AR")),
                            "" + dice.between(10, 99),
                            dice.letters(3, LETTERS));
            case "AL", "IT" ->
                    List.of(
                            dice.letters(2, LETTERS),
                            "" + dice.between(100, 999),
                            dice.letters(2, LETTERS));
            case "BE" -> List.of("1", dice.letters(3, LETTERS), "" + dice.between(100, 999));
            case "FR" ->
                    List.of(
                            dice.letters(2, LETTERS),
                            "" + dice.between(100, 999),
                            dice.letters(2, LETTERS));
            case "ES" -> List.of("" + dice.between(1000, 9999), dice.letters(3, "BCDFGHJKLMNP"));
            case "HU" -> List.of(dice.letters(3, LETTERS), "" + dice.between(100, 999));
            default -> throw new IllegalArgumentException("no plates of " + country);
        };
    }

    /** How a plate may be written, the country's own way first. */
    static List<String> plateWritings(String country, List<String> parts) {
        boolean dashed = country.equals("BE") || country.equals("FR") || country.equals("HU");
        return List.of(
                String.join(dashed ? "-" : " ", parts),
                String.join("", parts),
                String.join(dashed ? " " : "", parts));
    }

    static String passport(Dice dice, String country) {
        return switch (country) {
            case "AL" -> "BX" + dice.digits(7);
            case "VN" -> "C9" + dice.digits(6);
            case "NG" -> "A09" + dice.digits(6);
            case "BG" -> "38" + dice.digits(7);
            case "UA" -> "FX" + dice.digits(6);
            default -> "05" + dice.digits(7);
        };
    }

    /** An account at a bank that does not exist. */
    static String iban(Dice dice, String country) {
        String body =
                switch (country) {
                    case "GB" -> "TEST" + dice.digits(14);
                    case "RO" -> "TEST" + dice.digits(16);
                    case "BG" -> "TEST" + dice.digits(14);
                    case "NL" -> "TEST" + dice.digits(10);
                    default -> throw new IllegalArgumentException("no accounts of " + country);
                };
        int check = IBAN_MODULUS + 1 - remainder(body + country + "00");
        return country + String.format(Locale.ROOT, "%02d", check) + body;
    }

    /** What an account number leaves when its letters are read as numbers: 1 when it is right. */
    static int remainder(String rearranged) {
        StringBuilder digits = new StringBuilder();
        rearranged.chars().forEach(letter -> digits.append(Character.digit(letter, 36)));
        return new BigInteger(digits.toString())
                .mod(BigInteger.valueOf(IBAN_MODULUS))
                .intValueExact();
    }

    static List<String> ibanWritings(String iban) {
        return List.of(iban.replaceAll("(.{4})(?=.)", "$1 "), iban);
    }

    static String imei(Dice dice) {
        String body = TEST_DEVICE + dice.digits(6);
        int sum = 0;
        for (int at = 0; at < body.length(); at++) {
            int digit = body.charAt(at) - '0';
            int weighed = at % 2 == 1 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return body + (10 - sum % 10) % 10;
    }

    static List<String> imeiWritings(String imei) {
        return List.of(
                imei,
                imei.substring(0, 2)
                        + "-"
                        + imei.substring(2, 8)
                        + "-"
                        + imei.substring(8, 14)
                        + "-"
                        + imei.substring(14));
    }
}
