package lantern.ingest.read.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lantern.ingest.read.OfferedFile;

/** Finds the mapping of a table: beside the file, else by its header among those that are known. */
public final class Mappings {

    private static final List<String> SHIPPED =
            List.of("sightings.yaml", "calls.yaml", "people.yaml");
    private static final int LARGEST = 1_000_000;

    private final List<TableMapping> known;

    public Mappings(List<TableMapping> known) {
        this.known = List.copyOf(known);
    }

    /** Those that come with the program. */
    public static Mappings shipped() {
        return new Mappings(SHIPPED.stream().map(Mappings::resource).toList());
    }

    /** Is a file of this name a mapping, not a report? */
    public static boolean isMapping(String name) {
        return name.equals("mapping.yaml")
                || name.endsWith(".mapping.yaml")
                || name.endsWith(".mapping.yml");
    }

    /**
     * @throws lantern.ingest.read.UnreadableReport when a mapping beside the file is wrong
     */
    Optional<TableMapping> find(OfferedFile file, List<String> header) {
        return beside(file)
                .or(() -> known.stream().filter(mapping -> mapping.fits(header)).findFirst());
    }

    private static Optional<TableMapping> beside(OfferedFile file) {
        try {
            Path path = Path.of(file.origin().path());
            String name = file.origin().name();
            int dot = name.lastIndexOf('.');
            String stem = dot > 0 ? name.substring(0, dot) : name;
            for (String candidate :
                    List.of(name + ".mapping.yaml", stem + ".mapping.yaml", "mapping.yaml")) {
                Path mapping = path.resolveSibling(candidate);
                if (Files.isRegularFile(mapping) && Files.size(mapping) <= LARGEST) {
                    return Optional.of(read(file, mapping));
                }
            }
            return Optional.empty();
        } catch (IOException | InvalidPathException notThere) {
            return Optional.empty();
        }
    }

    private static TableMapping read(OfferedFile file, Path mapping) throws IOException {
        try {
            return MappingFile.read(Files.readString(mapping));
        } catch (IllegalArgumentException wrong) {
            throw file.unreadable(
                    "its mapping " + mapping.getFileName() + ": " + wrong.getMessage());
        }
    }

    private static TableMapping resource(String name) {
        try (InputStream in = Objects.requireNonNull(Mappings.class.getResourceAsStream(name))) {
            return MappingFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
