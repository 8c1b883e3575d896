package lantern.ingest.remark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantern.ingest.find.Sentence;
import lantern.ingest.find.Sentences;
import lantern.ingest.read.Passage;
import lantern.ingest.read.Reading;
import lantern.ingest.read.RowContext;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Statement;
import lantern.model.report.Item;
import lantern.model.report.Period;

/**
 * Reads the remarks of rows together with their cells: "B is the Matei phone", "answered by Gigi",
 * "disregard". An ordinary sentence tells of whom it speaks, a remark leaves that to its row.
 */
public final class Remarks {

    private Remarks() {}

    /**
     * What a report says with its remarks taken in.
     *
     * @param mentions in the order of the text
     * @param statements of its cells and of its prose
     */
    public static List<Statement> settle(
            Reading reading, List<Mention> mentions, List<Statement> statements) {
        if (reading.rows().isEmpty()) {
            return statements;
        }
        Map<Integer, List<Mention>> said = byItem(mentions);
        Map<Integer, List<Passage>> prose = proseByItem(reading);
        Map<Integer, List<Statement>> known = new HashMap<>();
        statements.forEach(
                one -> known.computeIfAbsent(one.span().item(), _ -> new ArrayList<>()).add(one));
        Map<MentionId, Mention> byId = new HashMap<>();
        mentions.forEach(mention -> byId.put(mention.id(), mention));
        List<Statement> settled = new ArrayList<>(known.getOrDefault(0, List.of()));
        known.remove(0);
        for (Item item : reading.report().items()) {
            List<Statement> own = known.getOrDefault(item.number(), List.of());
            RowContext context = reading.rows().get(item.number());
            if (context == null) {
                settled.addAll(own);
                continue;
            }
            Map<String, Mention> called = new HashMap<>();
            context.called()
                    .forEach((word, id) -> {
                        Mention mention = byId.get(id);
                        if (mention != null) {
                            called.put(word, mention);
                        }
                    });
            RowRemarks row =
                    new RowRemarks(
                            item,
                            context.when(),
                            given(reading, item, said),
                            remarks(reading, item, said, prose, called));
            settled.addAll(row.settle(own, byId));
        }
        return settled;
    }

    private static Map<Integer, List<Mention>> byItem(List<Mention> mentions) {
        Map<Integer, List<Mention>> said = new HashMap<>();
        for (Mention mention : mentions) {
            boolean thing =
                    mention.kind() != EntityKind.JOURNEY
                            && mention.kind() != EntityKind.ROUTE
                            && mention.kind() != EntityKind.INDICATOR;
            if (thing) {
                said.computeIfAbsent(mention.span().item(), _ -> new ArrayList<>()).add(mention);
            }
        }
        said.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(mention -> mention.span().start())));
        return said;
    }

    private static Map<Integer, List<Passage>> proseByItem(Reading reading) {
        TreeMap<Integer, Item> starts = new TreeMap<>();
        reading.report().items().forEach(item -> starts.put(item.start(), item));
        Map<Integer, List<Passage>> prose = new HashMap<>();
        for (Passage passage : reading.passages()) {
            var item = starts.floorEntry(passage.start());
            if (item != null && passage.end() <= item.getValue().end()) {
                prose.computeIfAbsent(item.getValue().number(), _ -> new ArrayList<>())
                        .add(passage);
            }
        }
        return prose;
    }

    /** What the cells themselves name, in their order. */
    private static List<Mention> given(
            Reading reading, Item item, Map<Integer, List<Mention>> said) {
        return said.getOrDefault(item.number(), List.of()).stream()
                .filter(mention ->
                        reading.passages().isEmpty()
                                || !isIn(reading.passages(), mention.span().start()))
                .toList();
    }

    private static boolean isIn(List<Passage> passages, int at) {
        int low = 0;
        int high = passages.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Passage passage = passages.get(middle);
            if (at < passage.start()) {
                high = middle - 1;
            } else if (at >= passage.end()) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    private static List<Remark> remarks(
            Reading reading,
            Item item,
            Map<Integer, List<Mention>> said,
            Map<Integer, List<Passage>> prose,
            Map<String, Mention> called) {
        String text = reading.report().text();
        List<Mention> all = said.getOrDefault(item.number(), List.of());
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : Sentences.of(text, prose.getOrDefault(item.number(), List.of()))) {
            List<Mention> own =
                    all.stream()
                            .filter(mention ->
                                    mention.span().start() >= sentence.start()
                                            && mention.span().end() <= sentence.end())
                            .toList();
            remarks.add(Remark.of(text, sentence, own, called));
        }
        return remarks;
    }

    /** Nothing is known of when. */
    static boolean isUndated(Statement statement) {
        return statement.when().equals(Period.UNKNOWN);
    }
}
