package lantern.ingest.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import lantern.model.access.Audience;
import lantern.model.port.Submission;
import lantern.model.report.Origin;
import lantern.model.report.ReportId;

/**
 * Files whose bytes are kept and of which the ledger does not know yet, because the store is away:
 * one note a file, whole or not there. Whoever starts next takes them up from here.
 */
public final class Outbox {

    private final Path folder;

    /**
     * @param store the store's folder; the notes lie in {@code waiting} below it
     */
    public Outbox(Path store) {
        this.folder = store.resolve("waiting");
    }

    void put(Submission submission) {
        var note = new Properties();
        note.setProperty("name", submission.origin().name());
        note.setProperty("path", submission.origin().path());
        note.setProperty("sender", submission.origin().sender());
        submission
                .origin()
                .findParent()
                .ifPresent(parent -> note.setProperty("parent", parent.value()));
        note.setProperty("audience", submission.audience().key());
        note.setProperty("within", submission.history().within().key());
        note.setProperty("encoding", submission.history().encoding());
        note.setProperty("mapping", submission.history().mapping());
        note.setProperty("since", submission.at().toString());
        try {
            Files.createDirectories(folder);
            write(note, folder.resolve(submission.id().value()));
        } catch (IOException e) {
            throw new UncheckedIOException("it cannot be noted that a file waits", e);
        }
    }

    private void write(Properties note, Path place) throws IOException {
        Path part = Files.createTempFile(folder, "part", "");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                note.store(out, null);
                out.flush();
                channel.force(true);
            }
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** What waits, the oldest first. */
    public List<Submission> list() {
        List<Submission> waiting = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return waiting;
        }
        try (DirectoryStream<Path> notes =
                Files.newDirectoryStream(folder, note -> !isPart(note))) {
            for (Path note : notes) {
                add(note, waiting);
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new UncheckedIOException(
                    "what waits cannot be listed",
                    e instanceof IOException io ? io : new IOException(e));
        }
        waiting.sort(
                Comparator.comparing(Submission::at)
                        .thenComparing(submission -> submission.origin().path())
                        .thenComparing(Submission::id));
        return waiting;
    }

    private static void add(Path note, List<Submission> waiting) throws IOException {
        var read = new Properties();
        try (Reader in =
                Files.newBufferedReader(note, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            read.load(in);
        } catch (NoSuchFileException enteredMeanwhile) {
            return;
        }
        waiting.add(submission(new ReportId(note.getFileName().toString()), read));
    }

    private static Submission submission(ReportId id, Properties note) {
        String parent = note.getProperty("parent", "");
        Instant since = Instant.parse(note.getProperty("since"));
        return new Submission(
                id,
                new Origin(
                        note.getProperty("name"),
                        note.getProperty("path"),
                        parent.isEmpty() ? null : new ReportId(parent),
                        note.getProperty("sender")),
                Submission.State.WAITING,
                "the store is away",
                "",
                Audience.parse(note.getProperty("audience")),
                0,
                0,
                "",
                since,
                new Submission.History(
                        note.getProperty("encoding"),
                        note.getProperty("mapping"),
                        Audience.parse(note.getProperty("within")),
                        0,
                        1,
                        since));
    }

    /** It stands in the ledger now, or was forgotten. */
    public void remove(ReportId id) {
        try {
            Files.deleteIfExists(folder.resolve(id.value()));
        } catch (IOException e) {
            throw new UncheckedIOException("the note of a file that waited stays", e);
        }
    }

    private static boolean isPart(Path note) {
        return note.getFileName().toString().startsWith("part");
    }
}
