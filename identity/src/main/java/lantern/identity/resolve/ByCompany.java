package lantern.identity.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantern.identity.compare.Beside;
import lantern.identity.compare.Comparison;
import lantern.identity.compare.Weights;
import lantern.identity.index.Contents;
import lantern.identity.profile.Profile;
import lantern.model.access.Audience;
import lantern.model.entity.EntityId;
import lantern.model.entity.Joint;
import lantern.model.report.ReportId;

/**
 * Whom a report names in part is who another report names among the same people and things: "Diti"
 * beside Mimoza Dervishi and her phone is the "Ardit Dervishi" of a report that has both. One
 * audience at a time. What follows is always a joint, also inside an audience, so that it can be
 * looked at and taken back by itself.
 */
final class ByCompany {

    /** Whom one round joins is company in the next. */
    private static final int ROUNDS = 3;

    /** Two that may be one, with how they compare for the company they keep. */
    record Pair(
            EntityId ours,
            EntityId theirs,
            boolean sure,
            Comparison comparison,
            Set<EntityId> leaning) {

        Joint joint(String audience, String other) {
            return Joint.between(
                    ours,
                    theirs,
                    sure,
                    comparison.weight(),
                    comparison.clues(),
                    Stream.of(audience, other).map(Audience::parse).collect(Collectors.toSet()),
                    leaning);
        }

        Pair sure(boolean is) {
            return new Pair(ours, theirs, is, comparison, leaning);
        }
    }

    private final Contents reports;
    private final Candidates known;
    private final ReportId report;
    private final SortedMap<EntityId, Profile> people;
    private final BiPredicate<EntityId, EntityId> toldApart;
    private final Map<ReportId, SortedSet<EntityId>> read = new HashMap<>();

    /**
     * @param people of the report with what is known of them
     * @param toldApart does the report say that these two of its people are not one?
     */
    ByCompany(
            Contents reports,
            Candidates known,
            ReportId report,
            SortedMap<EntityId, Profile> people,
            BiPredicate<EntityId, EntityId> toldApart) {
        this.reports = reports;
        this.known = known;
        this.report = report;
        this.people = people;
        this.toldApart = toldApart;
    }

    /**
     * @param shared who and what of the report is mentioned in other reports of the audience too:
     *     ours, theirs; an exact thing is itself
     */
    Collection<Pair> among(String audience, Map<EntityId, EntityId> shared) {
        var links = new TreeMap<EntityId, EntityId>(shared);
        SortedMap<String, Pair> found = new TreeMap<>();
        boolean more = true;
        for (int round = 0; more && round < ROUNDS; round++) {
            more = false;
            for (Pair pair : pairs(audience, links)) {
                found.put(pair.ours() + " " + pair.theirs(), pair);
                more |= pair.sure() && links.putIfAbsent(pair.ours(), pair.theirs()) == null;
            }
        }
        return found.values();
    }

    private List<Pair> pairs(String audience, SortedMap<EntityId, EntityId> links) {
        Company company = Company.of(reports, audience, report, links, read);
        SortedMap<EntityId, List<EntityId>> fitting = fitting(audience, company, links);
        List<Pair> pairs = new ArrayList<>();
        fitting.forEach((ours, all) -> {
            for (EntityId theirs : all) {
                Beside beside = company.of(ours, theirs, fitting);
                if (beside.points() > 0) {
                    Comparison comparison =
                            Comparison.ofPeople(
                                    profile(ours, audience), profile(theirs, audience), beside);
                    if (comparison.outcome() != Comparison.Outcome.DIFFERENT) {
                        Set<EntityId> leaning = leaning(ours, theirs, audience);
                        pairs.add(new Pair(ours, theirs, false, comparison, leaning));
                    }
                }
            }
        });
        var namesakes = new Namesakes(reports, known, report, audience, read);
        return pairs.stream()
                .map(pair -> settled(pair, pairs, audience))
                .map(pair -> pair.sure(pair.sure() && !isTaken(pair, audience, namesakes)))
                .toList();
    }

    /** May the lone name of the other report mean somebody else by that report itself? */
    private boolean isTaken(Pair pair, String audience, Namesakes namesakes) {
        Profile theirs = profile(pair.theirs(), audience);
        return !theirs.hasFullName()
                && namesakes.of(pair.theirs(), theirs).stream()
                        .anyMatch(other ->
                                !other.equals(pair.ours())
                                        && contradict(pair.ours(), other, audience));
    }

    /** Which of the two are named only in part. */
    private Set<EntityId> leaning(EntityId ours, EntityId theirs, String audience) {
        return Stream.of(ours, theirs)
                .filter(one -> !profile(one, audience).hasFullName())
                .collect(Collectors.toSet());
    }

    /** Whom each of ours may be by the name, among those who keep the company. */
    private SortedMap<EntityId, List<EntityId>> fitting(
            String audience, Company company, Map<EntityId, EntityId> links) {
        var fitting = new TreeMap<EntityId, List<EntityId>>();
        for (EntityId ours : people.keySet()) {
            List<EntityId> fits = new ArrayList<>();
            for (EntityId theirs : company.people()) {
                boolean settled = ours.equals(theirs) || theirs.equals(links.get(ours));
                if (!settled && mayBe(profile(ours, audience), profile(theirs, audience))) {
                    fits.add(theirs);
                }
            }
            fitting.put(ours, fits);
        }
        return fitting;
    }

    private static boolean mayBe(Profile one, Profile other) {
        return one.sharesNameWith(other) && Comparison.of(one, other).weight() > 0;
    }

    /** Sure when nobody else, whom one of the two cannot be as well, fits nearly as well. */
    private Pair settled(Pair pair, List<Pair> pairs, String audience) {
        boolean sure = pair.comparison().outcome() == Comparison.Outcome.SAME;
        for (Pair rival : pairs) {
            boolean near =
                    rival.comparison().outcome() == Comparison.Outcome.SAME
                            && pair.comparison().weight() - rival.comparison().weight()
                                    < Weights.MARGIN_IN_COMPANY;
            if (sure && near && !rival.equals(pair)) {
                if (rival.ours().equals(pair.ours())) {
                    sure = !contradict(pair.theirs(), rival.theirs(), audience);
                } else if (rival.theirs().equals(pair.theirs())) {
                    sure = !contradict(pair.ours(), rival.ours(), audience);
                }
            }
        }
        return pair.sure(sure);
    }

    private boolean contradict(EntityId one, EntityId other, String audience) {
        return toldApart.test(one, other)
                || Comparison.contradict(profile(one, audience), profile(other, audience));
    }

    private Profile profile(EntityId person, String audience) {
        Profile ours = people.get(person);
        return ours == null
                ? known.profile(person, audience, people.firstEntry().getValue())
                : ours;
    }
}
