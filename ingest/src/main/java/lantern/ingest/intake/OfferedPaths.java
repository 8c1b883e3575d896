package lantern.ingest.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lantern.ingest.read.mapping.Mappings;

/**
 * The files behind the paths that somebody offers: a folder stands for all files in and below it,
 * sorted, without hidden ones, links and mappings; one that cannot be looked into stands for
 * itself.
 */
public final class OfferedPaths {

    private OfferedPaths() {}

    /**
     * @throws UncheckedIOException when a path does not exist
     */
    public static List<Path> list(List<Path> offered) {
        List<Path> files = new ArrayList<>();
        for (Path path : offered) {
            try {
                if (Files.isDirectory(path)) {
                    files.addAll(below(path));
                } else if (Files.exists(path)) {
                    files.add(path);
                } else {
                    throw new NoSuchFileException(path.toString());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(files);
    }

    /**
     * The same as offers. Of a folder that is offered, the name of a folder in it says who sent
     * what is below that one.
     *
     * @throws UncheckedIOException when a path does not exist
     */
    public static List<Offer> offers(List<Path> offered) {
        List<Offer> offers = new ArrayList<>();
        for (Path path : offered) {
            for (Path file : list(List.of(path))) {
                offers.add(Offer.of(file, sender(path, file)));
            }
        }
        return List.copyOf(offers);
    }

    private static String sender(Path offered, Path file) {
        Path below = offered.relativize(file);
        return below.getNameCount() > 1 ? below.getName(0).toString() : "";
    }

    private static List<Path> below(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile() && isReport(folder, file)) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    // it is offered all the same, so that somebody is told
                    @Override
                    public FileVisitResult visitFileFailed(Path path, IOException failure) {
                        if (isOpen(folder, path)) {
                            found.add(path);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        found.sort(Comparator.comparing(path -> folder.relativize(path).toString()));
        return found;
    }

    private static boolean isReport(Path folder, Path file) {
        return isOpen(folder, file) && !Mappings.isMapping(file.getFileName().toString());
    }

    private static boolean isOpen(Path folder, Path path) {
        for (Path part : folder.relativize(path)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }
}
