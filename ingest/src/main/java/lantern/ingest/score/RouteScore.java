package lantern.ingest.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lantern.ingest.extract.Way;
import lantern.ingest.score.TruthFile.Marked;
import lantern.model.evidence.Evidence;

/**
 * Counts routes: whole ones stop by stop, their legs each alone, and of right legs and routes the
 * modes and the travellers.
 */
final class RouteScore {

    private record Leg(String from, String to, String mode) {

        boolean joins(Leg other) {
            return from.equals(other.from) && to.equals(other.to);
        }
    }

    /** A route by what its stops mean. */
    private record Path(Set<String> who, List<String> stops, List<String> modes) {

        List<Leg> legs() {
            List<Leg> legs = new ArrayList<>();
            for (int at = 0; at + 1 < stops.size(); at++) {
                legs.add(new Leg(stops.get(at), stops.get(at + 1), modes.get(at)));
            }
            return legs;
        }
    }

    private final Scores scores;
    private final String name;

    RouteScore(Scores scores, String name) {
        this.scores = scores;
        this.name = name;
    }

    void count(TruthFile truth, Evidence evidence, Alignment alignment) {
        List<Path> truths = truth.routes().stream().map(route -> path(route, truth)).toList();
        List<Path> guesses =
                Way.of(evidence).stream().map(way -> path(way, alignment)).distinct().toList();
        whole(truths, guesses);
        legs(
                truths.stream().flatMap(path -> path.legs().stream()).toList(),
                guesses.stream().flatMap(path -> path.legs().stream()).toList());
    }

    private static Path path(TruthFile.Route route, TruthFile truth) {
        return new Path(
                new HashSet<>(route.who().stream().map(id -> entity(truth, id)).toList()),
                route.stops().stream().map(id -> entity(truth, id)).toList(),
                route.modes());
    }

    private static String entity(TruthFile truth, String id) {
        return Optional.ofNullable(truth.mentions().get(id)).map(Marked::entity).orElseThrow();
    }

    private static Path path(Way way, Alignment alignment) {
        return new Path(
                new HashSet<>(way.who().stream().map(alignment::entity).toList()),
                way.stops().stream().map(stop -> alignment.entity(stop.place())).toList(),
                way.stops().stream().map(Way.Stop::modeToNext).toList());
    }

    private void whole(List<Path> truths, List<Path> guesses) {
        List<Path> left = new ArrayList<>(truths);
        for (Path guess : guesses) {
            Optional<Path> same =
                    left.stream().filter(path -> path.stops().equals(guess.stops())).findFirst();
            if (same.isPresent()) {
                left.remove(same.get());
                scores.right(Measure.ROUTES, "stops");
                boolean modes = sameModes(same.get().modes(), guess.modes());
                scores.add(Measure.ROUTES, "stops and modes", count(modes));
                scores.add(
                        Measure.ROUTES, "travellers", count(same.get().who().equals(guess.who())));
            } else {
                scores.wrong(Measure.ROUTES, "stops");
                scores.wrong(Measure.ROUTES, "stops and modes");
                scores.error(name + " WRONG route " + guess.stops());
            }
        }
        for (Path path : left) {
            scores.missed(Measure.ROUTES, "stops");
            scores.missed(Measure.ROUTES, "stops and modes");
            scores.error(name + " MISSED route " + path.stops());
        }
    }

    private static boolean sameModes(List<String> truths, List<String> guesses) {
        for (int at = 0; at + 1 < truths.size(); at++) {
            if (!sameMode(truths.get(at), guesses.get(at))) {
                return false;
            }
        }
        return true;
    }

    /**
     * By air, by plane and on a flight are one mode, and so are lorry and truck, train and rail.
     */
    private static boolean sameMode(String one, String other) {
        return family(one).equals(family(other));
    }

    private static String family(String mode) {
        return switch (mode) {
            case "plane", "flight" -> "air";
            case "truck", "hgv", "lorries" -> "lorry";
            case "rail" -> "train";
            default -> mode;
        };
    }

    private static Count count(boolean right) {
        return new Count(right ? 1 : 0, 1, right ? 1 : 0, 1);
    }

    private void legs(List<Leg> truths, List<Leg> guesses) {
        List<Leg> left = new ArrayList<>(truths);
        for (Leg guess : guesses) {
            Optional<Leg> same = left.stream().filter(guess::joins).findFirst();
            if (same.isPresent()) {
                left.remove(same.get());
                scores.right(Measure.ROUTES, "legs");
                mode(same.get(), guess);
            } else {
                scores.wrong(Measure.ROUTES, "legs");
            }
        }
        left.forEach(_ -> scores.missed(Measure.ROUTES, "legs"));
    }

    private void mode(Leg truth, Leg guess) {
        boolean same = sameMode(truth.mode(), guess.mode());
        int right = same && !guess.mode().isEmpty() ? 1 : 0;
        if (!same) {
            scores.error("%s MODE [%s] is [%s]".formatted(name, guess.mode(), truth.mode()));
        }
        scores.add(
                Measure.ROUTES,
                "modes of right legs",
                new Count(
                        right,
                        guess.mode().isEmpty() ? 0 : 1,
                        right,
                        truth.mode().isEmpty() ? 0 : 1));
    }
}
