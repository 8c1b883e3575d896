package lantern.model.access;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * A protective marking, least strict first. What comes out carries the strictest of what went in.
 */
public enum Marking {
    OFFICIAL("OFFICIAL"),
    OFFICIAL_SENSITIVE("OFFICIAL-SENSITIVE"),
    SECRET("SECRET"),
    TOP_SECRET("TOP SECRET");

    private final String label;

    Marking(String label) {
        this.label = label;
    }

    /** As it is written on a page: {@code OFFICIAL-SENSITIVE}. */
    public String label() {
        return label;
    }

    public boolean isAtMost(Marking other) {
        return compareTo(other) <= 0;
    }

    public static Marking strictest(Collection<Marking> markings) {
        return markings.stream().max(Marking::compareTo).orElse(OFFICIAL);
    }

    /**
     * Reads a marking in any usual writing ("Official Sensitive", "TOP-SECRET"); empty when it is
     * none.
     */
    public static Optional<Marking> find(String words) {
        String folded = words.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
        for (Marking marking : values()) {
            if (marking.name().equals(folded)) {
                return Optional.of(marking);
            }
        }
        return Optional.empty();
    }
}
