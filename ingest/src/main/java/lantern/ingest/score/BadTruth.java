package lantern.ingest.score;

import java.nio.file.Path;

/** A truth file that is not in the form it should be in. Says which file and what is wrong. */
public final class BadTruth extends RuntimeException {

    BadTruth(Path file, String reason, Throwable cause) {
        super(file + ": " + reason, cause);
    }

    BadTruth(Path file, String reason) {
        super(file + ": " + reason);
    }
}
