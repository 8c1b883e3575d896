package lantern.samples.world;

import java.util.List;

/** Ordered places and how each is reached. */
public record Route(List<Stop> stops) {

    /**
     * @param mode how this place is reached from the one before; empty for the first
     */
    public record Stop(Place place, String mode) {}

    public Route {
        stops = List.copyOf(stops);
        if (stops.size() < 2) {
            throw new IllegalArgumentException("a route has two places at least: " + stops);
        }
    }
}
