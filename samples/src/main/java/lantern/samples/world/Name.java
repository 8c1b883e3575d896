package lantern.samples.world;

import java.util.ArrayList;
import java.util.List;

/**
 * One name and the ways it is written.
 *
 * @param main without diacritics, in Latin letters
 * @param others other transliterations and, last, its own script or diacritics; may be empty
 */
public record Name(String main, List<String> others) {

    public Name {
        others = List.copyOf(others);
    }

    /** Reads {@code Kharkiv/Kharkov=Харків}. */
    static Name parse(String written) {
        List<String> own = Table.cut(written, "=");
        List<String> latin = Table.cut(own.getFirst(), "/");
        List<String> others = new ArrayList<>(latin.subList(1, latin.size()));
        others.addAll(own.subList(1, own.size()));
        others.remove(latin.getFirst());
        return new Name(latin.getFirst(), others);
    }

    public List<String> writings() {
        List<String> all = new ArrayList<>();
        all.add(main);
        all.addAll(others);
        return all;
    }

    /** The nth other writing, or the main one where there are not so many. */
    String other(int index) {
        return index < others.size() ? others.get(index) : main;
    }
}
