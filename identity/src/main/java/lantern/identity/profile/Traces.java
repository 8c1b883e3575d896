package lantern.identity.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import lantern.identity.normalise.NamePart;
import lantern.identity.normalise.PersonName;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.Statement;
import lantern.model.evidence.TieKind;

/** Reads off a report what each of its mentions adds to whom it means. */
public final class Traces {

    /** By these somebody has a thing; denied and hedged ones tell nothing of who is who. */
    private static final Set<TieKind> HAVING =
            EnumSet.of(
                    TieKind.USES,
                    TieKind.OWNS,
                    TieKind.DRIVES,
                    TieKind.ADVERTISED_BY,
                    TieKind.LIVES_AT,
                    TieKind.STAYS_AT,
                    TieKind.LOCATED_IN);

    private static final Set<EntityKind> TELLING =
            EnumSet.of(
                    EntityKind.ADDRESS,
                    EntityKind.PHONE,
                    EntityKind.DEVICE,
                    EntityKind.VEHICLE,
                    EntityKind.VESSEL,
                    EntityKind.ACCOUNT,
                    EntityKind.EMAIL,
                    EntityKind.HANDLE,
                    EntityKind.URL,
                    EntityKind.DOCUMENT);

    private final Map<MentionId, Mention> mentions = new HashMap<>();
    private final Map<MentionId, String> nameOfCluster = new HashMap<>();
    private final Map<MentionId, List<Thing>> things = new HashMap<>();
    private final Map<MentionId, List<String>> associates = new HashMap<>();

    private Traces(Evidence evidence, List<Cluster> clusters) {
        evidence.mentions().forEach(mention -> mentions.put(mention.id(), mention));
        for (Cluster cluster : clusters) {
            String name = fullName(cluster);
            cluster.members().forEach(member -> nameOfCluster.put(member.id(), name));
        }
        evidence.statements().stream()
                .filter(statement -> statement.polarity() == Polarity.POSITIVE)
                .filter(statement -> statement.certainty() == Certainty.STATED)
                .forEach(this::take);
    }

    /** A trace for every mention of the report, by its id, sorted. */
    public static SortedMap<MentionId, Trace> of(Evidence evidence, List<Cluster> clusters) {
        var reading = new Traces(evidence, clusters);
        var traces = new TreeMap<MentionId, Trace>();
        evidence.mentions().forEach(mention -> traces.put(mention.id(), reading.trace(mention)));
        return traces;
    }

    /** Without anything that statements tie to it. */
    static Trace bare(Mention mention) {
        return new Trace(
                mention.id(),
                mention.kind(),
                mention.words(),
                mention.fields(),
                List.of(),
                List.of());
    }

    private Trace trace(Mention mention) {
        return new Trace(
                mention.id(),
                mention.kind(),
                mention.words(),
                mention.fields(),
                things.getOrDefault(mention.id(), List.of()),
                associates.getOrDefault(mention.id(), List.of()));
    }

    private void take(Statement statement) {
        Mention from = mentions.get(statement.from());
        Mention to = mentions.get(statement.to());
        if (from == null || to == null) {
            return;
        }
        boolean people = from.kind() == EntityKind.PERSON && to.kind() == EntityKind.PERSON;
        if (people) {
            know(from, to);
            know(to, from);
        } else if (HAVING.contains(statement.kind())
                && from.kind().identity() == EntityKind.Identity.RESOLVED
                && from.kind() != EntityKind.ADDRESS
                && TELLING.contains(to.kind())) {
            things.computeIfAbsent(from.id(), _ -> new ArrayList<>()).add(thing(to));
        }
    }

    private void know(Mention one, Mention other) {
        String name = nameOfCluster.getOrDefault(other.id(), "");
        if (!name.isEmpty() && !name.equals(nameOfCluster.get(one.id()))) {
            associates.computeIfAbsent(one.id(), _ -> new ArrayList<>()).add(name);
        }
    }

    private static Thing thing(Mention mention) {
        if (mention.kind() == EntityKind.ADDRESS) {
            return new Thing(EntityKind.ADDRESS, Profile.addressOf(bare(mention)).key(), false);
        }
        return new Thing(
                mention.kind(),
                mention.find(Field.VALUE).orElse(mention.words()),
                mention.find(Field.VERIFIED).orElse("").equals("true"));
    }

    /** The folded parts of the longest full name in the cluster, empty when it has none. */
    private static String fullName(Cluster cluster) {
        if (cluster.kind() != EntityKind.PERSON) {
            return "";
        }
        var names = new LinkedHashMap<String, Integer>();
        for (Mention member : cluster.members()) {
            var name = PersonName.of(member.find(Field.NAME).orElse(member.words()));
            if (name.isFull()) {
                List<String> folds = name.parts().stream().map(NamePart::fold).sorted().toList();
                names.put(String.join(" ", folds), folds.size());
            }
        }
        return names.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
