package lantern.samples.world;

import java.util.List;

/**
 * Anything that is neither a person nor a town.
 *
 * @param country ISO code of where it belongs
 * @param value the normalised identifier, empty for organisations and addresses
 * @param writings the fullest first
 */
public record Item(String id, Kind kind, String country, String value, List<String> writings)
        implements Thing {

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
