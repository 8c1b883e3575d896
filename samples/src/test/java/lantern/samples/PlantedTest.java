package lantern.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lantern.samples.plan.Plan;
import lantern.samples.plan.Saying;
import lantern.samples.world.Kind;
import lantern.samples.world.Network;
import lantern.samples.world.Person;
import lantern.samples.world.Role;
import lantern.samples.world.Stance;
import lantern.samples.world.World;
import lantern.samples.write.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the samples are to hold, by the words of the issue that asked for them. */
class PlantedTest {

    private final Edition samples = Edition.of(Settings.ofTheSamples());
    private final World world = samples.world();

    @Test
    void thereAreFourNetworksInSevenCountriesAndEightPartners() {
        assertThat(samples.reports()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(world.networks()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(world.networks().stream().flatMap(it -> it.countries().stream()).distinct())
                .hasSizeGreaterThanOrEqualTo(7);
        assertThat(samples.reports().stream().map(it -> it.plan().partner()).distinct())
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(samples.reports().stream().map(it -> it.plan().manner()).distinct())
                .hasSizeGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20260412, 1, 2, 3, 5, 8})
    void theBrokerAloneJoinsTwoNetworksAndScoresHighest(long seed) {
        Settings settings = Settings.ofTheSamples();
        Edition edition = Edition.of(new Settings(settings.reports(), seed, 0, settings.formats()));
        TruthGraph graph = new TruthGraph(edition);
        String broker = edition.world().broker().id();
        String one = boss(edition.world().networks().get(1));
        String other = boss(edition.world().networks().get(2));

        assertThat(graph.joined(one, other, "nobody")).isTrue();
        assertThat(graph.joined(one, other, broker)).isFalse();
        Map<String, Double> scores = graph.betweenness();
        String highest =
                scores.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        assertThat(highest).isEqualTo(broker);
    }

    @Test
    void theBrokerIsInFewReports() {
        String broker = world.broker().id();
        long naming =
                samples.reports().stream()
                        .filter(it -> names(it.written().draft(), broker))
                        .count();
        assertThat(naming).isBetween(4L, 8L);
    }

    @Test
    void nothingSaidOfTheBrokerIsRestricted() {
        String broker = world.broker().id();
        assertThat(samples.reports())
                .filteredOn(it -> names(it.written().draft(), broker))
                .noneMatch(it -> it.plan().access().restricted());
    }

    private static String boss(Network network) {
        return network.people(Role.ORGANISER::equals).getFirst().id();
    }

    private static boolean names(Draft draft, String entity) {
        return draft.mentions().stream().anyMatch(mention -> mention.entity().equals(entity));
    }

    @Test
    void everyFactOfEveryNetworkIsReported() {
        Set<String> told = new TreeSet<>();
        for (Edition.Report report : samples.reports()) {
            Draft draft = report.written().draft();
            for (Draft.Statement it : draft.statements()) {
                told.add(
                        it.tie()
                                + draft.mentions().get(it.from()).entity()
                                + "-"
                                + draft.mentions().get(it.to()).entity());
            }
        }
        List<String> facts =
                world.facts().map(it -> it.tie() + it.from().id() + "-" + it.to().id()).toList();
        assertThat(told).containsAll(facts);
    }

    @Test
    void victimsWhoAreOnlyVictimsNeverAct() {
        Set<String> victims =
                world.networks().stream()
                        .flatMap(it -> it.people(Role.VICTIM::equals).stream())
                        .map(Person::id)
                        .collect(Collectors.toSet());
        Set<String> harms = Set.of("RECRUITED", "TRANSPORTED", "HARBOURED", "EXPLOITS", "CONTROLS");
        assertThat(world.facts().filter(it -> harms.contains(it.tie().name())))
                .noneMatch(it -> victims.contains(it.from().id()));
        assertThat(victims).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void eachNetworkHasAVictimRecruiterChildrenAndSafeHouses() {
        for (Network network : world.networks()) {
            assertThat(network.people(Role.VICTIM_RECRUITER::equals)).hasSize(1);
            assertThat(network.children()).hasSize(2);
            assertThat(network.safeHouses()).hasSize(2);
        }
    }

    @Test
    void aboutAnEighthOfTheReportsIsRestrictedToTwoGroupsOrSecret() {
        List<Plan> restricted =
                samples.reports().stream()
                        .map(Edition.Report::plan)
                        .filter(plan -> plan.access().restricted())
                        .toList();
        assertThat(restricted.size() / (double) samples.reports().size()).isBetween(0.09, 0.15);
        assertThat(restricted.stream().map(plan -> plan.access().group()).distinct())
                .containsExactlyInAnyOrder("", "KESTREL", "LINNET");
    }

    @Test
    void thereAreDenialsHedgesRoutesRepeatsReturnsAndNamesakes() {
        List<Draft> drafts = samples.reports().stream().map(it -> it.written().draft()).toList();
        assertThat(count(drafts, Stance.DENIED)).isGreaterThan(20);
        assertThat(count(drafts, Stance.HEDGED)).isGreaterThan(20);
        assertThat(drafts.stream().mapToInt(it -> it.ways().size()).sum()).isGreaterThan(40);
        assertThat(samples.repeats()).hasSizeGreaterThan(5);
        for (String topic :
                List.of("SAFEGUARDED", "REAPPEARS", "NAMESAKE", "CHILD", "ALIAS", "SPELLING")) {
            assertThat(samples.reports()).as(topic).anyMatch(it -> says(it.plan(), topic));
        }
    }

    private static long count(List<Draft> drafts, Stance stance) {
        return drafts.stream()
                .flatMap(it -> it.statements().stream())
                .filter(it -> it.stance() == stance)
                .count();
    }

    private static boolean says(Plan plan, String topic) {
        return plan.sayings().stream()
                .anyMatch(it -> it instanceof Saying.Remark remark && remark.topic().equals(topic));
    }

    @Test
    void onePhoneIsWrittenInSeveralWays() {
        Map<String, Set<String>> writings =
                samples.reports().stream()
                        .flatMap(report ->
                                report.written().draft().mentions().stream()
                                        .filter(it -> it.kind() == Kind.PHONE)
                                        .map(it ->
                                                Map.entry(
                                                        it.value(),
                                                        report.written()
                                                                .text()
                                                                .substring(it.start(), it.end()))))
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toSet())));
        assertThat(writings.values().stream().filter(it -> it.size() >= 3)).hasSizeGreaterThan(20);
    }
}
