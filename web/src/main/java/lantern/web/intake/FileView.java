package lantern.web.intake;

import lantern.model.port.Submission;
import lantern.model.report.ReportId;
import org.jspecify.annotations.Nullable;

/** A line of the ledger: {@code IntakeFile} of the browser's api.ts. */
record FileView(
        String id,
        String name,
        String path,
        String partner,
        @Nullable String parent,
        String state,
        String reason,
        String format,
        String encoding,
        String marking,
        String group,
        int mentions,
        int statements,
        String extractor,
        boolean outdated,
        int attempts,
        int offered,
        String first,
        String changed,
        boolean report,
        boolean original,
        boolean redrivable) {

    /**
     * @param isReport can it be opened?
     * @param original may the viewer have its bytes?
     * @param isKept are they kept?
     * @param version by which reports are read now
     */
    static FileView of(
            Submission file, boolean isReport, boolean original, boolean isKept, String version) {
        return new FileView(
                file.id().value(),
                file.origin().name(),
                file.origin().path(),
                file.origin().sender(),
                file.origin().findParent().map(ReportId::value).orElse(null),
                file.state().name(),
                file.reason(),
                file.format(),
                file.history().encoding(),
                file.audience().marking().label(),
                file.audience().group(),
                file.mentions(),
                file.statements(),
                file.extractor(),
                isReport && !file.extractor().equals(version),
                file.history().attempts(),
                file.history().offered(),
                file.history().first().toString(),
                file.at().toString(),
                isReport,
                original,
                file.state() == Submission.State.QUARANTINED && isKept);
    }
}
