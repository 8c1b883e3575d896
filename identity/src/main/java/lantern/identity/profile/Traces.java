package lantern.identity.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    private final Map<MentionId, Mention> mentions = new HashMap<>();
    private final Map<MentionId, String> nameOfCluster = new HashMap<>();
    private final Map<MentionId, String> writtenNames = new HashMap<>();
    private final Map<MentionId, List<String>> namesakes = new HashMap<>();
    private final Map<MentionId, List<Thing>> things = new HashMap<>();
    private final Map<MentionId, List<String>> associates = new HashMap<>();

    private Traces(Evidence evidence, List<Cluster> clusters) {
        evidence.mentions().forEach(mention -> mentions.put(mention.id(), mention));
        for (Cluster cluster : clusters) {
            Optional<PersonName> name = fullName(cluster);
            String folded = name.map(Traces::folded).orElse("");
            cluster.members().forEach(member -> nameOfCluster.put(member.id(), folded));
            writtenNames.put(cluster.founder().id(), name.map(PersonName::key).orElse(""));
        }
        clusters.forEach(this::tellApart);
        evidence.statements().stream()
                .filter(statement -> statement.polarity() == Polarity.POSITIVE)
                .filter(statement -> statement.certainty() == Certainty.STATED)
                .forEach(this::take);
    }

    /** Is a thing of this kind somebody's: a phone, a plate, a door? */
    public static boolean isTelling(EntityKind kind) {
        return kind.isBelonging();
    }

    /** Does it say by itself who or what is meant, so that others can be told by it? */
    public static boolean isAnchor(Trace trace) {
        return switch (trace.kind()) {
            case PERSON -> PersonName.of(trace.name()).isFull() && !trace.isAside();
            default -> isTelling(trace.kind());
        };
    }

    /**
     * Each of the two whom a report tells apart is to be told from others by more than the name.
     */
    private void tellApart(Cluster cluster) {
        String own = writtenNames.getOrDefault(cluster.founder().id(), "");
        for (MentionId stranger : cluster.notThese()) {
            String other = writtenNames.getOrDefault(stranger, "");
            if (!own.isEmpty() && !other.isEmpty() && isWithin(own, other)) {
                cluster.members()
                        .forEach(member ->
                                namesakes
                                        .computeIfAbsent(member.id(), _ -> new ArrayList<>())
                                        .add(other));
            }
        }
    }

    private static boolean isWithin(String one, String other) {
        Set<String> first = Set.of(one.split(" "));
        Set<String> second = Set.of(other.split(" "));
        return first.containsAll(second) || second.containsAll(first);
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
                associates.getOrDefault(mention.id(), List.of()),
                namesakes.getOrDefault(mention.id(), List.of()));
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
                && to.kind().isBelonging()) {
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

    /** The longest full name in the cluster, empty when it has none. */
    private static Optional<PersonName> fullName(Cluster cluster) {
        if (cluster.kind() != EntityKind.PERSON) {
            return Optional.empty();
        }
        return cluster.members().stream()
                .map(member -> PersonName.of(member.find(Field.NAME).orElse(member.words())))
                .filter(PersonName::isFull)
                .max(
                        Comparator.comparingInt((PersonName name) -> name.parts().size())
                                .thenComparing(Traces::folded, Comparator.reverseOrder())
                                .thenComparing(PersonName::key, Comparator.reverseOrder()));
    }

    private static String folded(PersonName name) {
        return name.parts().stream().map(NamePart::fold).sorted().collect(Collectors.joining(" "));
    }
}
