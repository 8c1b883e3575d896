package lantern.samples.world;

import java.util.List;

/** A real town. */
public record Place(String id, String country, Name name) implements Thing {

    @Override
    public Kind kind() {
        return Kind.PLACE;
    }

    @Override
    public List<String> writings() {
        return name.writings();
    }
}
