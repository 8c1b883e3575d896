package lantern.ingest.find.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lantern.ingest.find.Folding;

/** The world's towns by folded name, from GeoNames; built once, when first asked. */
public final class Gazetteer {

    /** The longest name that is looked up, in words. */
    static final int LONGEST = 4;

    private final Map<String, List<KnownPlace>> places = new HashMap<>(200_000);

    private Gazetteer() {
        readTowns();
        readOtherNames();
    }

    /** The one that comes with the program. */
    public static Gazetteer shared() {
        return Holder.SHARED;
    }

    private static final class Holder {
        private static final Gazetteer SHARED = new Gazetteer();
    }

    /** Every place of a name, the most populous first. */
    public List<KnownPlace> list(String name) {
        return places.getOrDefault(Folding.fold(name).replace('-', ' '), List.of());
    }

    /**
     * Which of the places of a name is meant: one in a country that the report is about, else by
     * far the most populous.
     */
    public Optional<Settled> settle(String name, CountryContext countries) {
        List<KnownPlace> candidates = list(name);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        KnownPlace best =
                candidates.stream()
                        .max(
                                Comparator.comparingDouble(
                                                (KnownPlace place) -> weight(place, countries))
                                        .thenComparing(
                                                KnownPlace::geonames, Comparator.reverseOrder()))
                        .orElseThrow();
        double runnerUp =
                candidates.stream()
                        .filter(place -> !place.equals(best))
                        .mapToDouble(place -> weight(place, countries))
                        .max()
                        .orElse(0);
        return Optional.of(new Settled(best, weight(best, countries) > 3 * runnerUp));
    }

    /**
     * @param clear false when another place of the name was nearly as likely
     */
    public record Settled(KnownPlace place, boolean clear) {}

    private static double weight(KnownPlace place, CountryContext countries) {
        double people = Math.max(place.population(), 500);
        int named = countries.count(place.country());
        double home = place.country().equals("GB") ? 20 : 1;
        return people * (named > 0 ? 40.0 * Math.min(named, 5) : 1) * home;
    }

    private void readTowns() {
        lines("gazetteer.tsv")
                .forEach(line -> {
                    String[] cells = line.split("\t", -1);
                    KnownPlace place =
                            new KnownPlace(
                                    Integer.parseInt(cells[0]),
                                    cells[1],
                                    cells[3],
                                    cells[4],
                                    Integer.parseInt(cells[5]),
                                    Float.parseFloat(cells[6]),
                                    Float.parseFloat(cells[7]));
                    add(place.name(), place);
                    if (!cells[2].isEmpty()) {
                        add(cells[2], place);
                    }
                });
        places.replaceAll((_, same) ->
                same.stream()
                        .distinct()
                        .sorted(
                                Comparator.comparingInt(KnownPlace::population)
                                        .reversed()
                                        .thenComparingInt(KnownPlace::geonames))
                        .toList());
    }

    /** Lines of an English or older name, the gazetteer's own, and the country. */
    private void readOtherNames() {
        lines("other-names.tsv")
                .forEach(line -> {
                    String[] cells = line.split("\t", -1);
                    list(cells[1]).stream()
                            .filter(place -> place.country().equals(cells[2]))
                            .findFirst()
                            .ifPresent(place ->
                                    places.put(
                                            key(cells[0]),
                                            Stream.concat(Stream.of(place), list(cells[0]).stream())
                                                    .distinct()
                                                    .toList()));
                });
    }

    private void add(String name, KnownPlace place) {
        places.merge(
                key(name),
                List.of(place),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    }

    private static String key(String name) {
        return Folding.fold(name).replace('-', ' ');
    }

    private static List<String> lines(String resource) {
        InputStream in =
                Objects.requireNonNull(
                        Gazetteer.class.getResourceAsStream(resource),
                        () -> "built without its " + resource);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
