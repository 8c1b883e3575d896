package lantern.web.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import lantern.ingest.drop.DropFolder;
import lantern.ingest.drop.Tidying;
import lantern.ingest.intake.IntakeProgress;
import lantern.ingest.intake.Offer;
import lantern.model.port.StoreUnavailable;
import lantern.model.port.Submission;
import lantern.model.report.ReportId;

/**
 * Takes in what is put into a folder, and moves it out of the way once the ledger knows the very
 * bytes that lie there. What goes wrong is said and tried again, for as long as it takes.
 */
public final class DropWatch implements AutoCloseable {

    /** Of the same size and time for so long: completely written. */
    private static final Duration QUIET = Duration.ofSeconds(3);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(10);
    private static final Duration FOR_THE_FILE_AT_HAND = Duration.ofSeconds(5);

    private final House house;
    private final DropFolder folder;
    private final Tidying tidying;
    private final Duration between;
    private final Consumer<String> words;
    private final CountDownLatch ending = new CountDownLatch(1);
    private final Map<Path, String> said = new HashMap<>();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("lantern-drop").unstarted(this::watch);

    private DropWatch(
            House house, Path folder, Duration quiet, Duration between, Consumer<String> words) {
        this.house = house;
        this.folder = new DropFolder(folder, quiet, System::nanoTime);
        this.tidying = new Tidying(folder);
        this.between = between;
        this.words = words;
    }

    /**
     * @param words told what was put aside, and what goes wrong
     * @throws UncheckedIOException when the folder cannot be made or read
     */
    public static DropWatch begin(House house, Path folder, Consumer<String> words) {
        return begin(house, folder, QUIET, BETWEEN_LOOKS, words);
    }

    static DropWatch begin(
            House house, Path folder, Duration quiet, Duration between, Consumer<String> words) {
        var watch = new DropWatch(house, folder.toAbsolutePath(), quiet, between, words);
        watch.folder.prepare();
        watch.thread.start();
        return watch;
    }

    private void watch() {
        Duration pause = between;
        while (!isEndingWithin(pause)) {
            pause = between;
            try {
                takeIn(folder.complete());
            } catch (CancellationException | HouseClosed ended) {
                return;
            } catch (StoreUnavailable away) {
                pause = AFTER_A_FAILURE;
            } catch (RuntimeException | OutOfMemoryError failure) {
                say("the drop folder: " + failure.getClass().getSimpleName() + "; tried again");
                pause = AFTER_A_FAILURE;
            }
        }
    }

    private void takeIn(List<Path> complete) {
        List<Path> fresh = complete.stream().filter(file -> !said.containsKey(file)).toList();
        said.keySet().retainAll(complete);
        if (fresh.isEmpty()) {
            return;
        }
        List<Offer> offers =
                fresh.stream().map(file -> Offer.of(file, folder.sender(file))).toList();
        house.take(Run.Kind.DROP, offers, "", IntakeProgress.NONE);
        fresh.forEach(this::tidy);
    }

    /** One that was changed while it was taken in stays: the next look takes in what it is now. */
    private void tidy(Path file) {
        try {
            Optional<Submission> known = house.store().evidence().findSubmission(id(file));
            if (known.isEmpty()) {
                return;
            }
            switch (known.get().state()) {
                case DONE -> tidying.done(file);
                case QUARANTINED -> {
                    tidying.quarantined(file, known.get().reason());
                    say("quarantined: " + file + ": " + known.get().reason());
                }
                case RECEIVED, WAITING -> {}
            }
        } catch (IOException e) {
            say(file + " is taken in, and cannot be moved: " + e.getClass().getSimpleName());
            said.put(file, e.getClass().getSimpleName());
        }
    }

    private static ReportId id(Path file) throws IOException {
        try (InputStream in =
                new DigestInputStream(
                        Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return new ReportId(
                    HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private void say(String what) {
        words.accept(what);
    }

    private boolean isEndingWithin(Duration time) {
        try {
            return ending.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Waits a moment for the file at hand. */
    @Override
    public void close() {
        ending.countDown();
        try {
            thread.join(FOR_THE_FILE_AT_HAND.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
