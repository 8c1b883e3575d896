package lantern.ingest.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantern.model.port.Submission;
import lantern.model.report.ReportId;

/**
 * Takes files in again from their kept bytes: those that were cut off, and those that were put
 * aside and are to be tried once more.
 */
public final class KeptFiles {

    private final Intake intake;
    private final Originals originals;
    private final Attempts attempts;

    public KeptFiles(Intake intake, Originals originals, Attempts attempts) {
        this.intake = intake;
        this.originals = originals;
        this.attempts = attempts;
    }

    public boolean isKept(ReportId id) {
        return Files.exists(originals.place(id));
    }

    /**
     * Tries files that were put aside as if for the first time, poison too. One whose bytes are
     * gone stays what it is.
     */
    public Tally redrive(List<Submission> files, IntakeProgress progress) {
        files.forEach(file -> attempts.forget(file.id()));
        return take(files, progress);
    }

    /** Takes up files that were cut off. What another of them holds comes with that one. */
    public Tally takeUp(List<Submission> files, IntakeProgress progress) {
        Set<ReportId> ids = new HashSet<>();
        files.forEach(file -> ids.add(file.id()));
        return take(
                files.stream()
                        .filter(file -> file.origin().findParent().filter(ids::contains).isEmpty())
                        .toList(),
                progress);
    }

    private Tally take(List<Submission> files, IntakeProgress progress) {
        Map<String, List<Offer>> byMapping = new LinkedHashMap<>();
        for (Submission file : files) {
            if (isKept(file.id())) {
                byMapping
                        .computeIfAbsent(mapping(file), _ -> new ArrayList<>())
                        .add(Offer.again(file, originals));
            }
        }
        Tally all = Tally.NOTHING;
        for (Map.Entry<String, List<Offer>> each : byMapping.entrySet()) {
            all = all.plus(intake.take(each.getValue(), each.getKey(), progress));
        }
        return all;
    }

    /** As YAML, as it was asked for; empty for none, or when somebody took it away. */
    private String mapping(Submission file) {
        String id = file.history().mapping();
        if (id.isEmpty() || !isKept(new ReportId(id))) {
            return "";
        }
        return new String(originals.get(new ReportId(id)), StandardCharsets.UTF_8);
    }
}
