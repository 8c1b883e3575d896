package lantern.ingest.read.json;

import java.util.Locale;
import java.util.Map;
import lantern.ingest.read.HandlingLines;
import lantern.model.access.Marking;

/**
 * What the traffic lights of STIX mean here. Green and clear are OFFICIAL, amber is
 * OFFICIAL-SENSITIVE; red is for those who received it alone, so it is also restricted to a group.
 */
final class StixMarkings {

    /** The definitions that every tool has by heart, of TLP 1 and TLP 2. */
    private static final Map<String, String> KNOWN =
            Map.of(
                    "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9", "WHITE",
                    "marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da", "GREEN",
                    "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82", "AMBER",
                    "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed", "RED",
                    "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487", "TLP:CLEAR",
                    "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb", "TLP:GREEN",
                    "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421", "TLP:AMBER",
                    "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003", "TLP:AMBER+STRICT",
                    "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1", "TLP:RED");

    private StixMarkings() {}

    /** What a definition says that is not in the bundle; unknown ones count as amber. */
    static String known(String id) {
        return KNOWN.getOrDefault(id.toLowerCase(Locale.ROOT), "TLP:AMBER");
    }

    static Marking marking(String words) {
        if (words.contains("AMBER") || words.contains("RED")) {
            return Marking.OFFICIAL_SENSITIVE;
        }
        return HandlingLines.read(words).audience().marking();
    }

    static boolean isClosed(String words) {
        String folded = words.replaceAll("[^A-Z]+", " ").strip();
        return folded.equals("RED") || folded.endsWith("TLP RED") || folded.startsWith("RED TLP");
    }
}
