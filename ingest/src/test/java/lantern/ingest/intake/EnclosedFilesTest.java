package lantern.ingest.intake;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantern.ingest.Extractor;
import lantern.ingest.read.Enclosed;
import lantern.ingest.read.Enclosures;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Opened;
import lantern.ingest.read.Readers;
import lantern.ingest.read.ReportReader;
import lantern.ingest.read.TextReader;
import lantern.model.access.Audience;
import lantern.model.port.Submission;
import lantern.model.report.ReportId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold files, by an invented format: a first line, then a file a line. */
class EnclosedFilesTest {

    private static final String HEAD = "#holder";

    @TempDir Path folder;

    private final FakeStore store = new FakeStore();

    /** {@code #holder AUDIENCE} and lines: each a file, {@code !} where it is broken. */
    private static final class LineReader implements ReportReader {

        @Override
        public String name() {
            return "lines";
        }

        @Override
        public boolean recognises(OfferedFile file) {
            return new String(file.head(), StandardCharsets.UTF_8).startsWith(HEAD);
        }

        @Override
        public Opened read(OfferedFile file) {
            String text = new String(file.head(), StandardCharsets.UTF_8);
            List<String> lines = new ArrayList<>(text.lines().toList());
            Audience audience = Audience.parse(lines.removeFirst().substring(HEAD.length() + 1));
            return new Opened.Holder(Optional.empty(), name(), audience, enclosures(file, lines));
        }

        private static Enclosures enclosures(OfferedFile file, List<String> lines) {
            int[] at = new int[1];
            return () -> {
                if (at[0] == lines.size()) {
                    return Optional.empty();
                }
                String line = lines.get(at[0]++);
                if (line.equals("!!")) {
                    throw new OutOfMemoryError("invented");
                }
                if (line.equals("!")) {
                    throw file.unreadable("line " + at[0] + ": broken");
                }
                byte[] bytes = line.replace("/", "\n").getBytes(StandardCharsets.UTF_8);
                return Optional.of(Enclosed.of("line " + at[0], bytes));
            };
        }
    }

    @BeforeEach
    void aFolder() throws IOException {
        Files.createDirectories(folder.resolve("in"));
    }

    private void write(String name, String words) throws IOException {
        Files.writeString(folder.resolve("in").resolve(name), words);
    }

    private Tally take() {
        return take(new LineReader(), new TextReader());
    }

    private Tally take(ReportReader... readers) {
        Patience patience = new Patience(Duration.ofMillis(1), Duration.ofMillis(2));
        Path home = folder.resolve("store");
        return new Intake(
                        store,
                        new Daybook(store.ledger, new Outbox(home), new Attempts(home), patience),
                        new FakeResolver(),
                        new Originals(home),
                        new Readers(List.of(readers)),
                        Extractor.standard(),
                        patience,
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .take(List.of(folder.resolve("in")), IntakeProgress.NONE);
    }

    private Submission named(String name) {
        return store.submissions.values().stream()
                .filter(submission -> submission.origin().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachEnclosedFileIsAReportThatKnowsItsParentAndTheHolderComesLast() throws IOException {
        write("a", "#holder OFFICIAL\nOne met two in Leeds.\nThree met four.");
        write("b", "Five met six.");
        Tally tally = take();
        assertThat(store.order).containsExactly("line 1", "line 2", "a", "b");
        assertThat(tally.done()).isEqualTo(4);
        ReportId parent = ReportId.of(Files.readAllBytes(folder.resolve("in/a")));
        assertThat(named("line 1").origin().findParent()).contains(parent);
        assertThat(named("line 1").origin().path()).endsWith("a!/line 1");
        assertThat(named("line 1").id())
                .isEqualTo(ReportId.of("One met two in Leeds.".getBytes(StandardCharsets.UTF_8)));
        assertThat(named("a").format()).isEqualTo("lines");
        assertThat(new Originals(folder.resolve("store")).place(named("line 2").id())).exists();
    }

    @Test
    void whatIsEnclosedIsAsClosedAsItsHolder() throws IOException {
        write(
                "a",
                "#holder SECRET/HARROW\nOne met two.\nTOP SECRET/Restricted to: FINCH/Three met.");
        take();
        assertThat(named("line 1").audience().key()).isEqualTo("SECRET/HARROW");
        assertThat(named("line 2").audience().key()).isEqualTo("TOP SECRET/FINCH");
        assertThat(
                        requireNonNull(store.filings.get(named("line 1").id()))
                                .evidence()
                                .report()
                                .handling())
                .satisfies(handling ->
                        assertThat(handling.audience().key()).isEqualTo("SECRET/HARROW"));
    }

    @Test
    void aHolderThatIsBrokenIsPutAsideAndWhatCameBeforeStays() throws IOException {
        write("a", "#holder OFFICIAL\nOne met two.\n!\nThree met four.");
        Tally tally = take();
        assertThat(tally.done()).isEqualTo(1);
        assertThat(tally.quarantined()).isEqualTo(1);
        assertThat(named("a").reason()).isEqualTo("line 2: broken");
        assertThat(take().unchanged()).isEqualTo(1);
    }

    @Test
    void aHolderTooLargeToUnpackIsPutAsideAndTheLoadGoesOn() throws IOException {
        write("a", "#holder OFFICIAL\nOne met two.\n!!\nThree met four.");
        write("b", "Five met six.");
        Tally tally = take();
        assertThat(tally.done()).isEqualTo(2);
        assertThat(named("a").state()).isEqualTo(Submission.State.QUARANTINED);
        assertThat(named("a").reason()).isEqualTo("unpacking it needs more memory than there is");
        assertThat(named("b").state()).isEqualTo(Submission.State.DONE);
    }

    @Test
    void anEnclosedFileThatCannotBeReadCostsItselfAlone() throws IOException {
        write("a", "#holder OFFICIAL\nOne met two.\n%PDF-1.7\nThree met four.");
        Tally tally = take();
        assertThat(tally.done()).isEqualTo(3);
        assertThat(named("line 2").state()).isEqualTo(Submission.State.QUARANTINED);
        assertThat(named("line 2").origin().findParent()).isPresent();
    }

    @Test
    void aHolderThatWasCutOffIsOpenedAgainAndNothingIsDoubled() throws IOException {
        write("a", "#holder OFFICIAL\nOne met two.\nThree met four.");
        take();
        store.submissions.remove(named("a").id());
        store.submissions.remove(named("line 2").id());
        store.filings.keySet().retainAll(store.submissions.keySet());
        Tally tally = take();
        assertThat(tally.unchanged()).isEqualTo(1);
        assertThat(tally.done()).isEqualTo(2);
        assertThat(store.filings).hasSize(2);
    }

    @Test
    void filesInFilesAreFollowedSoFarAndNoFurther() throws IOException {
        ReportReader endless =
                new ReportReader() {
                    @Override
                    public String name() {
                        return "endless";
                    }

                    @Override
                    public boolean recognises(OfferedFile file) {
                        return true;
                    }

                    @Override
                    public Opened read(OfferedFile file) {
                        byte[] more = (file.text() + "x").getBytes(StandardCharsets.UTF_8);
                        return new Opened.Holder(
                                Optional.empty(),
                                name(),
                                Audience.parse("OFFICIAL"),
                                Enclosures.of(List.of(Enclosed.of("in", more))));
                    }
                };
        write("a", "x");
        Tally tally = take(endless);
        assertThat(tally.done()).isEqualTo(Reception.DEEPEST);
        assertThat(tally.quarantined()).isEqualTo(1);
        assertThat(store.submissions.values())
                .anySatisfy(submission ->
                        assertThat(submission.reason())
                                .isEqualTo("files in files, more than 8 deep"));
    }

    @Test
    void aLargeFileIsTakenApartWithoutBeingHeld() throws IOException {
        byte[] large = new byte[(int) OfferedFile.LARGEST_HELD + 1];
        java.util.Arrays.fill(large, (byte) '\n');
        byte[] head = "#holder OFFICIAL\nOne met two.\n".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, large, 0, head.length);
        Files.write(folder.resolve("in/a"), large);
        take();
        assertThat(named("a").state()).isEqualTo(Submission.State.DONE);
        assertThat(named("line 1").origin().findParent()).contains(ReportId.of(large));
        assertThat(new Originals(folder.resolve("store")).place(named("a").id())).exists();
    }
}
