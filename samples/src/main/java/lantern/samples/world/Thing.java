package lantern.samples.world;

import java.util.List;

/** Something that reports mention. Its id joins its mentions in all of them. */
public sealed interface Thing permits Person, Place, Item {

    String id();

    Kind kind();

    /** Every way it may be written. */
    List<String> writings();

    /** The normalised identifier, or empty for what has none. */
    default String value() {
        return "";
    }

    /** False for a number whose check digit is wrong on purpose. */
    default boolean valid() {
        return true;
    }
}
