package lantern.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import lantern.model.report.Origin;
import lantern.model.report.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * A file as offered. Most are held in memory and decoded once, when first asked; a large one is
 * only read as a stream, by readers that take it apart.
 */
public final class OfferedFile {

    /** Larger files are no report of one piece, in bytes. */
    public static final long LARGEST_HELD = 20L * 1024 * 1024;

    private static final int HEAD = 64 * 1024;

    private final Origin origin;
    private final ReportId id;
    private final Content content;
    private final long size;
    private final byte @Nullable [] held;
    private @Nullable Decoded decoded;

    public OfferedFile(Origin origin, byte[] bytes) {
        byte[] copy = Arrays.copyOf(bytes, bytes.length);
        this.origin = origin;
        this.id = ReportId.of(copy);
        this.content = Content.of(copy);
        this.size = copy.length;
        this.held = copy;
    }

    /**
     * A file too large to be held.
     *
     * @param id the SHA-256 of its bytes
     * @param size in bytes
     */
    public OfferedFile(Origin origin, ReportId id, long size, Content content) {
        this.origin = origin;
        this.id = id;
        this.content = content;
        this.size = size;
        this.held = null;
    }

    /** The same file, once what it says is known as text. */
    public OfferedFile withText(Decoded text) {
        OfferedFile same = new OfferedFile(origin, id, size, content);
        same.decoded = text;
        return same;
    }

    public Origin origin() {
        return origin;
    }

    public ReportId id() {
        return id;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** Too large to be held: only {@link #head} and {@link #open} give its bytes. */
    public boolean isLarge() {
        return size > LARGEST_HELD;
    }

    /** The first bytes, at most 64 KiB. */
    public byte[] head() {
        if (held != null) {
            return Arrays.copyOf(held, Math.min(HEAD, held.length));
        }
        try (InputStream in = open()) {
            return in.readNBytes(HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where its bytes lie as a file of their own, empty when they do not. */
    public Optional<Path> findPath() {
        return content.findPath();
    }

    public InputStream open() {
        if (held != null) {
            return new ByteArrayInputStream(held);
        }
        try {
            return content.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws UnreadableReport when it is too large to be held
     */
    public byte[] bytes() {
        if (held != null) {
            return Arrays.copyOf(held, held.length);
        }
        if (isLarge()) {
            throw unreadable(
                    size + " bytes: more than the " + LARGEST_HELD + " that a report may have");
        }
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws UnreadableReport when the bytes are no text, or too many
     */
    public Decoded decoded() {
        Decoded known = decoded;
        if (known == null) {
            known = new Decoding(origin).decode(bytes());
            decoded = known;
        }
        return known;
    }

    public String text() {
        return decoded().text();
    }

    /** What the file is by its first bytes, when that is no text. */
    public Optional<String> signature() {
        return FileSignature.find(head());
    }

    public UnreadableReport unreadable(String reason) {
        return new UnreadableReport(origin, reason);
    }
}
