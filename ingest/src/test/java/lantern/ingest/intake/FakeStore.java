package lantern.ingest.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import lantern.model.access.Viewer;
import lantern.model.port.EvidenceStore;
import lantern.model.port.Filed;
import lantern.model.port.Filing;
import lantern.model.port.StoreUnavailable;
import lantern.model.port.Submission;
import lantern.model.report.ReportId;

/** A store in memory that can be told to be away for a while. */
final class FakeStore implements EvidenceStore {

    final Map<ReportId, Submission> submissions = new ConcurrentHashMap<>();
    final Map<ReportId, Filing> filings = new LinkedHashMap<>();
    final List<String> order = new ArrayList<>();
    final FakeLedger ledger = new FakeLedger(submissions);
    String failsOn = "";
    int away;
    int lost;

    @Override
    public Recorded record(Filing filing) {
        if (away > 0) {
            away--;
            throw new StoreUnavailable("away", new IllegalStateException());
        }
        if (filing.submission().origin().name().equals(failsOn)) {
            throw new IllegalStateException("nothing can be written");
        }
        ReportId id = filing.submission().id();
        Filing there = filings.putIfAbsent(id, filing);
        if (there != null) {
            return new Recorded(there.number().equals(filing.number()), filings.size());
        }
        ledger.note(filing.submission());
        order.add(filing.submission().origin().name());
        if (lost > 0) {
            lost--;
            throw new StoreUnavailable("the reply was lost", new IllegalStateException());
        }
        return new Recorded(true, filings.size());
    }

    @Override
    public void quarantine(Submission submission) {
        ledger.note(submission);
    }

    @Override
    public void enterHolder(Submission submission) {
        ledger.note(submission);
        order.add(submission.origin().name());
    }

    @Override
    public Optional<Submission> findSubmission(ReportId id) {
        return Optional.ofNullable(submissions.get(id));
    }

    @Override
    public List<Submission> listSubmissions(Viewer viewer) {
        return List.copyOf(submissions.values());
    }

    @Override
    public boolean delete(ReportId id) {
        filings.remove(id);
        return submissions.remove(id) != null;
    }

    @Override
    public void forEachReport(Consumer<Filed> consumer) {
        filings.values().forEach(filing -> consumer.accept(new Filed(filing.evidence(), Map.of())));
    }

    @Override
    public long position() {
        return filings.size();
    }
}
