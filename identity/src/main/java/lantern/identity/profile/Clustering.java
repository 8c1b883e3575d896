package lantern.identity.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantern.identity.normalise.AddressParts;
import lantern.identity.normalise.NamePart;
import lantern.identity.normalise.OrganisationName;
import lantern.identity.normalise.PersonName;
import lantern.model.entity.Clue;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.Statement;
import lantern.model.evidence.TieKind;
import org.jspecify.annotations.Nullable;

/**
 * Who is who inside one report: what the report itself says is the same, the same full names, and a
 * lone name that is part of exactly one full name in the same item, or cut from that of exactly one
 * in the report; and an address without its town that fits exactly one with it. Two that the report
 * denies to be one, or gives different dates of birth, stay apart.
 */
public final class Clustering {

    private static final Clue BY_REPORT =
            new Clue("report", "the report says that it is the same", 12);
    private static final Clue BY_NAME = new Clue("name", "same name in the same report", 10);
    private static final Clue BY_DOOR =
            new Clue("address", "part of the only address that it fits", 8);
    private static final Clue BY_PART = new Clue("name", "part of the only name that it fits", 8);

    /** In a long list of people clipped names are anybody's. */
    private static final int MOST_CLIPPED = 200;

    private static final Comparator<Mention> BY_PLACE =
            Comparator.comparingInt((Mention mention) -> mention.span().start())
                    .thenComparing(Mention::id);

    private final List<Mention> mentions;
    private final Map<MentionId, Integer> numbers = new HashMap<>();
    private final int[] parents;
    private final boolean[] hasOthers;
    private final @Nullable Clue[] reasons;
    private final Map<Integer, String> marks = new HashMap<>();
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();

    private Clustering(Evidence evidence) {
        mentions =
                evidence.mentions().stream()
                        .filter(mention ->
                                mention.kind().identity() == EntityKind.Identity.RESOLVED)
                        .sorted(BY_PLACE)
                        .toList();
        parents = new int[mentions.size()];
        hasOthers = new boolean[mentions.size()];
        reasons = new Clue[mentions.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
            numbers.put(mentions.get(i).id(), i);
            String mark = markOf(mentions.get(i));
            if (!mark.isEmpty()) {
                marks.put(i, mark);
            }
        }
        evidence.statements().forEach(this::keepApart);
    }

    /** Every person, organisation and address of the report, in the order of their founders. */
    public static List<Cluster> of(Evidence evidence) {
        var clustering = new Clustering(evidence);
        clustering.followAntecedents();
        clustering.keepNamesakesApart();
        clustering.joinSameNames();
        clustering.joinLoneNames();
        clustering.joinShortAddresses();
        return clustering.clusters();
    }

    /** What two that are one cannot have two of: a full date of birth, a legal form. */
    private static String markOf(Mention mention) {
        return switch (mention.kind()) {
            case PERSON -> {
                String birth = mention.find(Field.DATE_OF_BIRTH).orElse("");
                yield birth.length() == 10 ? birth : "";
            }
            case ORGANISATION ->
                    OrganisationName.of(mention.find(Field.NAME).orElse(mention.words())).form();
            default -> "";
        };
    }

    /** What is said not to be, or is kin of, another of the same name is somebody else. */
    private void keepApart(Statement statement) {
        Integer from = numbers.get(statement.from());
        Integer to = numbers.get(statement.to());
        boolean two =
                statement.polarity() == Polarity.DENIED || statement.kind() == TieKind.FAMILY_OF;
        if (two && from != null && to != null && !from.equals(to)) {
            apart.computeIfAbsent(from, _ -> new HashSet<>()).add(to);
            apart.computeIfAbsent(to, _ -> new HashSet<>()).add(from);
        }
    }

    private void followAntecedents() {
        for (int i = 0; i < parents.length; i++) {
            MentionId earlier = mentions.get(i).antecedent();
            Integer target = earlier == null ? null : numbers.get(earlier);
            if (target != null && mentions.get(target).kind() == mentions.get(i).kind()) {
                join(target, i, BY_REPORT);
            }
        }
    }

    /** Whom the report tells apart is none of those who share a part of the name. */
    private void keepNamesakesApart() {
        for (int told = 0; told < parents.length; told++) {
            if (mentions.get(told).find(Field.TOLD_APART).isPresent()) {
                Set<NamePart> parts = Set.copyOf(personName(told).parts());
                for (int other = 0; other < parents.length; other++) {
                    if (root(other) != root(told)
                            && personName(other).parts().stream().anyMatch(parts::contains)) {
                        apart.computeIfAbsent(root(told), _ -> new HashSet<>()).add(other);
                        apart.computeIfAbsent(root(other), _ -> new HashSet<>()).add(told);
                    }
                }
            }
        }
    }

    private void joinSameNames() {
        var firsts = new HashMap<String, List<Integer>>();
        for (int i = 0; i < parents.length; i++) {
            String key = nameKey(mentions.get(i));
            // A lone name that is somebody's by the text is not everybody's who bears it here.
            boolean settled = key.startsWith("L") && isJoined(i);
            if (!key.isEmpty() && !settled) {
                joinFirstThatFits(firsts.computeIfAbsent(key, _ -> new ArrayList<>()), i);
            }
        }
    }

    private boolean isJoined(int mention) {
        return root(mention) != mention || hasOthers[mention];
    }

    private void joinFirstThatFits(List<Integer> firsts, int mention) {
        for (int first : firsts) {
            if (join(first, mention, BY_NAME)) {
                return;
            }
        }
        firsts.add(mention);
    }

    /** Equal keys are the same name; empty when the name alone does not say who is meant. */
    private static String nameKey(Mention mention) {
        String written = mention.find(Field.NAME).orElse(mention.words());
        return switch (mention.kind()) {
            case PERSON -> {
                var name = PersonName.of(written);
                yield name.isFull() ? "P" + name.key() : lone(mention, name);
            }
            case ORGANISATION -> "O" + OrganisationName.of(written).key();
            default -> {
                var parts = Profile.addressOf(Traces.bare(mention));
                yield parts.isEmpty() ? "" : "A" + parts.key();
            }
        };
    }

    /** The same lone name twice in one item is one person. */
    private static String lone(Mention mention, PersonName name) {
        return name.parts().isEmpty() ? "" : "L" + mention.span().item() + " " + name.key();
    }

    private void joinLoneNames() {
        var bearers = new HashMap<String, Set<Integer>>();
        for (int i = 0; i < parents.length; i++) {
            var name = personName(i);
            if (name.isFull()) {
                for (NamePart part : name.parts()) {
                    bearers.computeIfAbsent(place(i, part), _ -> new HashSet<>()).add(root(i));
                }
            }
        }
        for (int i = 0; i < parents.length; i++) {
            var name = personName(i);
            if (name.parts().size() == 1 && root(i) == i) {
                NamePart lone = name.parts().getFirst();
                Set<Integer> fitting = bearers.getOrDefault(place(i, lone), Set.of());
                if (fitting.isEmpty()) {
                    fitting = clipped(lone);
                }
                if (fitting.size() == 1) {
                    join(fitting.iterator().next(), i, BY_PART);
                }
            }
        }
    }

    /** "14 Mill Lane" is "14 Mill Lane, Hull HU1 2AB" if no other 14 Mill Lane is in the report. */
    private void joinShortAddresses() {
        var whole = new HashMap<String, List<Integer>>();
        var shorts = new ArrayList<Integer>();
        for (int i = 0; i < parents.length; i++) {
            AddressParts parts = address(i);
            if (parts.house().isEmpty() || parts.street().isEmpty()) {
                continue;
            }
            if (parts.postcode().isEmpty() && parts.town().isEmpty()) {
                shorts.add(i);
            } else {
                whole.computeIfAbsent(door(parts), _ -> new ArrayList<>()).add(i);
            }
        }
        for (int mention : shorts) {
            AddressParts parts = address(mention);
            Set<Integer> fitting = new HashSet<>();
            for (int full : whole.getOrDefault(door(parts), List.of())) {
                if (isPartOf(parts.street(), address(full).street())) {
                    fitting.add(root(full));
                }
            }
            if (fitting.size() == 1) {
                join(fitting.iterator().next(), mention, BY_DOOR);
            }
        }
    }

    /** Empty for what is no address. */
    private AddressParts address(int mention) {
        Mention address = mentions.get(mention);
        return address.kind() == EntityKind.ADDRESS
                ? Profile.addressOf(Traces.bare(address))
                : AddressParts.of("", "", "", "", "");
    }

    private static String door(AddressParts parts) {
        return parts.flat() + "|" + parts.house();
    }

    /** Where a report does not say which words are the town they stand with the street's. */
    private static boolean isPartOf(String street, String fuller) {
        return Set.of(fuller.split(" ")).containsAll(Set.of(street.split(" ")));
    }

    /** All of the report of whose full name it may be a clipped form. */
    private Set<Integer> clipped(NamePart lone) {
        var fitting = new HashSet<Integer>();
        for (int i = 0; i < Math.min(parents.length, MOST_CLIPPED); i++) {
            var name = personName(i);
            if (name.isFull() && name.parts().stream().anyMatch(lone::isClippedFrom)) {
                fitting.add(root(i));
            }
        }
        return fitting;
    }

    private PersonName personName(int mention) {
        Mention person = mentions.get(mention);
        return PersonName.of(
                person.kind() == EntityKind.PERSON
                        ? person.find(Field.NAME).orElse(person.words())
                        : "");
    }

    private String place(int mention, NamePart part) {
        return mentions.get(mention).span().item() + " " + part.text();
    }

    private int root(int mention) {
        int at = mention;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** False when the two must stay apart. */
    private boolean join(int one, int other, Clue because) {
        int first = Math.min(root(one), root(other));
        int second = Math.max(root(one), root(other));
        if (first == second) {
            return true;
        }
        if (mustStayApart(first, second)) {
            return false;
        }
        parents[second] = first;
        hasOthers[first] = true;
        reasons[Math.max(one, other)] = because;
        if (reasons[second] == null) {
            reasons[second] = because;
        }
        String mark = marks.get(second);
        if (mark != null) {
            marks.put(first, mark);
        }
        for (int stranger : Set.copyOf(apart.getOrDefault(second, Set.of()))) {
            apart.computeIfAbsent(first, _ -> new HashSet<>()).add(stranger);
            apart.computeIfAbsent(root(stranger), _ -> new HashSet<>()).add(first);
        }
        return true;
    }

    private boolean mustStayApart(int first, int second) {
        String mark = marks.get(first);
        String other = marks.get(second);
        if (mark != null && other != null && !mark.equals(other)) {
            return true;
        }
        return apart.getOrDefault(first, Set.of()).stream()
                .anyMatch(stranger -> root(stranger) == second);
    }

    private List<Cluster> clusters() {
        var members = new LinkedHashMap<Integer, List<Mention>>();
        for (int i = 0; i < parents.length; i++) {
            members.computeIfAbsent(root(i), _ -> new ArrayList<>()).add(mentions.get(i));
        }
        var clusters = new ArrayList<Cluster>();
        members.forEach((root, together) -> {
            var why = new HashMap<MentionId, Clue>();
            for (Mention member : together.subList(1, together.size())) {
                Clue reason = reasons[numbers.getOrDefault(member.id(), root)];
                why.put(member.id(), reason == null ? BY_NAME : reason);
            }
            var strangers = new HashSet<MentionId>();
            apart.getOrDefault(root, Set.of())
                    .forEach(stranger -> strangers.add(mentions.get(root(stranger)).id()));
            clusters.add(new Cluster(together, why, strangers));
        });
        return clusters;
    }
}
