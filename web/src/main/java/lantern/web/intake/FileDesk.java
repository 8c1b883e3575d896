package lantern.web.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lantern.model.access.Viewer;
import lantern.model.port.Submission;
import lantern.model.port.Submission.State;
import lantern.model.port.SubmissionLedger;
import lantern.model.port.SubmissionLedger.Entry;
import lantern.model.port.SubmissionLedger.Total;
import lantern.model.port.SubmissionLedger.Wanted;
import lantern.model.report.ReportId;
import lantern.web.house.House;
import lantern.web.intake.LedgerView.PartnerView;
import lantern.web.intake.LedgerView.RunView;
import lantern.web.intake.LedgerView.StoreView;
import lantern.web.sign.NotFound;
import org.springframework.stereotype.Component;

/**
 * The ledger as one viewer may know it: what stands in the store, and before it what waits on the
 * disk until the store knows of it.
 */
@Component
final class FileDesk {

    private static final String AWAY =
            "The store is away. What was sent in waits and goes on by itself; nothing is lost.";

    private final House house;
    private final SubmissionLedger ledger;

    FileDesk(House house) {
        this.house = house;
        this.ledger = house.ledger().submissions();
    }

    LedgerView list(Wanted wanted, Viewer viewer) {
        List<Submission> waiting = waiting(viewer);
        List<Submission> wantedWaiting =
                waiting.stream().filter(file -> isWanted(file, wanted)).toList();
        var files = new ArrayList<FileView>();
        wantedWaiting.stream()
                .skip(wanted.offset())
                .limit(wanted.limit())
                .forEach(file -> files.add(view(new Entry(file, false), viewer)));
        SubmissionLedger.Page page =
                ledger.list(
                        new Wanted(
                                wanted.states(),
                                wanted.sender(),
                                wanted.text(),
                                wanted.parent(),
                                Math.max(0, wanted.offset() - wantedWaiting.size()),
                                wanted.limit() - files.size()),
                        viewer);
        page.entries().forEach(entry -> files.add(view(entry, viewer)));
        List<Total> totals = ledger.totals(viewer);
        boolean waits = house.waitsSince().isPresent();
        return new LedgerView(
                files,
                page.total() + wantedWaiting.size(),
                wanted.offset(),
                wanted.limit(),
                states(totals, waiting),
                partners(totals, waiting),
                house.runs().stream().map(run -> RunView.of(run, waits)).toList(),
                new StoreView(
                        waits,
                        house.waitsSince().map(Object::toString).orElse(null),
                        waits ? AWAY : ""),
                house.extractor(),
                Upload.MOST_BYTES);
    }

    private List<Submission> waiting(Viewer viewer) {
        return house.ledger().waiting().stream()
                .filter(file -> viewer.sees(file.audience()))
                .toList();
    }

    private static boolean isWanted(Submission file, Wanted wanted) {
        String text = wanted.text().toLowerCase(Locale.ROOT);
        return (wanted.states().isEmpty() || wanted.states().contains(State.WAITING))
                && wanted.sender().map(file.origin().sender()::equals).orElse(true)
                && wanted.parent().equals(wanted.parent().flatMap(_ -> file.origin().findParent()))
                && (file.origin().path().toLowerCase(Locale.ROOT).contains(text)
                        || file.reason().contains(text)
                        || file.id().value().startsWith(text));
    }

    private static Map<String, Long> states(List<Total> totals, List<Submission> waiting) {
        var states = new EnumMap<State, Long>(State.class);
        for (State state : State.values()) {
            states.put(state, 0L);
        }
        states.put(State.WAITING, (long) waiting.size());
        totals.forEach(total ->
                total.files().forEach((state, files) -> states.merge(state, files, Long::sum)));
        var named = new java.util.LinkedHashMap<String, Long>();
        states.forEach((state, files) -> named.put(state.name(), files));
        return named;
    }

    private static List<PartnerView> partners(List<Total> totals, List<Submission> waiting) {
        var partners = new TreeMap<String, PartnerView>();
        for (Total total : totals) {
            partners.put(total.sender(), partner(total));
        }
        for (Submission file : waiting) {
            PartnerView one =
                    partners.getOrDefault(
                            file.origin().sender(),
                            partner(new Total(file.origin().sender(), Map.of(), 0, 0, file.at())));
            partners.put(
                    one.partner(),
                    new PartnerView(
                            one.partner(),
                            one.files() + 1,
                            one.received(),
                            one.waiting() + 1,
                            one.done(),
                            one.quarantined(),
                            one.mentions(),
                            one.statements(),
                            one.last()));
        }
        return List.copyOf(partners.values());
    }

    private static PartnerView partner(Total total) {
        return new PartnerView(
                total.sender(),
                total.files().values().stream().mapToLong(Long::longValue).sum(),
                total.files().getOrDefault(State.RECEIVED, 0L),
                total.files().getOrDefault(State.WAITING, 0L),
                total.files().getOrDefault(State.DONE, 0L),
                total.files().getOrDefault(State.QUARANTINED, 0L),
                total.mentions(),
                total.statements(),
                total.last().toString());
    }

    /**
     * @throws NotFound when one of them is unknown, or hidden from the viewer
     */
    List<Submission> get(Collection<ReportId> ids, Viewer viewer) {
        List<Submission> found = ledger.find(ids, viewer).stream().map(Entry::submission).toList();
        if (found.size() < ids.stream().distinct().count()) {
            throw noSuchFile();
        }
        return found;
    }

    Optional<FileView> find(ReportId id, Viewer viewer) {
        return ledger.find(List.of(id), viewer).stream()
                .findFirst()
                .or(() ->
                        waiting(viewer).stream()
                                .filter(file -> file.id().equals(id))
                                .map(file -> new Entry(file, false))
                                .findFirst())
                .map(entry -> view(entry, viewer));
    }

    private FileView view(Entry entry, Viewer viewer) {
        Submission file = entry.submission();
        boolean isKept = house.ledger().isKept(file.id());
        return FileView.of(
                file,
                entry.isReport(),
                isKept && isOriginalOpenTo(file, viewer),
                isKept,
                house.extractor());
    }

    /** Of a file that was not read nobody knows how closed it is, but for who brought it. */
    static boolean isOriginalOpenTo(Submission file, Viewer viewer) {
        return viewer.sees(file.audience())
                && (file.state() == State.DONE || Upload.isBy(file, viewer.user()));
    }

    static ReportId id(String id) {
        try {
            return new ReportId(id);
        } catch (IllegalArgumentException noId) {
            throw noSuchFile();
        }
    }

    static NotFound noSuchFile() {
        return new NotFound("There is no such file, or you may not see it.");
    }
}
