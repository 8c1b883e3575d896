package lantern.web.command;

import java.io.PrintStream;
import java.util.Locale;
import lantern.ingest.intake.IntakeProgress;

/** One line on standard error that says how far the work is; silent when nobody watches. */
final class ProgressLine {

    private static final long SHORTEST_MILLIS = 200;

    private final PrintStream err;
    private final boolean watched;
    private long lastMillis;

    private ProgressLine(PrintStream err, boolean watched) {
        this.err = err;
        this.watched = watched;
    }

    static ProgressLine onTerminal() {
        return new ProgressLine(System.err, Boolean.getBoolean("lantern.terminal"));
    }

    void show(IntakeProgress.Step step) {
        long now = System.currentTimeMillis();
        boolean last = step.files() >= step.total();
        if (!watched || (!last && now - lastMillis < SHORTEST_MILLIS)) {
            return;
        }
        lastMillis = now;
        err.printf(
                Locale.ROOT,
                "\r%d of %d files, %.1f a second, about %.0f s left\u001b[K",
                step.files(),
                step.total(),
                step.perSecond(),
                step.secondsLeft());
        if (last) {
            err.println();
        }
        err.flush();
    }
}
