package lantern.identity.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import lantern.identity.IdentityIndex;
import lantern.identity.RandomReports;
import lantern.identity.Reports;
import lantern.model.entity.Joint;
import lantern.model.entity.Placement;
import lantern.model.entity.Resolution;
import lantern.model.entity.Verdict;
import lantern.model.evidence.Evidence;
import lantern.model.port.Filed;
import lantern.model.port.SearchIndex.Hit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a viewer gets is what they would get from an index of only what is open to them. */
class NothingLeaksTest {

    private static final int REPORTS = 60;

    private static final List<String> QUERIES =
            List.of(
                    "e",
                    "elena",
                    "popescu",
                    "brown",
                    "hrytsenko",
                    "gritsenko jevhen",
                    "0770",
                    "0011",
                    "high st",
                    "le1",
                    "blue",
                    "12345678",
                    "oksna",
                    "kasim",
                    "tony popesk");

    private static Set<String> some(long seed) {
        return seed % 2 == 0
                ? Set.of("OFFICIAL", "SECRET/HARROW")
                : Set.of("OFFICIAL", "OFFICIAL-SENSITIVE", "SECRET");
    }

    private static List<Evidence> among(List<Evidence> reports, Set<String> audiences) {
        return reports.stream().filter(report -> audiences.contains(audience(report))).toList();
    }

    private static String audience(Evidence evidence) {
        return evidence.report().handling().audience().key();
    }

    private static List<Resolution> take(IdentityIndex index, List<Evidence> reports) {
        List<Resolution> resolutions = new ArrayList<>();
        for (Evidence report : reports) {
            resolutions.add(Reports.take(index, report, resolutions.size() + 1));
        }
        return resolutions;
    }

    private static List<Joint> jointsAmong(Resolution resolution, Set<String> audiences) {
        return resolution.joints().stream()
                .filter(joint ->
                        joint.audiences().stream()
                                .allMatch(audience -> audiences.contains(audience.key())))
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void whoIsWhoAmongSomeAudiencesDoesNotDependOnTheOthers(long seed) {
        List<Evidence> reports = RandomReports.of(seed, REPORTS);
        Set<String> audiences = some(seed);
        try (var whole = IdentityIndex.inMemory();
                var part = IdentityIndex.inMemory()) {
            List<Resolution> all = take(whole, reports);
            List<Resolution> open = take(part, among(reports, audiences));
            List<Resolution> restricted = new ArrayList<>();
            for (int i = 0; i < reports.size(); i++) {
                if (audiences.contains(audience(reports.get(i)))) {
                    restricted.add(
                            new Resolution(
                                    all.get(i).placements(), jointsAmong(all.get(i), audiences)));
                }
            }
            assertThat(open).isEqualTo(restricted);
            assertThat(open).anyMatch(resolution -> !resolution.joints().isEmpty());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5})
    void whatASearchFindsDoesNotDependOnWhatIsHidden(long seed) {
        List<Evidence> reports = RandomReports.of(seed, REPORTS);
        Set<String> audiences = some(seed);
        var viewer = Reports.viewer(audiences.toArray(String[]::new));
        try (var whole = IdentityIndex.inMemory();
                var part = IdentityIndex.inMemory()) {
            take(whole, reports);
            take(part, among(reports, audiences));
            int found = 0;
            for (String query : QUERIES) {
                List<Hit> hits = part.find(query, Set.of(), viewer, 5);
                assertThat(whole.find(query, Set.of(), viewer, 5)).isEqualTo(hits);
                found += hits.size();
            }
            assertThat(found).isGreaterThan(QUERIES.size());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void theSameReportsInTheSameOrderGiveTheSame(long seed) {
        List<Evidence> reports = RandomReports.of(seed, REPORTS);
        try (var one = IdentityIndex.inMemory();
                var other = IdentityIndex.inMemory()) {
            assertThat(take(one, reports)).isEqualTo(take(other, reports));
            assertThat(one.dump()).isEqualTo(other.dump());
        }
    }

    /** The newest mentions are held in memory; a search makes a reader take them in. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void whatIsInMemoryAndWhatIsReadBackDecideAlike(long seed) {
        List<Evidence> reports = RandomReports.of(seed, REPORTS);
        var viewer = Reports.viewer("OFFICIAL");
        try (var one = IdentityIndex.inMemory();
                var other = IdentityIndex.inMemory()) {
            for (int i = 0; i < reports.size(); i++) {
                Resolution first = Reports.take(one, reports.get(i), i + 1);
                other.find("elena", Set.of(), viewer, 5);
                assertThat(Reports.take(other, reports.get(i), i + 1)).isEqualTo(first);
            }
        }
    }

    /** Full dates of birth of what became one entity never differ. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void nobodyIsBornTwice(long seed) {
        List<Evidence> reports = RandomReports.of(seed, REPORTS);
        try (var index = IdentityIndex.inMemory()) {
            var births = new TreeMap<String, String>();
            List<Resolution> resolutions = take(index, reports);
            for (int i = 0; i < reports.size(); i++) {
                Filed filed = Reports.filed(reports.get(i), resolutions.get(i));
                reports.get(i)
                        .mentions()
                        .forEach(mention -> {
                            String birth =
                                    mention.fields()
                                            .getOrDefault(
                                                    lantern.model.evidence.Field.DATE_OF_BIRTH, "");
                            if (birth.length() == 10) {
                                String entity = String.valueOf(filed.ends().get(mention.id()));
                                assertThat(births.merge(entity, birth, (known, _) -> known))
                                        .isEqualTo(birth);
                            }
                        });
            }
            assertThat(resolutions)
                    .flatExtracting(Resolution::placements)
                    .extracting(Placement::verdict)
                    .hasAtLeastOneElementOfType(Verdict.Ask.class)
                    .hasAtLeastOneElementOfType(Verdict.Same.class)
                    .hasAtLeastOneElementOfType(Verdict.Unseen.class);
        }
    }
}
