package lantern.web.command;

import lantern.ingest.intake.IntakeProgress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Tells the terminal how far a load is, and what was put aside and why. */
final class Told implements IntakeProgress {

    private final @Nullable CommandSpec spec;
    private final ProgressLine line = ProgressLine.onTerminal();

    Told(@Nullable CommandSpec spec) {
        this.spec = spec;
    }

    @Override
    public void reached(Step step) {
        line.show(step);
    }

    @Override
    public void quarantined(String words) {
        Words.err(spec).println("quarantined: " + words);
    }
}
