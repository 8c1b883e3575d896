package lantern.ingest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lantern.ingest.read.Content;
import lantern.model.report.ReportId;

/**
 * The files as they came, each under the SHA-256 of its bytes. A file is there whole or not at all:
 * it is written beside its place, forced to the disk, and renamed.
 */
public final class Originals {

    private final Path folder;

    /**
     * @param store the store's folder; originals lie in {@code originals/ab/SHA} below it
     */
    public Originals(Path store) {
        this.folder = store.resolve("originals");
    }

    public Path place(ReportId id) {
        return folder.resolve(id.value().substring(0, 2)).resolve(id.value());
    }

    /**
     * Keeps the bytes, unless they are kept already.
     *
     * @throws UncheckedIOException when they cannot be written: that is no fault of theirs
     */
    public void keep(ReportId id, byte[] bytes) {
        Path place = place(id);
        if (Files.exists(place)) {
            return;
        }
        try {
            write(bytes, place);
        } catch (IOException e) {
            throw new UncheckedIOException("the original of " + id + " cannot be kept", e);
        }
    }

    private static void write(byte[] bytes, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        Path part = Files.createTempFile(place.getParent(), "part", "");
        try {
            Files.write(part, bytes);
            force(part);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Keeps a file that is too large to be held in memory, and says which it is.
     *
     * @throws IOException when it cannot be read
     * @throws UncheckedIOException when it cannot be kept
     */
    public ReportId keep(Content file) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "part", "");
        try {
            ReportId id = copy(file, part);
            Path place = place(id);
            if (!Files.exists(place)) {
                Files.createDirectories(place.getParent());
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            }
            return id;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Takes the kept bytes away.
     *
     * @return false when there were none
     */
    public boolean forget(ReportId id) {
        try {
            return Files.deleteIfExists(place(id));
        } catch (IOException e) {
            throw new UncheckedIOException("the original of " + id + " stays", e);
        }
    }

    public byte[] get(ReportId id) {
        try {
            return Files.readAllBytes(place(id));
        } catch (IOException e) {
            throw new UncheckedIOException("no original of " + id, e);
        }
    }

    private static ReportId copy(Content file, Path part) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(file.open(), digest);
                FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            in.transferTo(out);
            out.flush();
            channel.force(true);
        }
        return new ReportId(HexFormat.of().formatHex(digest.digest()));
    }

    private static void force(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
