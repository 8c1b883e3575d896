package lantern.samples.world;

import java.util.List;

/** How each country writes a street, a number and a town. */
final class Addresses {

    /** The letters that the last two places of a postcode may hold. */
    private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";

    private Addresses() {}

    /** The whole address first, then the street and number alone. */
    static List<String> writings(Dice dice, String country, Place town, int number, String street) {
        String name = town.name().main();
        return switch (country) {
            case "GB" -> {
                String line = number + " " + street;
                String flat = dice.chance(0.4) ? "Flat " + dice.between(1, 9) + ", " : "";
                yield List.of(flat + line + ", " + name + " " + postcode(dice, name), flat + line);
            }
            case "FR" -> List.of(number + " " + street + ", " + name, number + " " + street);
            case "NG" -> List.of(number + " " + street + ", " + name, number + " " + street);
            default -> List.of(street + " " + number + ", " + name, street + " " + number);
        };
    }

    private static String postcode(Dice dice, String town) {
        String area =
                switch (town) {
                    case "Birmingham" -> "B";
                    case "Manchester" -> "M";
                    case "Leicester" -> "LE";
                    case "Coventry" -> "CV";
                    case "Luton" -> "LU";
                    case "Rochdale" -> "OL";
                    case "Bradford" -> "BD";
                    case "Peterborough" -> "PE";
                    case "Southampton" -> "SO";
                    case "Croydon" -> "CR";
                    case "Wolverhampton" -> "WV";
                    case "Hull" -> "HU";
                    case "Purfleet" -> "RM";
                    case "Harwich" -> "CO";
                    default -> "CT";
                };
        return area + dice.between(1, 19) + " " + dice.between(1, 9) + dice.letters(2, INWARD);
    }
}
