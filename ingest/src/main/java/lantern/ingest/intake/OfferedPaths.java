package lantern.ingest.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lantern.ingest.read.mapping.Mappings;

/**
 * The files behind the paths that somebody offers: a folder stands for all files in and below it,
 * sorted, without hidden ones, links and mappings.
 */
final class OfferedPaths {

    private OfferedPaths() {}

    /**
     * @throws UncheckedIOException when a path does not exist
     */
    static List<Path> list(List<Path> offered) {
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

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> isOpen(folder, path))
                    .filter(path -> !Mappings.isMapping(path.getFileName().toString()))
                    .sorted(Comparator.comparing(path -> folder.relativize(path).toString()))
                    .toList();
        }
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
