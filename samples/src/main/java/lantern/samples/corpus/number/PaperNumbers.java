package lantern.samples.corpus.number;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import lantern.samples.world.Dice;

/** Papers of people: passports, cards, permits, licences, national insurance. */
public final class PaperNumbers {

    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final DateTimeFormatter SIX = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private PaperNumbers() {}

    public static Numeral passport(Dice dice, String country) {
        String number =
                switch (country) {
                    case "AL" -> "B" + dice.letters(1, LETTERS) + dice.digits(7);
                    case "VN" -> dice.letters(1, "BCNP") + dice.digits(7);
                    case "NG" -> "A" + dice.digits(8);
                    case "UA" -> dice.letters(2, "EFKPM") + dice.digits(6);
                    case "PL" -> dice.letters(2, LETTERS) + dice.digits(7);
                    case "IQ" -> "A" + dice.digits(8);
                    case "GR" -> dice.letters(2, "ABEHIKMN") + dice.digits(7);
                    case "TR" -> "U" + dice.digits(8);
                    default -> dice.digits(9);
                };
        return Numeral.of(number, number);
    }

    public static Numeral card(Dice dice) {
        String number = dice.letters(2, LETTERS) + dice.digits(6);
        return Numeral.of(number, number, dice.chance(0.5) ? spaced(number) : number);
    }

    private static String spaced(String number) {
        return number.substring(0, 2) + " " + number.substring(2);
    }

    /** A biometric residence permit. */
    public static Numeral permit(Dice dice) {
        String number = "Z" + dice.letters(1, "ERFUX") + dice.digits(7);
        return Numeral.of(number, number);
    }

    public static Numeral nationalInsurance(Dice dice) {
        String number =
                dice.pick(List.of("AB", "CE", "JN", "PX", "RK", "SH", "TY", "WM", "YL", "ZR"))
                        + dice.digits(6)
                        + dice.letters(1, "ABCD");
        String spaced = number.replaceAll("(..)(..)(..)(..)(.)", "$1 $2 $3 $4 $5");
        return Numeral.of(number, spaced, number);
    }

    /** Of a British licence: five of the name, the date of birth, initials. */
    public static Numeral licence(Dice dice, String family, LocalDate born, boolean female) {
        String name = (family.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "") + "99999");
        String date = born.format(SIX);
        int month = born.getMonthValue() + (female ? 50 : 0);
        String number =
                name.substring(0, 5)
                        + date.charAt(0)
                        + String.format(Locale.ROOT, "%02d", month)
                        + date.substring(4)
                        + date.charAt(1)
                        + dice.letters(1, LETTERS)
                        + "9"
                        + dice.digits(1)
                        + dice.letters(2, LETTERS);
        return Numeral.of(number, number);
    }

    /** The second line that a machine reads of a passport, the number first. */
    public static String machineLine(
            Dice dice, String number, String country, LocalDate born, boolean female) {
        String padded = (number + "<<<<<<<<<").substring(0, 9);
        String birth = born.format(SIX);
        String expiry = LocalDate.of(2027, 1, 1).plusDays(dice.below(2500)).format(SIX);
        String personal = "<<<<<<<<<<<<<<";
        String head = padded + CheckDigits.machineReadable(padded);
        String middle =
                birth
                        + CheckDigits.machineReadable(birth)
                        + (female ? "F" : "M")
                        + expiry
                        + CheckDigits.machineReadable(expiry)
                        + personal
                        + CheckDigits.machineReadable(personal);
        String all = head + middle.substring(0, 7) + middle.substring(8);
        return head + country + middle + CheckDigits.machineReadable(all);
    }
}
