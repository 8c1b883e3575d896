package lantern.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import lantern.ingest.Extractor;
import lantern.ingest.find.MentionFinder;
import lantern.ingest.read.Readers;
import lantern.ingest.relate.Relations;
import lantern.model.port.Submission;
import lantern.model.report.ReportId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    @TempDir Path folder;

    private final FakeStore store = new FakeStore();
    private final FakeResolver resolver = new FakeResolver();

    @BeforeEach
    void threeGoodFiles() throws IOException {
        Files.createDirectories(folder.resolve("in/sub"));
        write("in/a.txt", "Ana Invented met Ion Invented in Leeds.");
        write("in/b.txt", "The van AB12 CDE was seen in Leeds.");
        write("in/sub/c.txt", "A call to 07700 900123 was made.");
    }

    private void write(String name, String words) throws IOException {
        Files.writeString(folder.resolve(name), words);
    }

    private Tally take(Extractor extractor, IntakeProgress progress) {
        Patience patience = new Patience(Duration.ofMillis(1), Duration.ofMillis(2));
        Path home = folder.resolve("store");
        return new Intake(
                        store,
                        new Daybook(store.ledger, new Outbox(home), new Attempts(home), patience),
                        resolver,
                        new Originals(home),
                        Readers.all(),
                        extractor,
                        patience,
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .take(List.of(folder.resolve("in")), progress);
    }

    private Tally take() {
        return take(Extractor.standard(), IntakeProgress.NONE);
    }

    @Test
    void filesAreRecordedInOrderAndTheirOriginalsKept() throws IOException {
        Tally tally = take();
        assertThat(store.order).containsExactly("a.txt", "b.txt", "c.txt");
        assertThat(tally.done()).isEqualTo(3);
        assertThat(tally.mentions()).isPositive();
        byte[] bytes = Files.readAllBytes(folder.resolve("in/a.txt"));
        assertThat(new Originals(folder.resolve("store")).get(ReportId.of(bytes))).isEqualTo(bytes);
        assertThat(resolver.learned)
                .hasSize(3)
                .allSatisfy(filed -> assertThat(filed.evidence().report().text()).isEmpty());
    }

    @Test
    void aSecondRunChangesNothing() {
        take();
        Tally again = take();
        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(again.done()).isZero();
        assertThat(resolver.learned).hasSize(3);
    }

    @Test
    void hiddenFilesAndMappingsAreNoReports() throws IOException {
        write("in/.hidden.txt", "nothing");
        write("in/mapping.yaml", "name: x");
        assertThat(take().files()).isEqualTo(3);
    }

    @Test
    void aBadFileIsPutAsideWithItsReasonAndTheRestGoesOn() throws IOException {
        write("in/b.txt", "%PDF-1.7 no text");
        List<String> told = new ArrayList<>();
        Tally tally =
                take(
                        Extractor.standard(),
                        new IntakeProgress() {
                            @Override
                            public void reached(Step step) {
                                told.add(step.files() + "/" + step.total());
                            }

                            @Override
                            public void quarantined(String words) {
                                told.add(words.substring(words.indexOf("b.txt")));
                            }
                        });
        assertThat(tally.quarantined()).isEqualTo(1);
        assertThat(tally.done()).isEqualTo(2);
        assertThat(told)
                .contains(
                        "3/3",
                        "b.txt: the whole file: broken, or cut short: a PDF that cannot be read as"
                                + " one");
        ReportId id = ReportId.of("%PDF-1.7 no text".getBytes(StandardCharsets.UTF_8));
        assertThat(store.findSubmission(id))
                .get()
                .extracting(Submission::state)
                .isEqualTo(Submission.State.QUARANTINED);
        assertThat(new Originals(folder.resolve("store")).place(id)).exists();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedUnread() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("in/b.txt").toFile(), "rw")) {
            large.setLength(100_000_000);
        }
        assertThat(take().quarantined()).isEqualTo(1);
        assertThat(store.submissions.values())
                .anySatisfy(submission ->
                        assertThat(submission.reason()).contains("100000000 bytes: more than"));
    }

    @Test
    void aFinderThatFailsCostsOneFileAndSaysNothingOfItsWords() {
        MentionFinder failing =
                page -> {
                    if (page.text().contains("AB12")) {
                        throw new IllegalStateException(page.text());
                    }
                    return List.of();
                };
        Tally tally =
                take(new Extractor(List.of(failing), Relations.standard()), IntakeProgress.NONE);
        assertThat(tally.quarantined()).isEqualTo(1);
        assertThat(store.submissions.values())
                .anySatisfy(submission ->
                        assertThat(submission.reason())
                                .isEqualTo("the extractor failed: IllegalStateException"));
    }

    /** Each file has a thread to itself while it is read, and so each thread a clock of its own. */
    @Test
    void aFileThatTakesTooLongIsPutAsideAndTheRestGoesOn() {
        ThreadLocal<Long> clock = ThreadLocal.withInitial(() -> 0L);
        MentionFinder slow =
                page -> {
                    if (page.text().contains("AB12")) {
                        clock.set(clock.get() + Duration.ofSeconds(61).toNanos());
                    }
                    return List.of();
                };
        Tally tally =
                take(
                        new Extractor(List.of(slow), Relations.standard(), clock::get),
                        IntakeProgress.NONE);
        assertThat(tally.quarantined()).isEqualTo(1);
        assertThat(tally.done()).isEqualTo(2);
        assertThat(store.submissions.values())
                .anySatisfy(submission ->
                        assertThat(submission.reason()).isEqualTo("took longer than 60 s"));
    }

    @Test
    void whileTheStoreIsAwayTheIntakeWaitsAndLosesNothing() {
        store.away = 5;
        Tally tally = take();
        assertThat(tally.done()).isEqualTo(3);
        assertThat(tally.quarantined()).isZero();
    }

    @Test
    void aReportThatCannotBeRecordedIsPutAsideAndTheRestGoesOn() {
        resolver.failsOn = "b.txt";
        Tally tally = take();
        assertThat(tally.quarantined()).isEqualTo(1);
        assertThat(tally.done()).isEqualTo(2);
        assertThat(store.submissions.values())
                .anySatisfy(submission -> {
                    assertThat(submission.origin().name()).isEqualTo("b.txt");
                    assertThat(submission.reason())
                            .isEqualTo("it could not be recorded: IllegalStateException");
                });
    }

    @Test
    void aReportIsSettledOnAllThatCameBeforeItThoughItIsStillBeingRecorded() {
        take();
        assertThat(resolver.settledOn.get("c.txt")).containsExactly("a.txt", "b.txt");
        assertThat(resolver.expected).isEmpty();
    }

    @Test
    void whatCountedOnAReportThatIsNotRecordedIsSettledAnew() throws IOException {
        write("in/sub/d.txt", "Ana Invented was seen in Hull.");
        store.failsOn = "b.txt";
        Tally tally = take();
        assertThat(tally.done()).isEqualTo(3);
        assertThat(tally.quarantined()).isEqualTo(1);
        assertThat(store.order).containsExactly("a.txt", "c.txt", "d.txt");
        assertThat(resolver.settledOn.get("c.txt")).containsExactly("a.txt");
        assertThat(resolver.settledOn.get("d.txt")).containsExactly("a.txt", "c.txt");
        assertThat(resolver.expected).isEmpty();
    }

    @Test
    void theSameFileTwiceInOneRunIsRecordedOnce() throws IOException {
        write("in/sub/c.txt", Files.readString(folder.resolve("in/a.txt")));
        Tally tally = take();
        assertThat(tally.done()).isEqualTo(2);
        assertThat(tally.unchanged()).isEqualTo(1);
        assertThat(resolver.learned).hasSize(2);
        assertThat(resolver.expected).isEmpty();
    }

    @Test
    void aReportThatIsRecordedIsNeverPutAsideAfterwards() {
        resolver.forgets = true;
        assertThatThrownBy(this::take).isInstanceOf(IllegalStateException.class);
        assertThat(store.order).containsExactly("a.txt");
        assertThat(store.submissions.values())
                .extracting(Submission::state)
                .contains(Submission.State.DONE)
                .doesNotContain(Submission.State.QUARANTINED);
    }

    @Test
    void aReplyThatWasLostCountsAsDone() {
        store.lost = 2;
        Tally tally = take();
        assertThat(tally.done()).isEqualTo(3);
        assertThat(tally.unchanged()).isZero();
        assertThat(resolver.learned).hasSize(3);
    }

    @Test
    void aFolderThatCannotBeLookedIntoIsToldAndTheRestGoesOn() throws IOException {
        Path closed = Files.createDirectories(folder.resolve("in/closed"));
        assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "not as root");
        try {
            Tally tally = take();
            assertThat(tally.done()).isEqualTo(3);
            assertThat(store.submissions.values())
                    .anySatisfy(submission ->
                            assertThat(submission.reason()).isEqualTo("the folder cannot be read"));
        } finally {
            assertThat(closed.toFile().setReadable(true)).isTrue();
        }
    }

    @Test
    void anOriginalThatCannotBeKeptEndsTheRunAndBlamesNoReport() throws IOException {
        Files.createDirectories(folder.resolve("store"));
        Files.writeString(folder.resolve("store/originals"), "a file where the folder should be");
        assertThatThrownBy(this::take)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot be kept");
        assertThat(store.submissions).isEmpty();
    }

    @Test
    void aPathThatIsNotThereIsSaid() {
        Intake intake =
                Intake.standard(
                        store,
                        store.ledger,
                        resolver,
                        folder.resolve("store"),
                        Extractor.standard(),
                        Patience.standard());
        assertThatThrownBy(
                        () -> intake.take(List.of(folder.resolve("nowhere")), IntakeProgress.NONE))
                .isInstanceOf(UncheckedIOException.class);
    }
}
