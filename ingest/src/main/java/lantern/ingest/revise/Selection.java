package lantern.ingest.revise;

import java.util.List;
import lantern.model.port.SubmissionLedger.ReadBy;
import lantern.model.report.ReportId;

/**
 * Which reports are to be read anew.
 *
 * @param ids these, when there are any
 * @param all every one
 * @param olderThan those read by a version before this one, empty for those read by any other than
 *     the present one
 */
public record Selection(List<ReportId> ids, boolean all, String olderThan) {

    public Selection {
        ids = List.copyOf(ids);
        parts(olderThan);
    }

    /**
     * @param present version of the extraction
     */
    public List<ReportId> among(List<ReadBy> reports, String present) {
        if (!ids.isEmpty()) {
            return ids;
        }
        return reports.stream()
                .filter(report -> all || isOld(report.extractor(), present))
                .map(ReadBy::report)
                .toList();
    }

    private boolean isOld(String version, String present) {
        return olderThan.isEmpty() ? !version.equals(present) : isBefore(version, olderThan);
    }

    /** By numbers; what is no version came before there were any. */
    private static boolean isBefore(String one, String other) {
        List<Integer> first;
        try {
            first = parts(one);
        } catch (IllegalArgumentException none) {
            return true;
        }
        List<Integer> second = parts(other);
        for (int at = 0; at < Math.max(first.size(), second.size()); at++) {
            int a = at < first.size() ? first.get(at) : 0;
            int b = at < second.size() ? second.get(at) : 0;
            if (a != b) {
                return a < b;
            }
        }
        return false;
    }

    private static List<Integer> parts(String version) {
        if (version.isEmpty()) {
            return List.of();
        }
        if (!version.matches("\\d{1,6}(\\.\\d{1,6})*")) {
            throw new IllegalArgumentException("a version is numbers and points: " + version);
        }
        return List.of(version.split("\\.")).stream().map(Integer::valueOf).toList();
    }
}
