package lantern.ingest.find.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lantern.ingest.find.Folding;

/**
 * Countries by their usual names and by the adjectives of nationality. Codes are ISO 3166 alpha-2.
 */
public final class Countries {

    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, String> ADJECTIVES = new HashMap<>();

    static {
        for (String code : Locale.getISOCountries()) {
            NAMES.put(Folding.fold(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)), code);
        }
        read();
    }

    private Countries() {}

    /**
     * @param name in English, or a usual short form
     */
    public static Optional<String> find(String name) {
        return Optional.ofNullable(NAMES.get(Folding.fold(name)));
    }

    /**
     * @param adjective "Romanian", "Belgian"
     */
    public static Optional<String> findByAdjective(String adjective) {
        return Optional.ofNullable(ADJECTIVES.get(Folding.fold(adjective)));
    }

    public static boolean isCode(String code) {
        return code.length() == 2 && NAMES.containsValue(code);
    }

    public static String name(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    /** Lines of code, other names and adjectives, each list separated by semicolons. */
    private static void read() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Countries.class.getResourceAsStream("countries.tsv")),
                                StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                String[] cells = line.split("\t", -1);
                put(NAMES, cells[1], cells[0]);
                put(ADJECTIVES, cells[2], cells[0]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Map<String, String> map, String names, String code) {
        for (String name : names.split(";")) {
            if (!name.isBlank()) {
                map.put(Folding.fold(name), code);
            }
        }
    }
}
