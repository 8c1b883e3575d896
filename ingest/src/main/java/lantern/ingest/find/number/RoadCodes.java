package lantern.ingest.find.number;

import java.util.Map;
import java.util.Optional;
import lantern.ingest.find.place.Countries;

/** The letters that say in traffic which country a vehicle is from: "(D)", "(PL)", "(SRB)". */
final class RoadCodes {

    private static final Map<String, String> LETTERS =
            Map.ofEntries(
                    Map.entry("A", "AT"),
                    Map.entry("B", "BE"),
                    Map.entry("D", "DE"),
                    Map.entry("E", "ES"),
                    Map.entry("F", "FR"),
                    Map.entry("H", "HU"),
                    Map.entry("I", "IT"),
                    Map.entry("L", "LU"),
                    Map.entry("N", "NO"),
                    Map.entry("P", "PT"),
                    Map.entry("S", "SE"),
                    Map.entry("UK", "GB"),
                    Map.entry("IRL", "IE"),
                    Map.entry("SLO", "SI"),
                    Map.entry("SRB", "RS"),
                    Map.entry("BIH", "BA"),
                    Map.entry("MNE", "ME"),
                    Map.entry("NMK", "MK"),
                    Map.entry("RKS", "XK"),
                    Map.entry("EST", "EE"),
                    Map.entry("FIN", "FI"),
                    Map.entry("RUS", "RU"));

    private RoadCodes() {}

    static Optional<String> find(String letters) {
        return Optional.ofNullable(LETTERS.get(letters))
                .or(() -> Optional.of(letters).filter(Countries::isCode));
    }
}
