package lantern.web.house;

import java.time.Instant;
import java.util.Locale;
import lantern.ingest.intake.IntakeProgress;

/** A load that goes on now, and how far it is. Counts alone: names are for those who may read. */
public record Run(long number, Kind kind, Instant began, IntakeProgress.Step step) {

    /** What for. */
    public enum Kind {
        INGEST,
        UPLOAD,
        DROP,
        REDRIVE,
        REEXTRACT,
        RECOVERY;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Run begun(long number, Kind kind, Instant at) {
        return new Run(number, kind, at, new IntakeProgress.Step(0, 0, 0, 0));
    }

    Run at(IntakeProgress.Step now) {
        return new Run(number, kind, began, now);
    }
}
