package lantern.ingest.find.number;

import java.util.Map;

/** The checksums of identifiers. Each takes the identifier without blanks, in capitals. */
public final class Checks {

    private static final Map<String, Integer> IBAN_LENGTHS = ibanLengths();
    private static final String VIN_VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
    private static final int[] VIN_WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final String CONTAINER_VALUES = "0123456789A?BCDEFGHIJK?LMNOPQRSTU?VWXYZ";
    private static final int[] MRZ_WEIGHTS = {7, 3, 1};

    private Checks() {}

    /** Luhn's sum, as on IMEIs and payment cards. */
    public static boolean luhn(String digits) {
        int sum = 0;
        boolean twice = false;
        for (int at = digits.length() - 1; at >= 0; at--) {
            int value = digits.charAt(at) - '0';
            if (twice) {
                value = value > 4 ? value * 2 - 9 : value * 2;
            }
            sum += value;
            twice = !twice;
        }
        return sum % 10 == 0;
    }

    /** Does a country use IBANs of this length? */
    public static boolean hasIbanShape(String iban) {
        Integer length = IBAN_LENGTHS.get(iban.substring(0, Math.min(2, iban.length())));
        return length != null && length == iban.length();
    }

    /** ISO 7064, mod 97. */
    public static boolean iban(String iban) {
        if (!hasIbanShape(iban)) {
            return false;
        }
        String turned = iban.substring(4) + iban.substring(0, 4);
        int rest = 0;
        for (int at = 0; at < turned.length(); at++) {
            int value = Character.digit(turned.charAt(at), 36);
            rest = value > 9 ? (rest * 100 + value) % 97 : (rest * 10 + value) % 97;
        }
        return rest == 1;
    }

    /**
     * ISO 3779; European numbers carry no check digit, so a wrong one only leaves it unverified.
     */
    public static boolean vin(String vin) {
        int sum = 0;
        for (int at = 0; at < vin.length(); at++) {
            sum += VIN_VALUES.indexOf(vin.charAt(at)) % 10 * VIN_WEIGHTS[at];
        }
        return vin.charAt(8) == "0123456789X".charAt(sum % 11);
    }

    /** ISO 6346: four letters, six digits, a check digit. */
    public static boolean container(String number) {
        int sum = 0;
        for (int at = 0; at < 10; at++) {
            sum += CONTAINER_VALUES.indexOf(number.charAt(at)) << at;
        }
        return sum % 11 % 10 == number.charAt(10) - '0';
    }

    /** A ship's IMO number: seven digits. */
    public static boolean imo(String digits) {
        int sum = 0;
        for (int at = 0; at < 6; at++) {
            sum += (digits.charAt(at) - '0') * (7 - at);
        }
        return sum % 10 == digits.charAt(6) - '0';
    }

    /** ICAO 9303, weights 7, 3, 1. */
    public static boolean mrz(String field, char check) {
        int sum = 0;
        for (int at = 0; at < field.length(); at++) {
            char letter = field.charAt(at);
            sum += (letter == '<' ? 0 : Character.digit(letter, 36)) * MRZ_WEIGHTS[at % 3];
        }
        return check >= '0' && check <= '9' && sum % 10 == check - '0';
    }

    private static Map<String, Integer> ibanLengths() {
        Map<String, Integer> lengths = new java.util.HashMap<>();
        String table =
                "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22"
                    + " DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21"
                    + " HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21"
                    + " MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24"
                    + " RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24"
                    + " XK20";
        for (String entry : table.split(" ")) {
            lengths.put(entry.substring(0, 2), Integer.valueOf(entry.substring(2)));
        }
        return Map.copyOf(lengths);
    }
}
