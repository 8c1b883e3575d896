package lantern.web.intake;

import java.util.List;
import java.util.Map;
import lantern.web.house.Run;
import org.jspecify.annotations.Nullable;

/** A page of the ledger: {@code IntakeList} of the browser's api.ts. */
record LedgerView(
        List<FileView> files,
        long total,
        int offset,
        int limit,
        Map<String, Long> states,
        List<PartnerView> partners,
        List<RunView> runs,
        StoreView store,
        String extractor,
        long mostBytes) {

    /** What one sender sent. */
    record PartnerView(
            String partner,
            long files,
            long received,
            long waiting,
            long done,
            long quarantined,
            long mentions,
            long statements,
            String last) {}

    /** A load that goes on now. */
    record RunView(
            String id,
            String kind,
            int files,
            int total,
            double perSecond,
            double secondsLeft,
            String began,
            boolean waiting) {

        static RunView of(Run run, boolean waits) {
            return new RunView(
                    Long.toString(run.number()),
                    run.kind().label(),
                    run.step().files(),
                    run.step().total(),
                    run.step().perSecond(),
                    run.step().secondsLeft(),
                    run.began().toString(),
                    waits);
        }
    }

    /**
     * Whether loads wait for the store.
     *
     * @param since null while all goes well
     */
    record StoreView(boolean away, @Nullable String since, String words) {}
}
