package lantern.ingest.intake;

import java.nio.file.Path;
import lantern.ingest.read.Content;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.report.Origin;

/**
 * A file to be taken in.
 *
 * @param within the audience of the file that holds it; it is at least as closed
 * @param depth how many files it lies in, 0 as it was offered
 */
record Offer(Origin origin, Content content, Audience within, int depth) {

    static Offer of(Path path) {
        Path name = path.getFileName();
        return new Offer(
                new Origin(name == null ? path.toString() : name.toString(), path.toString()),
                Content.of(path),
                Audience.of(Marking.OFFICIAL),
                0);
    }
}
