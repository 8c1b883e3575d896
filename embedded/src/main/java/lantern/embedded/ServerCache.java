package lantern.embedded;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The child's class path, and the archive of its loaded classes that makes the next start quicker.
 * The archive's name is made of all it depends on, and it is moved into place whole, so any number
 * of children can share it and none ever meets an old or half-written one.
 */
final class ServerCache {

    private static final Pattern LEFT = Pattern.compile("left-by-(\\d+)-\\d+\\.jsa");

    private final Path folder;
    private final List<Path> jars;
    private final Path archive;

    private ServerCache(Path folder, List<Path> jars, Path archive) {
        this.folder = folder;
        this.jars = jars;
        this.archive = archive;
    }

    static ServerCache of(ServerOptions options, Path java) throws IOException {
        Path folder = Files.createDirectories(options.cache());
        removeLeftovers(folder);
        var jars = new ArrayList<Path>();
        jars.add(ownJar(folder));
        jars.addAll(librariesIn(options.libraries()));
        var inputs = new StringBuilder(Runtime.version().toString()).append(java);
        for (Path jar : jars) {
            inputs.append('\n').append(jar).append(Files.size(jar));
            inputs.append(Files.getLastModifiedTime(jar));
        }
        byte[] bytes = inputs.toString().getBytes(StandardCharsets.UTF_8);
        return new ServerCache(folder, jars, folder.resolve("classes-" + digest(bytes) + ".jsa"));
    }

    private static List<Path> librariesIn(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                List<Path> jars =
                        files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
                if (!jars.isEmpty()) {
                    return jars;
                }
            }
        }
        throw new EmbeddedNeo4jFailed(
                "Neo4j's libraries are not in " + folder + ": run ./lantern build");
    }

    String classPath() {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** What to add to the child's command: use the archive, or leave one behind at the end. */
    List<String> flags() {
        return Files.exists(archive)
                ? List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:cds=off")
                : List.of(
                        "-XX:ArchiveClassesAtExit=" + left(),
                        "-Xlog:cds=off",
                        "-Xlog:cds+dynamic=off");
    }

    /** Puts what a child left behind where the next one finds it. */
    void keep() throws IOException {
        if (Files.exists(left())) {
            Files.move(left(), archive, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** What a child left for a parent that was killed. */
    private static void removeLeftovers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher left = LEFT.matcher(file.getFileName().toString());
                if (left.matches() && ProcessHandle.of(Long.parseLong(left.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Path left() {
        return folder.resolve(
                "left-by-"
                        + ProcessHandle.current().pid()
                        + "-"
                        + System.identityHashCode(this)
                        + ".jsa");
    }

    /** This module's own jar; when it runs from a folder of classes, a jar made of them. */
    private static Path ownJar(Path cache) throws IOException {
        Path own;
        try {
            own =
                    Path.of(
                            ServerCache.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
        } catch (URISyntaxException e) {
            throw new EmbeddedNeo4jFailed("lantern.embedded was loaded from no file", e);
        }
        return Files.isDirectory(own) ? packed(own, cache) : own;
    }

    /** The JVM archives no classes from folders. The jar's name is made of its content. */
    private static Path packed(Path classes, Path cache) throws IOException {
        Path draft = Files.createTempFile(cache, "own", ".jar");
        try (OutputStream file = Files.newOutputStream(draft);
                var jar = new JarOutputStream(file);
                Stream<Path> found = Files.walk(classes)) {
            for (Path path : found.filter(Files::isRegularFile).sorted().toList()) {
                var entry = new JarEntry(classes.relativize(path).toString().replace('\\', '/'));
                entry.setLastModifiedTime(FileTime.fromMillis(0));
                jar.putNextEntry(entry);
                Files.copy(path, jar);
            }
        }
        Path named = cache.resolve("own-" + digest(Files.readAllBytes(draft)) + ".jar");
        if (Files.exists(named)) {
            Files.delete(draft);
        } else {
            Files.move(draft, named, StandardCopyOption.ATOMIC_MOVE);
        }
        return named;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
