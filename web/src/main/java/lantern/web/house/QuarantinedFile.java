package lantern.web.house;

import lantern.model.port.Submission;

/** A file that was put aside, as the operator is told of it. */
public record QuarantinedFile(
        String id, String path, String sender, String reason, int attempts, String since) {

    public static QuarantinedFile of(Submission file) {
        return new QuarantinedFile(
                file.id().value(),
                file.origin().path(),
                file.origin().sender(),
                file.reason(),
                file.history().attempts(),
                file.at().toString());
    }
}
