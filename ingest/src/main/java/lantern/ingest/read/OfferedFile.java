package lantern.ingest.read;

import java.util.Arrays;
import lantern.model.report.Origin;
import lantern.model.report.ReportId;
import org.jspecify.annotations.Nullable;

/** A file's bytes, as offered. Decoded once, when first asked. */
public final class OfferedFile {

    private final Origin origin;
    private final byte[] bytes;
    private final ReportId id;
    private @Nullable Decoded decoded;

    public OfferedFile(Origin origin, byte[] bytes) {
        this.origin = origin;
        this.bytes = Arrays.copyOf(bytes, bytes.length);
        this.id = ReportId.of(bytes);
    }

    public Origin origin() {
        return origin;
    }

    public ReportId id() {
        return id;
    }

    public byte[] bytes() {
        return Arrays.copyOf(bytes, bytes.length);
    }

    /**
     * @throws UnreadableReport when the bytes are no text
     */
    public Decoded decoded() {
        Decoded known = decoded;
        if (known == null) {
            known = new Decoding(origin).decode(bytes);
            decoded = known;
        }
        return known;
    }

    public String text() {
        return decoded().text();
    }

    public UnreadableReport unreadable(String reason) {
        return new UnreadableReport(origin, reason);
    }
}
