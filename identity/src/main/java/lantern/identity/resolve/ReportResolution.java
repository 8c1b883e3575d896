package lantern.identity.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lantern.identity.compare.Comparison;
import lantern.identity.index.Overlay;
import lantern.identity.index.Placed;
import lantern.identity.index.Shelf;
import lantern.identity.profile.Cluster;
import lantern.identity.profile.Profile;
import lantern.identity.profile.Reading;
import lantern.identity.profile.Trace;
import lantern.identity.profile.Traces;
import lantern.model.access.Audience;
import lantern.model.entity.Clue;
import lantern.model.entity.EntityId;
import lantern.model.entity.Joint;
import lantern.model.entity.Placement;
import lantern.model.entity.Resolution;
import lantern.model.entity.Verdict;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;

/**
 * Settles one report: first inside it, then each of its people, organisations and addresses by one
 * decision among those of its own audience, then across audiences.
 */
public final class ReportResolution {

    private static final Clue SAME_VALUE = new Clue("value", "same value", 20);

    private final Shelf shelf;
    private final Evidence evidence;
    private final String audience;
    private final Reading reading;
    private final Candidates known;
    private final Map<MentionId, Placement> placements = new HashMap<>();
    private final Map<EntityId, Profile> before = new HashMap<>();
    private final Map<EntityId, Candidates.Reach> founded = new HashMap<>();
    private final SortedMap<String, Joint> joints = new TreeMap<>();

    private ReportResolution(Shelf shelf, Evidence evidence, Reading reading) {
        this.shelf = shelf;
        this.evidence = evidence;
        this.reading = reading;
        audience = evidence.report().handling().audience().key();
        known = new Candidates(shelf, audience, new Overlay());
    }

    /**
     * Changes nothing on the shelf.
     *
     * @param reading of this evidence
     */
    public static Resolution of(Shelf shelf, Evidence evidence, Reading reading) {
        var resolution = new ReportResolution(shelf, evidence, reading);
        resolution.placeExact();
        reading.clusters().forEach(resolution::place);
        if (shelf.hasOtherAudienceThan(resolution.audience)) {
            resolution.joinAcross();
        }
        resolution.joinByCompany();
        return new Resolution(
                evidence.mentions().stream().map(Mention::id).map(resolution::placement).toList(),
                List.copyOf(resolution.joints.values()));
    }

    private Placement placement(MentionId mention) {
        Placement placement = placements.get(mention);
        if (placement == null) {
            throw new IllegalStateException("not placed: " + mention);
        }
        return placement;
    }

    /** One node serves every audience, so having been seen means: in this audience. */
    private void placeExact() {
        Set<EntityId> seen = new HashSet<>();
        for (Mention mention : evidence.mentions()) {
            if (mention.kind().identity() == EntityKind.Identity.EXACT) {
                var entity =
                        EntityId.ofValue(
                                mention.kind(), mention.find(Field.VALUE).orElse(mention.words()));
                boolean again = !seen.add(entity) || shelf.isSeen(entity, audience);
                Verdict verdict =
                        again
                                ? new Verdict.Same(entity, SAME_VALUE.weight(), List.of(SAME_VALUE))
                                : new Verdict.Unseen();
                placements.put(mention.id(), new Placement(mention.id(), entity, verdict));
            }
        }
    }

    private void place(Cluster cluster) {
        List<Trace> evidenceOfIt = tracesOf(cluster);
        var profile = Profile.of(cluster.kind(), evidenceOfIt);
        Candidates.Reach reach = known.reach(profile);
        Profile ours = profile;
        Verdict verdict =
                Decision.of(
                        candidatesFor(cluster, reach), (one, other) -> areApart(one, other, ours));
        EntityId entity =
                verdict instanceof Verdict.Same same
                        ? same.entity()
                        : EntityId.foundedBy(cluster.founder().id(), cluster.kind());
        if (verdict instanceof Verdict.Same) {
            Profile earlier = known.profile(entity, audience, profile);
            before.putIfAbsent(entity, earlier);
            profile = earlier.with(evidenceOfIt);
        } else {
            founded.put(entity, reach);
        }
        known.grow(entity, profile);
        if (verdict instanceof Verdict.Ask ask) {
            for (Verdict.Same candidate : ask.candidates()) {
                AcrossAudiences.put(
                        joints,
                        Joint.between(
                                entity,
                                candidate.entity(),
                                false,
                                candidate.weight(),
                                candidate.clues(),
                                Set.of(Audience.parse(audience)),
                                Set.of()));
            }
        }
        record(cluster, entity, verdict);
    }

    private List<Trace> tracesOf(Cluster cluster) {
        List<Trace> of = new ArrayList<>();
        for (Mention member : cluster.members()) {
            Trace trace = reading.traces().get(member.id());
            if (trace != null) {
                of.add(trace);
            }
        }
        return of;
    }

    /** Without those that other mentions mean, which the report says are somebody else. */
    private List<Rated> candidatesFor(Cluster cluster, Candidates.Reach reach) {
        var others = new HashSet<EntityId>();
        for (MentionId stranger : cluster.notThese()) {
            Placement placed = placements.get(stranger);
            if (placed != null) {
                others.add(placed.entity());
            }
        }
        return reach.in(audience).stream()
                .filter(rated -> !others.contains(rated.entity()))
                .toList();
    }

    private boolean areApart(EntityId one, EntityId other, Profile like) {
        return Comparison.of(
                                known.profile(one, audience, like),
                                known.profile(other, audience, like))
                        .outcome()
                == Comparison.Outcome.DIFFERENT;
    }

    private void record(Cluster cluster, EntityId entity, Verdict verdict) {
        MentionId founder = cluster.founder().id();
        placements.put(founder, new Placement(founder, entity, verdict));
        cluster.reasons()
                .forEach((member, reason) -> {
                    List<Clue> clues = new ArrayList<>(List.of(reason));
                    double weight = reason.weight();
                    if (verdict instanceof Verdict.Same same) {
                        clues.addAll(same.clues());
                        weight = same.weight();
                    }
                    placements.put(
                            member,
                            new Placement(member, entity, new Verdict.Same(entity, weight, clues)));
                });
    }

    private void joinAcross() {
        var report = new Overlay();
        for (Cluster cluster : reading.clusters()) {
            EntityId entity = placement(cluster.founder().id()).entity();
            for (Trace trace : tracesOf(cluster)) {
                report.add(
                        new Placed(evidence.report().id(), audience, entity, trace),
                        reading.keys(trace.mention()));
            }
        }
        var around = new Candidates(shelf, audience, report);
        known.grown().forEach(around::grow);
        var across = new AcrossAudiences(around, audience);
        // Whom others hold to be the same does not change by what this report adds here.
        founded.forEach(across::remember);
        known.grown()
                .forEach((entity, now) ->
                        across.join(entity, now, Optional.ofNullable(before.get(entity))));
        across.joints().forEach(joint -> AcrossAudiences.put(joints, joint));
    }

    /** Last, when it is known who else of the report is mentioned elsewhere. */
    private void joinByCompany() {
        SortedMap<EntityId, Profile> people = new TreeMap<>();
        Map<EntityId, Set<EntityId>> strangers = new HashMap<>();
        for (Cluster cluster : reading.clusters()) {
            if (cluster.kind() == EntityKind.PERSON && !isAside(cluster)) {
                EntityId entity = placement(cluster.founder().id()).entity();
                people.put(
                        entity,
                        known.profile(entity, audience, Profile.of(cluster.kind(), List.of())));
                Set<EntityId> apart = strangers.computeIfAbsent(entity, _ -> new HashSet<>());
                cluster.notThese().forEach(other -> apart.add(placement(other).entity()));
            }
        }
        if (people.isEmpty() || people.size() > Company.MOST_PEOPLE) {
            return;
        }
        var company =
                new ByCompany(
                        shelf.contents(),
                        known,
                        evidence.report().id(),
                        people,
                        (one, other) -> strangers.getOrDefault(one, Set.of()).contains(other));
        for (String there : shelf.audiences()) {
            for (ByCompany.Pair pair : company.among(there, sharedWith(there))) {
                Joint joint = pair.joint(audience, there);
                Joint before = joints.get(joint.first() + " " + joint.second());
                if (before == null || (joint.sure() && !before.sure())) {
                    AcrossAudiences.put(joints, joint);
                }
            }
        }
    }

    private boolean isAside(Cluster cluster) {
        return tracesOf(cluster).stream().anyMatch(Trace::isAside);
    }

    /** Who and what of this report is mentioned in other reports of the audience, as whom there. */
    private Map<EntityId, EntityId> sharedWith(String there) {
        Map<EntityId, EntityId> shared = new HashMap<>();
        for (Mention mention : evidence.mentions()) {
            EntityId entity = placement(mention.id()).entity();
            boolean exact = mention.kind().identity() == EntityKind.Identity.EXACT;
            boolean telling = Traces.isTelling(mention.kind());
            if (exact ? telling : there.equals(audience) && isWhole(mention, entity)) {
                shared.put(entity, entity);
            }
        }
        Set<String> both = new TreeSet<>(List.of(audience, there));
        for (Joint joint : joints.values()) {
            boolean between =
                    joint.sure()
                            && joint.audiences().stream()
                                    .map(Audience::key)
                                    .collect(Collectors.toSet())
                                    .equals(both);
            if (between && known.grown().containsKey(joint.first())) {
                shared.put(joint.first(), joint.second());
            } else if (between && known.grown().containsKey(joint.second())) {
                shared.put(joint.second(), joint.first());
            }
        }
        return shared;
    }

    /** An organisation has an office in every town; it is no company. */
    private boolean isWhole(Mention mention, EntityId entity) {
        Profile profile = known.grown().get(entity);
        return switch (mention.kind()) {
            case PERSON -> profile != null && profile.hasFullName();
            case ADDRESS -> true;
            default -> false;
        };
    }
}
