package lantern.samples.world;

import java.util.List;

/**
 * Anything that is neither a person nor a town.
 *
 * @param country ISO code of where it belongs
 * @param value the normalised identifier, empty for organisations and addresses
 * @param writings the fullest first
 * @param valid false for a number whose check digit is wrong on purpose
 */
public record Item(
        String id, Kind kind, String country, String value, List<String> writings, boolean valid)
        implements Thing {

    /** With a right check digit, or none. */
    public Item(String id, Kind kind, String country, String value, List<String> writings) {
        this(id, kind, country, value, writings, true);
    }

    public Item {
        writings = List.copyOf(writings);
        if (writings.isEmpty()) {
            throw new IllegalArgumentException("a thing is written somehow: " + id);
        }
    }

    public String full() {
        return writings.getFirst();
    }
}
