package lantern.web.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lantern.ingest.intake.Offer;
import lantern.model.access.UserId;
import lantern.model.port.Submission;
import lantern.model.report.Origin;
import lantern.model.report.ReportId;

/**
 * A file that a user sent, on the disk of the store until it is kept.
 *
 * @param id the SHA-256 of its bytes
 */
record Upload(Path bytes, ReportId id, Origin origin) implements AutoCloseable {

    /** Of one file. */
    static final long MOST_BYTES = 512L * 1024 * 1024;

    private static final String BEFORE = "upload/";
    private static final int LONGEST_NAME = 200;
    private static final int PIECE = 64 * 1024;

    static boolean isBy(Submission file, UserId user) {
        return file.origin().path().startsWith(BEFORE)
                && file.origin().sender().equals(user.value());
    }

    /**
     * @param encodedName as {@code encodeURIComponent} writes it
     * @throws IllegalArgumentException when it has no bytes, or no name
     * @throws TooLarge when it has too many
     */
    static Upload receive(InputStream in, String encodedName, UserId user, Path folder)
            throws IOException {
        String name = name(encodedName);
        Files.createDirectories(folder);
        Path bytes = Files.createTempFile(folder, "upload", "");
        boolean received = false;
        try {
            ReportId id = write(in, bytes);
            received = true;
            return new Upload(bytes, id, new Origin(name, BEFORE + name).from(user.value()));
        } finally {
            if (!received) {
                Files.deleteIfExists(bytes);
            }
        }
    }

    private static ReportId write(InputStream in, Path bytes) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(bytes), digest)) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
                if (size > MOST_BYTES) {
                    throw new TooLarge();
                }
                out.write(piece, 0, read);
            }
        }
        if (size == 0) {
            throw new IllegalArgumentException("The file is empty.");
        }
        return new ReportId(HexFormat.of().formatHex(digest.digest()));
    }

    /** Without folders: a browser, or somebody who plays one, may send what it likes. */
    private static String name(String encoded) {
        String sent = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        String name =
                sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                        .replaceAll("[\\p{Cc}\\p{Cf}]", "")
                        .strip();
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            throw new IllegalArgumentException("The file needs a name, in “X-File-Name”.");
        }
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    Offer offer() {
        return Offer.of(bytes, origin);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
