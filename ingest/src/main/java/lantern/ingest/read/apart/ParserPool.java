package lantern.ingest.read.apart;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import lantern.ingest.parse.Wire;

/**
 * Processes that parse documents, as many as threads ask at a time. They are started when first
 * needed, used again, and ended when nobody needs them for a while. Safe to use from many threads.
 */
public final class ParserPool implements AutoCloseable {

    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final int TRIES = 3;

    private static final class Shared {
        private static final ParserPool POOL = new ParserPool(ParserOptions.usual());
    }

    private record Rested(Parser process, long since) {}

    private final ParserOptions options;
    private final Supplier<Parser> start;
    private final Deque<Rested> rested = new ArrayDeque<>();

    public ParserPool(ParserOptions options) {
        this(options, () -> ParserProcess.start(options));
    }

    ParserPool(ParserOptions options, Supplier<Parser> start) {
        this.options = options;
        this.start = start;
    }

    /** The one of this process. */
    public static ParserPool shared() {
        return Shared.POOL;
    }

    /**
     * What a document says, or why it cannot be read. A document that ends the parser is tried
     * three times in all; one that takes too long, or more memory than there may be, is not tried
     * again.
     *
     * @throws ParserMissing when no document can be parsed on this machine
     */
    Wire.Answer parse(Wire.Request request) {
        String reason = "";
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            Parser process = take();
            try {
                Wire.Answer answer = process.parse(request, options.work(request.bytes().length));
                rest(process);
                return answer;
            } catch (ParserDied died) {
                process.close();
                reason = died.reason();
                if (!died.again()) {
                    break;
                }
            } catch (RuntimeException stopped) {
                process.close();
                throw stopped;
            }
        }
        return new Wire.Answer.NotRead("the whole file: " + reason);
    }

    /** How many processes wait for work. */
    synchronized int resting() {
        return rested.size();
    }

    @Override
    public void close() {
        end(Long.MAX_VALUE);
    }

    private Parser take() {
        while (true) {
            Rested ready;
            synchronized (this) {
                ready = rested.poll();
            }
            if (ready == null) {
                return start.get();
            }
            if (ready.process().isAlive()) {
                return ready.process();
            }
            ready.process().close();
        }
    }

    private void rest(Parser process) {
        synchronized (this) {
            rested.push(new Rested(process, System.nanoTime()));
        }
        CompletableFuture.delayedExecutor(IDLE.toMillis() + 500, TimeUnit.MILLISECONDS)
                .execute(() -> end(System.nanoTime() - IDLE.toNanos()));
    }

    private void end(long before) {
        List<Parser> ended = new ArrayList<>();
        synchronized (this) {
            rested.removeIf(one -> {
                boolean old = before == Long.MAX_VALUE || one.since() - before <= 0;
                if (old) {
                    ended.add(one.process());
                }
                return old;
            });
        }
        ended.forEach(Parser::close);
    }
}
