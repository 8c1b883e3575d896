package lantern.ingest.intake;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import lantern.ingest.read.Enclosed;
import lantern.ingest.read.UnreadableReport;
import org.jspecify.annotations.Nullable;

/**
 * Carries files through the workers to the register in their order; what a file holds comes right
 * before it. A holder is entered last, so one that was cut off is opened again when it is offered
 * again.
 */
final class Belt {

    /** A file of more files than this is no partner's report. */
    static final int MOST_ENCLOSED = 500_000;

    private final Reception reception;
    private final Register register;
    private final ExecutorService workers;
    private final int width;
    private int left = MOST_ENCLOSED;

    /**
     * @param width how many files may be held at a time
     */
    Belt(Reception reception, Register register, ExecutorService workers, int width) {
        this.reception = reception;
        this.register = register;
        this.workers = workers;
        this.width = width;
    }

    /**
     * @throws CancellationException when the thread is interrupted; what is recorded stays
     */
    void carry(Iterator<Offer> offers) {
        Queue<Future<Outcome>> ahead = new ArrayDeque<>();
        while (offers.hasNext() || !ahead.isEmpty()) {
            while (ahead.size() < width && offers.hasNext()) {
                Offer offer = offers.next();
                ahead.add(workers.submit(() -> reception.take(offer)));
            }
            if (!ahead.isEmpty()) {
                enter(get(ahead.remove()));
            }
        }
    }

    private void enter(Outcome outcome) {
        if (outcome instanceof Outcome.Holding holding) {
            left = holding.depth() == 0 ? MOST_ENCLOSED : left;
            register.enter(unpacked(holding));
        } else {
            register.enter(outcome);
        }
    }

    private Outcome unpacked(Outcome.Holding holding) {
        try {
            Unpacking unpacking = new Unpacking(holding);
            carry(unpacking);
            return unpacking.failure == null
                    ? holding.entered()
                    : holding.refused(unpacking.failure);
        } finally {
            holding.holder().enclosures().close();
        }
    }

    /** The files in a file, up to where it is broken. */
    private final class Unpacking implements Iterator<Offer> {

        private final Outcome.Holding holding;
        private Optional<Enclosed> ahead = Optional.empty();
        private boolean ended;
        private @Nullable String failure;

        private Unpacking(Outcome.Holding holding) {
            this.holding = holding;
        }

        @Override
        public boolean hasNext() {
            if (ahead.isEmpty() && !ended) {
                ahead = look();
                ended = ahead.isEmpty();
            }
            return ahead.isPresent();
        }

        private Optional<Enclosed> look() {
            try {
                Optional<Enclosed> next = holding.holder().enclosures().next();
                if (next.isPresent() && --left < 0) {
                    failure = "it holds more than " + MOST_ENCLOSED + " files";
                    return Optional.empty();
                }
                return next;
            } catch (UnreadableReport broken) {
                failure = broken.reason();
                return Optional.empty();
            } catch (OutOfMemoryError tooLarge) {
                failure = "unpacking it needs more memory than there is";
                return Optional.empty();
            }
        }

        @Override
        public Offer next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Enclosed enclosed = ahead.orElseThrow();
            ahead = Optional.empty();
            register.expectAnother();
            return holding.offer(enclosed);
        }
    }

    private static Outcome get(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException stopped = new CancellationException("the intake was stopped");
            stopped.initCause(e);
            throw stopped;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException disk) {
                throw disk;
            }
            throw new IllegalStateException(
                    "the intake failed: " + String.valueOf(e.getCause()), e.getCause());
        }
    }
}
