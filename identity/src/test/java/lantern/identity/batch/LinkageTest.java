package lantern.identity.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Public tables of people with known doubles; skipped where they are not beside the project. */
class LinkageTest {

    private static final Path SHARED =
            Path.of(System.getProperty("lantern.root", "..")).resolve("../shared/data");

    @Test
    void smallFebrl() throws IOException {
        assertThat(score("febrl/dataset1.csv", Set.of("soc_sec_id"), LinkageTest::febrl).f1())
                .isGreaterThanOrEqualTo(0.998);
    }

    @Test
    void largerFebrl() throws IOException {
        assertThat(score("febrl/dataset2.csv", Set.of("soc_sec_id"), LinkageTest::febrl).f1())
                .isGreaterThanOrEqualTo(0.998);
    }

    @Test
    void fewFieldsAndManySlips() throws IOException {
        assertThat(score("fake_1000/fake_1000.csv", Set.of("cluster"), row -> row[6]).f1())
                .isGreaterThanOrEqualTo(0.965);
    }

    @Test
    void copiesOfOneRecordAreOnePerson() {
        Records.Builder builder = new Records.Builder();
        for (int copy = 0; copy < 1_000; copy++) {
            builder.add(
                    new Cells()
                            .put(Part.GIVEN_NAME, "given", "Ana")
                            .put(Part.SURNAME, "surname", "Pop")
                            .put(Part.BIRTH_DATE, "born", "1980-01-02"));
        }
        int[] groups = new Linkage(builder.build(), _ -> {}).resolve(Optional.empty()).groups();
        assertThat(groups).containsOnly(0);
    }

    /** Brothers and sisters share surname, address and phone: all but what makes them two. */
    @Test
    void aFamilyIsNotOnePerson() {
        Families families = new Families(11);
        Records.Builder builder = new Records.Builder();
        List<Integer> people = new ArrayList<>();
        for (int family = 0, person = 0; family < 400; family++) {
            Families.Home home = families.home();
            for (int member = 0; member < 1 + family % 3; member++, person++) {
                Families.Member one = families.member();
                builder.add(one.cells(home));
                people.add(person);
                if (member == 0) {
                    builder.add(families.slipped(one).cells(home));
                    people.add(person);
                }
            }
        }
        int[] groups = new Linkage(builder.build(), _ -> {}).resolve(Optional.empty()).groups();
        Tables.Score score = Tables.score(groups, people);
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.9);
    }

    /** Words serve as names and as surnames: that two of them cross is chance. */
    @Test
    void aSurnameThatIsSomebodysGivenNameIsOneAgreementAndNotTwo() {
        Records.Builder builder = new Records.Builder();
        builder.add(named("Martin", "Thomas"));
        builder.add(named("Thomas", "Keller"));
        builder.add(named("Keller", "Thomas"));
        Records records = builder.build();
        List<Field> fields = records.fields();
        assertThat(fields.get(0).words().get(fields.get(0).level(0, 1) - 1)).contains("other's");
        assertThat(fields.get(1).words().get(fields.get(1).level(0, 1) - 1)).isEqualTo("differs");
        assertThat(fields.get(1).words().get(fields.get(1).level(1, 2) - 1)).contains("other's");
    }

    @Test
    void aBirthDateMayStandInThreeColumns() {
        assertThat(BirthField.ofParts("1972", "7", "03")).isEqualTo("19720703");
        assertThat(BirthField.ofParts("1972.0", "7.0", "")).isEqualTo("197207");
        assertThat(BirthField.ofParts("1972", "", "3")).isEqualTo("1972");
        assertThat(BirthField.ofParts("", "7", "3")).isEmpty();
        assertThat(ColumnGuess.of("by", List.of("1972"))).isEqualTo(Part.BIRTH_YEAR);
        assertThat(ColumnGuess.of("bm", List.of("7"))).isEqualTo(Part.BIRTH_MONTH);
        assertThat(ColumnGuess.of("Day of birth", List.of("3"))).isEqualTo(Part.BIRTH_DAY);
        assertThat(ColumnGuess.of("entered by", List.of("AB"))).isEqualTo(Part.OTHER);
    }

    @Test
    void aCellThatSaysItIsEmptyIsEmpty() {
        for (String nothing : List.of("NA", "NULL", "n/a", "None", " - ", "")) {
            assertThat(new Cells().put(Part.SURNAME, "surname", nothing).first(Part.SURNAME))
                    .isEmpty();
        }
        assertThat(new Cells().put(Part.SURNAME, "surname", "Null").first(Part.SURNAME))
                .isEqualTo("Null");
    }

    private static Cells named(String given, String surname) {
        return new Cells()
                .put(Part.GIVEN_NAME, "given", given)
                .put(Part.SURNAME, "surname", surname);
    }

    @Test
    void noRecordAndOneRecordAreNoTrouble() {
        assertThat(
                        new Linkage(new Records.Builder().build(), _ -> {})
                                .resolve(Optional.empty())
                                .groups())
                .isEmpty();
        Records.Builder one = new Records.Builder();
        one.add(new Cells().put(Part.FULL_NAME, "name", "Ana Pop"));
        assertThat(new Linkage(one.build(), _ -> {}).resolve(Optional.empty()).groups())
                .containsExactly(0);
    }

    @Test
    void aModelThatWasLearnedResolvesTheSame() throws IOException {
        Path path = SHARED.resolve("febrl/dataset1.csv");
        assumeTrue(Files.exists(path), "no public data beside the project");
        Records records = Tables.read(path).records(Set.of("soc_sec_id"));
        Linked learned = new Linkage(records, _ -> {}).resolve(Optional.empty());
        Linked again = new Linkage(records, _ -> {}).resolve(Optional.of(learned.model()));
        assertThat(again.groups()).isEqualTo(learned.groups());
    }

    private static String febrl(String[] row) {
        return row[0].split("-", -1)[1];
    }

    private static Tables.Score score(
            String file, Set<String> ignored, Function<String[], String> truth) throws IOException {
        Path path = SHARED.resolve(file);
        assumeTrue(Files.exists(path), "no public data beside the project: " + file);
        Tables tables = Tables.read(path);
        Linked linked = new Linkage(tables.records(ignored), _ -> {}).resolve(Optional.empty());
        return tables.score(linked.groups(), truth);
    }
}
