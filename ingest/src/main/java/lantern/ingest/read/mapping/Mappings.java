package lantern.ingest.read.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lantern.ingest.read.OfferedFile;

/**
 * Finds the mapping of a file of records: the one that was asked for, one that lies beside the
 * file, else by what the file holds among those that come with the program.
 */
public final class Mappings {

    private static final List<String> SHIPPED =
            List.of(
                    "sightings.yaml",
                    "calls.yaml",
                    "people.yaml",
                    "ofac-sdn.yaml",
                    "ofac-alt.yaml",
                    "ofac-add.yaml",
                    "ofac-comments.yaml");
    private static final int LARGEST = 1_000_000;

    private final Optional<Mapping> chosen;
    private final List<Mapping> known;

    public Mappings(List<Mapping> known) {
        this(Optional.empty(), known);
    }

    private Mappings(Optional<Mapping> chosen, List<Mapping> known) {
        this.chosen = chosen;
        this.known = List.copyOf(known);
    }

    /** Those that come with the program. */
    public static Mappings shipped() {
        return Holder.SHIPPED;
    }

    private static final class Holder {
        private static final Mappings SHIPPED =
                new Mappings(Mappings.SHIPPED.stream().map(Mappings::resource).toList());
    }

    /** The same, but every file of records is read by this one. */
    public Mappings choosing(Mapping mapping) {
        return new Mappings(Optional.of(mapping), known);
    }

    /** Is a file of this name a mapping, not a report? */
    public static boolean isMapping(String name) {
        return name.equals("mapping.yaml")
                || name.endsWith(".mapping.yaml")
                || name.endsWith(".mapping.yml");
    }

    /**
     * A mapping that is meant for this very file: asked for, or beside it under its name.
     *
     * @throws lantern.ingest.read.UnreadableReport when it is wrong
     */
    public Optional<Mapping> findMeant(OfferedFile file) {
        return chosen.or(() -> beside(file, names(file)).stream().findFirst());
    }

    /**
     * Mappings that may fit, the nearer first: those in the file's folder, then those that come
     * with the program.
     *
     * @throws lantern.ingest.read.UnreadableReport when one in the folder is wrong
     */
    public List<Mapping> list(OfferedFile file) {
        return Stream.concat(beside(file, others(file)).stream(), known.stream()).toList();
    }

    /** A mapping by the columns that a header has. */
    public Optional<Mapping> findByHeader(OfferedFile file, List<String> header, List<Row> rows) {
        return list(file).stream()
                .filter(mapping -> mapping.fits(header) || readsFolder(mapping, header))
                .filter(mapping -> !mapping.layout().general() || mapping.readsAll(header, rows))
                .findFirst();
    }

    /** One without needs, as lies in a folder, fits what has one of its columns. */
    public static boolean readsFolder(Mapping mapping, List<String> header) {
        return mapping.layout().headed()
                && mapping.layout().needs().isEmpty()
                && mapping.mentions().stream()
                        .anyMatch(rule -> mapping.position(rule.pick().column(), header) >= 0);
    }

    private static List<String> names(OfferedFile file) {
        List<String> names = new ArrayList<>();
        for (String part : file.origin().path().split("!/")) {
            String name =
                    part.substring(Math.max(part.lastIndexOf('/'), part.lastIndexOf('\\')) + 1);
            int dot = name.lastIndexOf('.');
            names.addFirst((dot > 0 ? name.substring(0, dot) : name) + ".mapping.yaml");
            names.addFirst(name + ".mapping.yaml");
        }
        return names;
    }

    private static List<String> others(OfferedFile file) {
        List<String> others = new ArrayList<>();
        try (DirectoryStream<Path> folder =
                Files.newDirectoryStream(folder(file), "*.mapping.{yaml,yml}")) {
            folder.forEach(path -> others.add(String.valueOf(path.getFileName())));
        } catch (IOException | InvalidPathException | java.nio.file.DirectoryIteratorException e) {
            return List.of();
        }
        others.sort(null);
        others.add("mapping.yaml");
        return others;
    }

    /** The folder of the file, or of the file that holds it. */
    private static Path folder(OfferedFile file) {
        Path path = Path.of(file.origin().path().split("!/")[0]).toAbsolutePath();
        return Objects.requireNonNullElse(path.getParent(), path);
    }

    private static List<Mapping> beside(OfferedFile file, List<String> names) {
        List<Mapping> mappings = new ArrayList<>();
        try {
            for (String name : names) {
                Path mapping = folder(file).resolve(name);
                if (Files.isRegularFile(mapping) && Files.size(mapping) <= LARGEST) {
                    mappings.add(read(file, mapping));
                }
            }
        } catch (IOException | InvalidPathException notThere) {
            return mappings;
        }
        return mappings;
    }

    private static Mapping read(OfferedFile file, Path mapping) throws IOException {
        try {
            return MappingFile.read(Files.readString(mapping));
        } catch (IllegalArgumentException wrong) {
            throw file.unreadable(
                    "its mapping " + mapping.getFileName() + ": " + wrong.getMessage());
        }
    }

    private static Mapping resource(String name) {
        try (InputStream in = Objects.requireNonNull(Mappings.class.getResourceAsStream(name))) {
            return MappingFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
