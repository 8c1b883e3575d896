package lantern.samples.corpus.number;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import lantern.samples.world.Dice;

/** Bank accounts: IBANs by the structure of each country, British sort codes, wallets. */
public final class AccountNumbers {

    /** What stands behind the check digits: a a letter, n a digit, c either. */
    private static final Map<String, String> STRUCTURES =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("GB", "aaaannnnnnnnnnnnnn"),
                            Map.entry("IE", "aaaannnnnnnnnnnnnn"),
                            Map.entry("RO", "aaaacccccccccccccccc"),
                            Map.entry("NL", "aaaannnnnnnnnn"),
                            Map.entry("BG", "aaaannnnnncccccccc"),
                            Map.entry("DE", "nnnnnnnnnnnnnnnnnn"),
                            Map.entry("BE", "nnnnnnnnnnnn"),
                            Map.entry("FR", "nnnnnnnnnncccccccccccnn"),
                            Map.entry("ES", "nnnnnnnnnnnnnnnnnnnn"),
                            Map.entry("IT", "annnnnnnnnncccccccccccc"),
                            Map.entry("PL", "nnnnnnnnnnnnnnnnnnnnnnnn"),
                            Map.entry("AL", "nnnnnnnncccccccccccccccc"),
                            Map.entry("LT", "nnnnnnnnnnnnnnnn"),
                            Map.entry("LV", "aaaaccccccccccccc"),
                            Map.entry("HU", "nnnnnnnnnnnnnnnnnnnnnnnn"),
                            Map.entry("GR", "nnnnnnncccccccccccccccc"),
                            Map.entry("TR", "nnnnnncccccccccccccccc"),
                            Map.entry("UA", "nnnnnnccccccccccccccccccc"),
                            Map.entry("CZ", "nnnnnnnnnnnnnnnnnnnn"),
                            Map.entry("AT", "nnnnnnnnnnnnnnnn")));

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String EITHER = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private AccountNumbers() {}

    public static boolean hasIban(String country) {
        return STRUCTURES.containsKey(country);
    }

    /**
     * @throws IllegalArgumentException when the country has no such accounts
     */
    public static Numeral iban(Dice dice, String country, boolean valid) {
        String structure = STRUCTURES.get(country);
        if (structure == null) {
            throw new IllegalArgumentException("no accounts of " + country);
        }
        StringBuilder rest = new StringBuilder();
        for (int at = 0; at < structure.length(); at++) {
            rest.append(
                    switch (structure.charAt(at)) {
                        case 'a' -> dice.letters(1, LETTERS);
                        case 'n' -> dice.digits(1);
                        default -> dice.chance(0.8) ? dice.digits(1) : dice.letters(1, EITHER);
                    });
        }
        String check = CheckDigits.iban(country, rest.toString());
        if (!valid) {
            check = CheckDigits.spoilLast(check, dice.between(1, 9));
        }
        String iban = country + check + rest;
        String grouped = iban.replaceAll("(.{4})(?=.)", "$1 ");
        return new Numeral(
                iban,
                List.of(
                        grouped,
                        grouped,
                        grouped,
                        iban,
                        iban,
                        iban,
                        grouped,
                        iban,
                        iban.toLowerCase(Locale.ROOT)),
                valid);
    }

    /** Without a check digit; the value is code and number together. */
    public static Numeral british(Dice dice) {
        String code = dice.digits(2) + "-" + dice.digits(2) + "-" + dice.digits(2);
        String number = dice.digits(8);
        return Numeral.of(
                code.replace("-", "") + number,
                code + " " + number,
                code + ", account number " + number,
                code + " / " + number,
                code + " a/c " + number);
    }

    public static Numeral wallet(Dice dice) {
        StringBuilder wallet = new StringBuilder("0x");
        for (int at = 0; at < 40; at++) {
            wallet.append("0123456789abcdef".charAt(dice.below(16)));
        }
        return Numeral.of(wallet.toString(), wallet.toString());
    }
}
