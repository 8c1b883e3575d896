package lantern.model.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A report's identity: the SHA-256 of its bytes, in hexadecimal. The same bytes are the same
 * report.
 */
public record ReportId(String value) implements Comparable<ReportId> {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public ReportId {
        if (!SHA_256.matcher(value).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + value);
        }
    }

    public static ReportId of(byte[] bytes) {
        return new ReportId(HexFormat.of().formatHex(sha256(bytes)));
    }

    /** The first 16 digits: enough to tell reports apart in a mention's key. */
    public String brief() {
        return value.substring(0, 16);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public int compareTo(ReportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
