package lantern.ingest.find;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names of months in the languages that partners slip into, with the usual short forms. */
final class Months {

    private static final List<String> NAMES =
            List.of(
                    "january jan januari janvier janv januar januarie ianuarie enero gennaio"
                            + " janeiro styczeń stycznia janar ocak",
                    "february feb febr februari février fevrier februar februarie febrero febbraio"
                            + " fevereiro luty lutego shkurt şubat",
                    "march mar maart mars märz marz martie marzo março marca marzec mart",
                    "april apr avril aprilie abril aprile kwiecień kwietnia prill nisan",
                    "may mei mai mayo maggio maio maj maja mayıs",
                    "june jun juni juin iunie junio giugno junho czerwiec czerwca qershor haziran",
                    "july jul juli juillet iulie julio luglio julho lipiec lipca korrik temmuz",
                    "august aug augustus août aout agosto sierpień sierpnia gusht ağustos",
                    "september sep sept septembre septembrie septiembre settembre setembro wrzesień"
                            + " września shtator eylül",
                    "october oct okt oktober octobre octombrie octubre ottobre outubro październik"
                            + " października tetor ekim",
                    "november nov novembre noiembrie noviembre novembro listopad listopada nëntor"
                            + " kasım",
                    "december dec dez décembre decembre decembrie diciembre dicembre dezembro"
                            + " dezember grudzień grudnia dhjetor aralık");

    private static final Map<String, Integer> NUMBERS = numbers();

    /** One group that matches any name, the longest first. */
    static final String PATTERN =
            NUMBERS.keySet().stream()
                    .sorted((one, other) -> other.length() - one.length())
                    .collect(Collectors.joining("|", "(", ")"));

    /** What a name can begin with: a quick look before the whole is tried. */
    static final String INITIALS =
            NUMBERS.keySet().stream()
                    .map(name -> name.substring(0, 1))
                    .distinct()
                    .collect(Collectors.joining());

    private Months() {}

    static int number(String name) {
        Integer number = NUMBERS.get(name.toLowerCase(Locale.ROOT));
        if (number == null) {
            throw new IllegalArgumentException("no month");
        }
        return number;
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new TreeMap<>();
        for (int month = 0; month < NAMES.size(); month++) {
            for (String name : NAMES.get(month).split(" ")) {
                numbers.putIfAbsent(name, month + 1);
            }
        }
        return numbers;
    }
}
