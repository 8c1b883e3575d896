package lantern.web.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lantern.model.access.Audience;
import lantern.model.access.Viewer;
import lantern.model.port.Submission;
import lantern.model.port.SubmissionLedger.Wanted;
import lantern.model.report.ReportId;
import lantern.web.export.AuditTrail;
import lantern.web.house.House;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What came, from whom, and what became of it. */
@RestController
final class FileController {

    private static final int MOST = 200;

    private final FileDesk desk;
    private final House house;
    private final AuditTrail audit;

    FileController(FileDesk desk, House house, AuditTrail audit) {
        this.desk = desk;
        this.house = house;
        this.audit = audit;
    }

    @GetMapping("/api/intake")
    LedgerView list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable String partner,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit,
            Viewer viewer) {
        return desk.list(
                new Wanted(
                        states(state),
                        Optional.ofNullable(partner),
                        text.strip(),
                        parent.isEmpty() ? Optional.empty() : Optional.of(FileDesk.id(parent)),
                        Math.max(0, offset),
                        Math.clamp(limit, 1, MOST)),
                viewer);
    }

    private static Set<Submission.State> states(String names) {
        var states = EnumSet.noneOf(Submission.State.class);
        for (String name : names.split(",")) {
            if (!name.isBlank()) {
                states.add(
                        Arrays.stream(Submission.State.values())
                                .filter(state -> state.name().equals(name.strip()))
                                .findFirst()
                                .orElseThrow(() ->
                                        new IllegalArgumentException(
                                                "There is no such state of a file.")));
            }
        }
        return states;
    }

    @GetMapping("/api/intake/{id}")
    WholeFile find(@PathVariable String id, Viewer viewer) {
        ReportId file = FileDesk.id(id);
        FileView view = desk.find(file, viewer).orElseThrow(FileDesk::noSuchFile);
        LedgerView held =
                desk.list(
                        new Wanted(Set.of(), Optional.empty(), "", Optional.of(file), 0, MOST),
                        viewer);
        return new WholeFile(view, held.files(), held.total());
    }

    /** What leaves is noted first: when that cannot be done nothing leaves. */
    @GetMapping("/api/intake/{id}/original")
    ResponseEntity<Resource> original(@PathVariable String id, Viewer viewer) {
        ReportId asked = FileDesk.id(id);
        Submission file = desk.get(List.of(asked), viewer).getFirst();
        Path bytes = house.ledger().original(asked);
        if (!FileDesk.isOriginalOpenTo(file, viewer) || !house.ledger().isKept(asked)) {
            throw FileDesk.noSuchFile();
        }
        audit.note(
                viewer.user(),
                "original",
                "the file as it came",
                file.audience().marking().label(),
                List.copyOf(Audience.groups(List.of(file.audience()))),
                List.of(id));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.origin().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(bytes));
    }

    /** {@code IntakeFileWhole} of the browser's api.ts. */
    record WholeFile(
            @com.fasterxml.jackson.annotation.JsonUnwrapped FileView file,
            List<FileView> enclosed,
            long enclosedTotal) {}
}
