package lantern.ingest.intake;

import java.nio.file.Path;
import lantern.ingest.read.Content;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.port.Submission;
import lantern.model.report.Origin;

/**
 * A file to be taken in.
 *
 * @param within the audience of the file that holds it; it is at least as closed
 * @param depth how many files it lies in, 0 as it was offered
 */
public record Offer(Origin origin, Content content, Audience within, int depth) {

    private static final String IN = "!/";

    public static Offer of(Path path) {
        return of(path, "");
    }

    /**
     * @param sender who handed it in, empty when nobody says
     */
    public static Offer of(Path path, String sender) {
        Path name = path.getFileName();
        return of(
                path,
                new Origin(name == null ? path.toString() : name.toString(), path.toString())
                        .from(sender));
    }

    /**
     * @param origin as it is to be shown, wherever the bytes lie
     */
    public static Offer of(Path bytes, Origin origin) {
        return new Offer(origin, Content.of(bytes), Audience.of(Marking.OFFICIAL), 0);
    }

    /** A file that came before, from its kept bytes. */
    static Offer again(Submission submission, Originals originals) {
        String path = submission.origin().path();
        return new Offer(
                submission.origin(),
                Content.of(originals.place(submission.id())),
                submission.history().within(),
                (path.length() - path.replace(IN, "").length()) / IN.length());
    }
}
