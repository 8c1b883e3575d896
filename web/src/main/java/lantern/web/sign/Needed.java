package lantern.web.sign;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request must bring: JSON leaves out what it likes, whatever the record's types say. Used
 * in the constructors of the records that requests are read into.
 */
public final class Needed {

    private Needed() {}

    /**
     * @param name as the request writes it
     * @throws IllegalArgumentException that names what is missing
     */
    public static <T> T of(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("The request lacks “" + name + "”.");
        }
        return value;
    }

    /** The same for a list, none of whose entries may be missing either. */
    public static <T> List<T> list(@Nullable List<T> values, String name) {
        for (T value : of(values, name)) {
            of(value, name);
        }
        return List.copyOf(of(values, name));
    }

    /** The same for a map. */
    public static <V> Map<String, V> map(@Nullable Map<String, V> values, String name) {
        for (V value : of(values, name).values()) {
            of(value, name);
        }
        return Map.copyOf(of(values, name));
    }
}
