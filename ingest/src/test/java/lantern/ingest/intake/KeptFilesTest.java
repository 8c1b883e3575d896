package lantern.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import lantern.ingest.Extractor;
import lantern.ingest.find.MentionFinder;
import lantern.ingest.read.Readers;
import lantern.ingest.relate.Relations;
import lantern.model.port.Submission;
import lantern.model.report.ReportId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was sent in is not lost, whatever breaks, and what breaks everything is read no more. */
class KeptFilesTest {

    private static final String WORDS = "The van AB12 CDE was seen in Leeds.";
    private static final ReportId ID = ReportId.of(WORDS.getBytes(StandardCharsets.UTF_8));

    @TempDir Path folder;

    private final FakeStore store = new FakeStore();
    private final AtomicInteger readings = new AtomicInteger();

    @BeforeEach
    void aFile() throws IOException {
        Path sent = Files.createDirectories(folder.resolve("in/northmoor"));
        Files.writeString(sent.resolve("van.txt"), WORDS);
    }

    private Path home() {
        return folder.resolve("store");
    }

    private Attempts attempts() {
        return new Attempts(home());
    }

    private Outbox outbox() {
        return new Outbox(home());
    }

    private Intake intake(Runnable whileReading) {
        MentionFinder finder =
                page -> {
                    if (page.text().contains("AB12")) {
                        readings.incrementAndGet();
                        whileReading.run();
                    }
                    return List.of();
                };
        Patience patience = new Patience(Duration.ofMillis(1), Duration.ofMillis(2));
        return new Intake(
                store,
                new Daybook(store.ledger, outbox(), attempts(), patience),
                new FakeResolver(),
                new Originals(home()),
                Readers.all(),
                new Extractor(List.of(finder), Relations.standard()),
                patience,
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private Tally take(Intake intake) {
        return intake.take(List.of(folder.resolve("in")), IntakeProgress.NONE);
    }

    private KeptFiles kept(Intake intake) {
        return new KeptFiles(intake, new Originals(home()), attempts());
    }

    private Submission line() {
        return store.findSubmission(ID).orElseThrow();
    }

    @Test
    void itIsNotedWithItsSenderBeforeItIsRead() {
        Submission.State[] seen = new Submission.State[1];
        take(intake(() -> seen[0] = line().state()));
        assertThat(seen[0]).isEqualTo(Submission.State.RECEIVED);
        assertThat(line().state()).isEqualTo(Submission.State.DONE);
        assertThat(line().origin().sender()).isEqualTo("northmoor");
        assertThat(line().history().encoding()).isEqualTo("utf-8");
        assertThat(line().history().attempts()).isEqualTo(1);
    }

    @Test
    void theSameBytesAgainAreCountedAndNotReadAgain() {
        take(intake(() -> {}));
        take(intake(() -> {}));
        assertThat(line().history().offered()).isEqualTo(2);
        assertThat(line().history().attempts()).isEqualTo(1);
        assertThat(readings).hasValue(1);
    }

    @Test
    void whatOverflowsTheStackThreeTimesIsPoison() {
        Intake intake =
                intake(() -> {
                    throw new StackOverflowError();
                });
        assertThat(take(intake).quarantined()).isEqualTo(1);
        assertThat(readings).hasValue(3);
        assertThat(line().state()).isEqualTo(Submission.State.QUARANTINED);
        assertThat(line().reason())
                .isEqualTo(
                        "poison: reading it failed 3 times, at last because: StackOverflowError");
        assertThat(line().history().attempts()).isEqualTo(3);
        take(intake);
        assertThat(readings).as("it is not read again when it comes again").hasValue(3);
    }

    /** As after a kill -9: the note of the attempt is there, and no end of it. */
    @Test
    void whatEndsTheProgramAgainAndAgainIsPoisonUntilSomebodySaysOtherwise() {
        for (int end = 0; end < Attempts.MOST_ENDS; end++) {
            attempts().begin(ID);
        }
        Intake intake = intake(() -> {});
        assertThat(take(intake).quarantined()).isEqualTo(1);
        assertThat(readings).hasValue(0);
        assertThat(line().reason())
                .isEqualTo(
                        "poison: reading it failed 10 times, at last because: the program ended");
        Tally again = kept(intake).redrive(store.ledger.listQuarantined(), IntakeProgress.NONE);
        assertThat(again.done()).isEqualTo(1);
        assertThat(line().state()).isEqualTo(Submission.State.DONE);
        assertThat(line().reason()).isEmpty();
        assertThat(attempts().isSuspect(ID)).isFalse();
    }

    @Test
    void whatEndedTheProgramLessOftenIsReadOnceMoreAndForgiven() {
        for (int end = 1; end < Attempts.MOST_ENDS; end++) {
            attempts().begin(ID);
        }
        assertThat(take(intake(() -> {})).done()).isEqualTo(1);
        assertThat(attempts().isSuspect(ID)).isFalse();
    }

    /** Killed from outside again and again while many were read: none of them is to blame. */
    @Test
    void whatWasReadAmongOthersWhenTheProgramEndedIsOnlySuspected() {
        attempts().suspect(ID);
        attempts().suspect(ID);
        attempts().suspect(ID);
        attempts().begin(ID);
        attempts().begin(ID);
        assertThat(take(intake(() -> {})).done()).isEqualTo(1);
        assertThat(attempts().isSuspect(ID)).isFalse();
    }

    @Test
    void theAttemptStandsOnTheDiskWhileItIsRead() {
        int[] seen = new int[1];
        take(intake(() -> seen[0] = attempts().isSuspect(ID) ? 1 : 0));
        assertThat(seen[0]).isEqualTo(1);
        assertThat(attempts().isSuspect(ID)).isFalse();
    }

    @Test
    void whileTheStoreIsAwayItWaitsOnTheDiskWithItsSender() {
        store.ledger.away.set(3);
        assertThat(take(intake(() -> {})).done()).isEqualTo(1);
        assertThat(outbox().list()).as("it stands in the ledger now").isEmpty();
    }

    @Test
    void whatWaitedWhenTheProgramEndedIsTakenUpByTheNext()
            throws IOException, InterruptedException {
        store.ledger.away.set(Integer.MAX_VALUE);
        Thread taking = Thread.currentThread();
        Intake stopped = intake(() -> {});
        Thread stopper =
                Thread.ofVirtual()
                        .start(() -> {
                            while (outbox().list().isEmpty()) {
                                Thread.onSpinWait();
                            }
                            taking.interrupt();
                        });
        assertThatThrownBy(() -> take(stopped)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).as("the one who was stopped is told").isTrue();
        stopper.join();
        Files.delete(folder.resolve("in/northmoor/van.txt"));
        store.ledger.away.set(0);

        List<Submission> waiting = outbox().list();
        assertThat(waiting).hasSize(1);
        assertThat(waiting.getFirst().state()).isEqualTo(Submission.State.WAITING);
        assertThat(waiting.getFirst().origin().sender()).isEqualTo("northmoor");
        assertThat(kept(intake(() -> {})).takeUp(waiting, IntakeProgress.NONE).done()).isEqualTo(1);
        assertThat(line().origin().sender()).isEqualTo("northmoor");
        assertThat(outbox().list()).isEmpty();
    }

    @Test
    void whatWasReceivedWhenTheProgramEndedIsTakenUpByTheNext() throws IOException {
        take(intake(() -> {}));
        Submission done = line();
        store.filings.clear();
        store.submissions.put(
                ID,
                new Submission(
                        ID,
                        done.origin(),
                        Submission.State.RECEIVED,
                        "",
                        "",
                        done.audience(),
                        0,
                        0,
                        "",
                        done.at(),
                        done.history()));
        Files.delete(folder.resolve("in/northmoor/van.txt"));
        Tally tally =
                kept(intake(() -> {})).takeUp(store.ledger.listUnfinished(), IntakeProgress.NONE);
        assertThat(tally.done()).isEqualTo(1);
        assertThat(line().state()).isEqualTo(Submission.State.DONE);
    }
}
