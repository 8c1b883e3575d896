package lantern.samples.corpus;

import java.util.List;
import lantern.samples.write.Draft;

/** One file of a corpus with the truth of all reports in it. */
final class Written {

    private final String name;
    private final byte[] bytes;
    private final String mapping;
    private final List<Part> parts;

    /**
     * @param name with its ending
     * @param bytes handed over: nobody else changes them
     * @param mapping how its records are to be read, empty for prose
     * @param parts the file itself, or the reports that it holds
     */
    Written(String name, byte[] bytes, String mapping, List<Part> parts) {
        this.name = name;
        this.bytes = bytes;
        this.mapping = mapping;
        this.parts = List.copyOf(parts);
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    String mapping() {
        return mapping;
    }

    List<Part> parts() {
        return parts;
    }

    /**
     * @param name the report's, without ending
     * @param file its name inside the file that holds it, empty when it is the file itself
     * @param repeats the name of the report whose facts it passes on, empty for none
     */
    record Part(String name, String file, String repeats, Draft draft) {}
}
