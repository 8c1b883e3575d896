package lantern.ingest.find;

import java.util.List;

/** Finds mentions of one kind of thing, or of one writing of it. Safe to use from many threads. */
public interface MentionFinder {

    /** In any order, overlaps allowed: {@link Settlement} settles them. */
    List<Found> find(Page page);
}
