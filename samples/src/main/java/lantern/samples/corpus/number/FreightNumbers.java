package lantern.samples.corpus.number;

import java.util.List;
import lantern.samples.world.Dice;

/** Handsets, ships, containers and flights. */
public final class FreightNumbers {

    private static final List<String> OWNERS =
            List.of("MSKU", "TCLU", "HLXU", "CMAU", "TGHU", "OOLU", "FSCU", "BMOU", "XQTU", "WZLU");
    private static final List<String> CARRIERS =
            List.of("W6", "FR", "U2", "LO", "TK", "BA", "AZ", "W9", "RO", "VN", "SN", "A3", "W4");

    private FreightNumbers() {}

    public static Numeral imei(Dice dice, boolean valid) {
        String body = dice.pick(List.of("35", "86", "01")) + dice.digits(12);
        String right = body + CheckDigits.luhn(body);
        String imei = valid ? right : CheckDigits.spoilLast(right, dice.between(1, 9));
        String parted =
                imei.substring(0, 2)
                        + "-"
                        + imei.substring(2, 8)
                        + "-"
                        + imei.substring(8, 14)
                        + "-"
                        + imei.substring(14);
        return new Numeral(imei, List.of(imei, imei, parted, parted.replace('-', ' ')), valid);
    }

    /** With the letters IMO before it, as it is always written. */
    public static Numeral ship(Dice dice, boolean valid) {
        String body = "9" + dice.digits(5);
        String right = body + CheckDigits.ship(body);
        String imo = valid ? right : CheckDigits.spoilLast(right, dice.between(1, 9));
        return new Numeral(imo, List.of("IMO " + imo, "IMO " + imo, "IMO: " + imo), valid);
    }

    public static Numeral container(Dice dice, boolean valid) {
        String body = dice.pick(OWNERS) + dice.digits(6);
        String right = body + CheckDigits.container(body);
        String number = valid ? right : CheckDigits.spoilLast(right, dice.between(1, 9));
        String spaced =
                number.substring(0, 4) + " " + number.substring(4, 10) + " " + number.charAt(10);
        String dashed =
                number.substring(0, 4) + " " + number.substring(4, 10) + "-" + number.charAt(10);
        return new Numeral(number, List.of(number, number, spaced, dashed), valid);
    }

    public static Numeral flight(Dice dice) {
        String carrier = dice.pick(CARRIERS);
        String number = String.valueOf(dice.between(101, 9899));
        return Numeral.of(
                carrier + number, carrier + number, carrier + number, carrier + " " + number);
    }
}
