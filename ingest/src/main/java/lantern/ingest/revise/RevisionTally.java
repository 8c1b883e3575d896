package lantern.ingest.revise;

import java.util.ArrayList;
import java.util.List;

/**
 * What reading reports anew came to.
 *
 * @param changed reports of which something else was read
 * @param unchanged reports of which the same was read
 * @param unread reports that could not be read anew, and stay as they are
 * @param mentions that are read now in those that changed
 * @param statements likewise
 * @param adrift decisions in force that rest on words that are no longer found
 * @param reasons "report: place and reason" of each that could not be read
 */
public record RevisionTally(
        int changed,
        int unchanged,
        int unread,
        long mentions,
        long statements,
        List<String> adrift,
        List<String> reasons,
        double seconds) {

    public static final RevisionTally NOTHING =
            new RevisionTally(0, 0, 0, 0, 0, List.of(), List.of(), 0);

    public RevisionTally {
        adrift = List.copyOf(adrift);
        reasons = List.copyOf(reasons);
    }

    RevisionTally withUnchanged() {
        return new RevisionTally(
                changed, unchanged + 1, unread, mentions, statements, adrift, reasons, seconds);
    }

    RevisionTally withUnread(String reason) {
        return new RevisionTally(
                changed,
                unchanged,
                unread + 1,
                mentions,
                statements,
                adrift,
                with(reasons, List.of(reason)),
                seconds);
    }

    RevisionTally withChanged(int moreMentions, int moreStatements, List<String> moreAdrift) {
        return new RevisionTally(
                changed + 1,
                unchanged,
                unread,
                mentions + moreMentions,
                statements + moreStatements,
                with(adrift, moreAdrift),
                reasons,
                seconds);
    }

    RevisionTally in(double allSeconds) {
        return new RevisionTally(
                changed, unchanged, unread, mentions, statements, adrift, reasons, allSeconds);
    }

    public int reports() {
        return changed + unchanged + unread;
    }

    private static List<String> with(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        more.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all;
    }
}
