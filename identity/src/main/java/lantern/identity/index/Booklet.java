package lantern.identity.index;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import lantern.identity.profile.Reading;
import lantern.identity.profile.Trace;
import lantern.model.entity.EntityId;
import lantern.model.evidence.MentionId;
import lantern.model.port.Filed;
import lantern.model.report.ReportId;
import org.apache.lucene.document.Document;

/**
 * A report as it goes on the shelf: its mentions with whom they mean, and their documents.
 *
 * @param mentions those that mean somebody
 */
public record Booklet(ReportId id, List<Placed> mentions, Reading reading) {

    public Booklet {
        mentions = List.copyOf(mentions);
    }

    /**
     * @param reading of its evidence
     */
    public static Booklet of(Filed filed, Reading reading) {
        ReportId report = filed.evidence().report().id();
        String audience = filed.evidence().report().handling().audience().key();
        List<Placed> mentions = new ArrayList<>();
        for (Trace trace : reading.traces().values()) {
            EntityId end = filed.ends().get(trace.mention());
            if (end != null) {
                mentions.add(new Placed(report, audience, end, trace));
            }
        }
        return new Booklet(report, mentions, reading);
    }

    SortedSet<String> keys(Placed placed) {
        MentionId mention = placed.trace().mention();
        return reading.keys(mention);
    }

    /** Made one after the other: those of a large report at once would fill the memory. */
    Iterable<Document> documents() {
        return () ->
                mentions.stream().map(placed -> Columns.document(placed, keys(placed))).iterator();
    }
}
