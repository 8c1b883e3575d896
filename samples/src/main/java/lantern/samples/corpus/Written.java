package lantern.samples.corpus;

import java.util.List;
import lantern.samples.write.Draft;

/**
 * One file of a corpus with the truth of all reports in it.
 *
 * @param name with its ending
 * @param mapping how its records are to be read, empty for prose
 * @param parts the file itself, or the reports that it holds
 */
record Written(String name, byte[] bytes, String mapping, List<Part> parts) {

    /**
     * @param name the report's, without ending
     * @param file its name inside the file that holds it, empty when it is the file itself
     * @param repeats the name of the report whose facts it passes on, empty for none
     */
    record Part(String name, String file, String repeats, Draft draft) {}
}
