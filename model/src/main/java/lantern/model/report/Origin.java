package lantern.model.report;

/**
 * Where a report's bytes came from.
 *
 * @param name the file's name, without its folder
 * @param path where it was found, as the person who offered it would write it
 */
public record Origin(String name, String path) {

    public static Origin named(String name) {
        return new Origin(name, name);
    }
}
