package lantern.ingest.parse;

import java.util.Collection;

/** Names of enclosed files: never a folder, never the same twice. */
final class PartNames {

    private static final int LONGEST = 120;

    private PartNames() {}

    static String plain(String written, Collection<String> taken) {
        String name =
                written.substring(Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1)
                        .replaceAll("[\\p{Cntrl}\\p{Cf}]+", "")
                        .strip();
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            name = "unnamed";
        }
        if (name.length() > LONGEST) {
            name = name.substring(name.length() - LONGEST).strip();
        }
        if (!taken.contains(name)) {
            return name;
        }
        // Its place among the files makes it its own; a file that is named so is unheard of.
        return (taken.size() + 1) + "-" + name;
    }
}
